using System.Text;
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
        new("case file", Cases(), ReadCase),
        new("caseload", Caseloads(), bytes => CaseloadReader.Read(bytes).Problems.IsEmpty),
        new("conformance cases", [.. BuiltInPacks.Jurisdictions.Select(id => BuiltInPacks.ReadCases(id).ToArray()[..4_000])], bytes => ConformanceReader.Read(Encoding.UTF8.GetString(bytes)).IsSuccess),
    ];

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
