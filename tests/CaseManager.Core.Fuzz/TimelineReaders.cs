using System.Text;
using System.Text.Json.Nodes;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.RulePacks;
using CaseManager.Testing.Conformance;

namespace CaseManager.Core.Fuzz;

/// <summary>Readers of what deadlines are computed from.</summary>
internal static class TimelineReaders
{
    internal static IReadOnlyList<Reader> All { get; } =
    [
        new("rule pack", Packs(), ReadPack),
        new("school calendar", Calendars(), bytes => SchoolCalendarReader.Read(bytes, "fuzz") is { IsSuccess: true } year && SchoolCalendar.Join([year.Value]).IsSuccess),
        new("case file", Cases(), bytes => RoundTrip.Of(bytes, given => CaseJson.Read(given), CaseJson.Write, _ => { })),
        new("caseload", Caseloads(), bytes => CaseloadReader.Read(bytes).Problems.IsEmpty),
        new("conformance cases", [.. BuiltInPacks.Jurisdictions.Select(FirstBlocks)], bytes => ConformanceReader.Read(Encoding.UTF8.GetString(bytes)).IsSuccess),
    ];

    private static RulePack Federal { get; } = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;

    private static bool ReadPack(byte[] bytes)
    {
        Result<RulePack> pack = RulePackReader.Read(bytes);
        return pack.IsSuccess && (pack.Value.Extends is null ? RuleSet.Compile(pack.Value) : RuleSet.Compile(Federal, pack.Value)).IsSuccess;
    }

    private static List<byte[]> Packs() => [.. BuiltInPacks.Jurisdictions.Where(id => id != "us").Select(id => BuiltInPacks.Read(id).ToArray()), .. SmallPacks()];

    /// <summary>One rule a pack, so that a mutation more often hits where it hurts.</summary>
    private static IEnumerable<byte[]> SmallPacks()
    {
        JsonObject pack = JsonNode.Parse(BuiltInPacks.Read("us").Span)!.AsObject();
        foreach (JsonNode? rule in pack["rules"]!.DeepClone().AsArray())
        {
            pack["rules"] = new JsonArray(rule!.DeepClone());
            yield return Encoding.UTF8.GetBytes(pack.ToJsonString());
        }
    }

    private static List<byte[]> Calendars() => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "calendars"), "*.json").Select(File.ReadAllBytes)];

    private static List<byte[]> Cases() =>
        [.. ConformanceReader.Read(Encoding.UTF8.GetString(BuiltInPacks.ReadCases("us-tx").Span)).Value.Select(conformance => CaseJson.Write(conformance.File))];

    /// <summary>The whole blocks among the first 4 000 characters: what is short is mutated where it matters.</summary>
    private static byte[] FirstBlocks(string jurisdiction)
    {
        string text = Encoding.UTF8.GetString(BuiltInPacks.ReadCases(jurisdiction).Span).ReplaceLineEndings("\n")[..4_000];
        return Encoding.UTF8.GetBytes(text[..(text.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)]);
    }

    private static List<byte[]> Caseloads()
    {
        string[][] threes =
        [
            .. Cases().Select((bytes, i) => Encoding.UTF8.GetString(bytes).ReplaceLineEndings(" ").Replace("\"id\":\"conformance\"", $"\"id\":\"c-{i}\"", StringComparison.Ordinal)).Chunk(3),
        ];
        return
        [
            .. threes.Select(cases => Encoding.UTF8.GetBytes($$"""{"calendars":{"c":["c.json"]},"holidays":{"us-tx":["2026-03-02"]},"cases":[{{string.Join(',', cases)}}]}""")),
            .. threes.Select(cases => Encoding.UTF8.GetBytes(string.Join('\n', cases))),
        ];
    }
}
