using System.Text;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Progress;
using CaseManager.Core.Rules;
using CaseManager.Core.Validation;
using CaseManager.RulePacks;
using CaseManager.Testing.Conformance;
using NodaTime;

namespace CaseManager.Core.Fuzz;

/// <summary>A reader of outside data, and documents that it accepts.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Corpus">Valid documents.</param>
/// <param name="Read">Reads one and uses what was read; true when it was accepted.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Corpus, Func<byte[], bool> Read)
{
    internal static IReadOnlyList<Reader> All { get; } =
    [
        new("rule pack", Packs(), ReadPack),
        new("school calendar", Calendars(), bytes => SchoolCalendarReader.Read(bytes, "fuzz") is { IsSuccess: true } year && SchoolCalendar.Join([year.Value]).IsSuccess),
        new("case file", Cases(), ReadCase),
        new("caseload", Caseloads(), bytes => CaseloadReader.Read(bytes).Problems.IsEmpty),
        new("progress data", [Encoding.UTF8.GetBytes(ProgressData)], ReadProgress),
        new("plan layer", [.. BuiltInPlanLayers.Jurisdictions.Select(id => BuiltInPlanLayers.Read(id).ToArray())], bytes => FindingLayerReader.Read(bytes) is { IsSuccess: true } layer && FindingCatalog.Federal.With(layer.Value) is not null),
        new("conformance cases", [.. BuiltInPacks.Jurisdictions.Select(id => BuiltInPacks.ReadCases(id).ToArray()[..4_000])], bytes => ConformanceReader.Read(Encoding.UTF8.GetString(bytes)).IsSuccess),
    ];

    private const string ProgressData = """
        {"schema":1,"goals":[
          {"id":"reading","measure":{"$kind":"rate","counted":"words correct","per":"minute","direction":"increase","level":"grade 2"},
           "baseline":{"value":20},"baselineOn":"2026-01-05","target":{"value":60},"by":"2026-05-25",
           "observations":[{"date":"2026-01-12","score":{"value":19}},{"date":"2026-01-19","score":{"value":22.5}},{"date":"2026-01-26","score":{"value":21}},{"date":"2026-02-02","score":{"value":24}}],
           "phaseChanges":[{"on":"2026-01-19","name":"small group"}],"missedSessions":["2026-02-09"],
           "policy":{"$kind":"trendLine","certainty":0.8,"minimumPoints":2,"minimumWeeks":0},"looks":["2026-02-01"]},
          {"id":"accuracy","measure":{"$kind":"accuracy","direction":"increase"},"baseline":{"value":40},"baselineOn":"2026-01-05","target":{"value":80},"by":"2026-01-16",
           "instructionalDays":{"from":"2026-01-05","through":"2026-01-16","days":["2026-01-05","2026-01-06","2026-01-15","2026-01-16"],"perWeek":4},
           "observations":[{"date":"2026-01-06","score":{"part":4,"whole":5}}],"criterion":{"level":80,"needed":1,"of":2,"minimumOpportunities":5}}]}
        """;

    /// <summary>Whatever was accepted can be reported in both languages.</summary>
    private static bool ReadProgress(byte[] bytes)
    {
        Result<System.Collections.Immutable.ImmutableArray<MonitoredGoal>> goals = ProgressSeriesReader.Read(bytes);
        foreach (MonitoredGoal goal in goals.IsSuccess ? goals.Value : [])
        {
            var period = new DateInterval(goal.Line.Start, goal.Line.End);
            _ = ProgressReport.For(goal, period, MessageLanguage.English);
            _ = ProgressReport.For(goal, period, MessageLanguage.Spanish);
        }

        return goals.IsSuccess;
    }

    private static bool ReadPack(byte[] bytes)
    {
        Result<RulePack> pack = RulePackReader.Read(bytes);
        return pack.IsSuccess && RuleSet.Compile(pack.Value).IsSuccess;
    }

    private static bool ReadCase(byte[] bytes)
    {
        Result<CaseFile> file = CaseJson.Read(bytes);
        if (!file.IsSuccess)
        {
            return false;
        }

        return CaseJson.Read(CaseJson.Write(file.Value)).Value.Equals(file.Value)
            ? true
            : throw new InvalidOperationException("An accepted case file does not survive the round trip.");
    }

    private static List<byte[]> Packs() => [.. BuiltInPacks.Jurisdictions.Where(id => id != "us").Select(id => BuiltInPacks.Read(id).ToArray()), .. SmallPacks()];

    /// <summary>One rule a pack, so that a mutation more often hits where it hurts.</summary>
    private static IEnumerable<byte[]> SmallPacks()
    {
        using var us = System.Text.Json.JsonDocument.Parse(BuiltInPacks.Read("us"));
        foreach (System.Text.Json.JsonElement rule in us.RootElement.GetProperty("rules").EnumerateArray())
        {
            yield return Encoding.UTF8.GetBytes($$"""{"jurisdiction":"us","title":"One rule","version":"2026.11.1","rules":[{{rule.GetRawText()}}]}""");
        }
    }

    private static List<byte[]> Calendars() => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "calendars"), "*.json").Select(File.ReadAllBytes)];

    private static List<byte[]> Cases() =>
        [.. ConformanceReader.Read(Encoding.UTF8.GetString(BuiltInPacks.ReadCases("us-tx").Span)).Value.Select(conformance => CaseJson.Write(conformance.File))];

    private static List<byte[]> Caseloads()
    {
        List<byte[]> cases = Cases();
        return
        [
            .. cases.Chunk(3).Select(some => Encoding.UTF8.GetBytes($$"""{"calendars":{"c":["c.json"]},"holidays":{"us-tx":["2026-03-02"]},"cases":[{{string.Join(',', some.Select(Encoding.UTF8.GetString))}}]}""")),
            .. cases.Chunk(3).Select(some => Encoding.UTF8.GetBytes(string.Join('\n', some.Select(bytes => Encoding.UTF8.GetString(bytes).ReplaceLineEndings(" "))))),
        ];
    }
}
