namespace CaseManager.Core.Properties.Calendars;

/// <summary>The published calendars that are copied beside the tests, and invented ones for shapes that none of them has.</summary>
internal static class CalendarFiles
{
    /// <summary>Groups of files that make one calendar: each file alone, then the consecutive years of a district.</summary>
    internal static IEnumerable<byte[][]> Published()
    {
        string[] files = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "calendars"), "*.json").Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            yield return [File.ReadAllBytes(file)];
        }

        foreach (string district in (string[])["nd-west-fargo-", "ca-kings-canyon-", "ga-newton-"])
        {
            yield return [.. files.Where(file => Path.GetFileName(file).StartsWith(district, StringComparison.Ordinal)).Select(File.ReadAllBytes)];
        }
    }

    internal static IEnumerable<byte[][]> Invented()
    {
        string everyDay = """
            { "district": "d", "state": "s", "schoolYear": "2025-26", "firstInstructionalDay": "2025-07-01", "lastInstructionalDay": "2026-06-30",
              "weekend": [], "nonInstructional": [], "extraInstructional": [] }
            """;
        string makeUpSaturdays = """
            { "district": "d", "state": "s", "schoolYear": "2025-26", "firstInstructionalDay": "2025-08-18", "lastInstructionalDay": "2026-05-29",
              "weekend": ["Saturday", "Sunday"],
              "nonInstructional": [
                { "from": "2025-11-24", "to": "2025-12-05", "name": "a", "kind": "break" },
                { "from": "2025-12-22", "to": "2026-01-02", "name": "b", "kind": "holiday" },
                { "from": "2025-12-29", "to": "2026-01-09", "name": "c", "kind": "break" },
                { "from": "2026-03-16", "to": "2026-03-20", "name": "d", "kind": "break" },
                { "from": "2026-05-29", "to": "2026-05-29", "name": "e", "kind": "weather" } ],
              "extraInstructional": ["2025-11-29", "2026-01-01", "2026-03-21"] }
            """;
        string fourDayWeek = """
            { "district": "d", "state": "s", "schoolYear": "2026-27", "firstInstructionalDay": "2026-08-10", "lastInstructionalDay": "2027-05-28",
              "weekend": ["Friday", "Saturday", "Sunday"],
              "nonInstructional": [
                { "from": "2026-08-10", "to": "2026-08-11", "name": "a", "kind": "staffDay" },
                { "from": "2026-11-23", "to": "2026-11-26", "name": "b", "kind": "break" },
                { "from": "2026-12-21", "to": "2027-01-01", "name": "c", "kind": "break" } ],
              "extraInstructional": ["2026-10-02"] }
            """;
        string sundayWeek = """
            { "district": "d", "state": "s", "schoolYear": "2027-28", "firstInstructionalDay": "2027-08-15", "lastInstructionalDay": "2028-05-25",
              "weekend": ["Friday", "Saturday"],
              "nonInstructional": [ { "from": "2027-12-19", "to": "2027-12-30", "name": "a", "kind": "break" }, { "from": "2028-03-05", "to": "2028-03-09", "name": "b", "kind": "other" } ],
              "extraInstructional": [] }
            """;
        byte[][] files = [.. new[] { everyDay, makeUpSaturdays, fourDayWeek, sundayWeek }.Select(System.Text.Encoding.UTF8.GetBytes)];
        yield return [files[0]];
        yield return [files[1]];
        yield return [files[2]];
        yield return [files[3], files[2], files[1]];
    }
}
