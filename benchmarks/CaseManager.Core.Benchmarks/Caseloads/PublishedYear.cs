using System.Globalization;
using System.Text.Json.Nodes;
using CaseManager.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Benchmarks.Caseloads;

/// <summary>A published calendar file, moved to other school years by whole weeks, so that weekdays stay weekdays.</summary>
internal sealed class PublishedYear
{
    private readonly JsonObject file;

    private PublishedYear(JsonObject file) => this.file = file;

    private int StartYear => int.Parse(file["schoolYear"]!.GetValue<string>().AsSpan(0, 4), CultureInfo.InvariantCulture);

    internal static PublishedYear Read(string path) => new(JsonNode.Parse(File.ReadAllBytes(path))!.AsObject());

    /// <summary>The same year elsewhere in time, with closures and make-up days of a district's own.</summary>
    /// <param name="startYear">The calendar year in which it begins.</param>
    /// <param name="extraWeeks">How many weeks later than the original the district's year stands.</param>
    /// <param name="numbers">Where its storms come from.</param>
    internal SchoolYearCalendar MovedTo(int startYear, int extraWeeks, ref SeededNumbers numbers)
    {
        // 365.2425 days are 52.1775 weeks.
        int weeks = (((startYear - StartYear) * 521_775) + (startYear > StartYear ? 5000 : -5000)) / 10_000;
        weeks += extraWeeks;
        LocalDate first = Moved(file["firstInstructionalDay"]!, weeks);
        LocalDate last = Moved(file["lastInstructionalDay"]!, weeks);
        var moved = new JsonObject
        {
            ["district"] = file["district"]!.GetValue<string>(),
            ["state"] = file["state"]!.GetValue<string>(),
            ["schoolYear"] = string.Create(CultureInfo.InvariantCulture, $"{startYear}-{(startYear + 1) % 100:00}"),
            ["firstInstructionalDay"] = Text(first),
            ["lastInstructionalDay"] = Text(last),
            ["weekend"] = file["weekend"]!.DeepClone(),
            ["nonInstructional"] = Closures(weeks, first, last, ref numbers),
            ["earlyDismissal"] = new JsonArray([.. (file["earlyDismissal"]?.AsArray() ?? []).Select(day => (JsonNode)Text(Moved(day!, weeks)))]),
        };
        return SchoolCalendarReader.Read(System.Text.Encoding.UTF8.GetBytes(moved.ToJsonString()), "benchmark").Value;
    }

    private JsonArray Closures(int weeks, LocalDate first, LocalDate last, ref SeededNumbers numbers)
    {
        var closures = new JsonArray();
        foreach (JsonNode? span in file["nonInstructional"]!.AsArray())
        {
            closures.Add(Closure(Moved(span!["from"]!, weeks), Moved(span["to"]!, weeks), span["kind"]!.GetValue<string>()));
        }

        int storms = numbers.Between(0, 4);
        for (int i = 0; i < storms; i++)
        {
            LocalDate storm = first.PlusDays(numbers.Between(30, Period.DaysBetween(first, last) - 10));
            closures.Add(Closure(storm, storm, "weather"));
        }

        return closures;
    }

    private static JsonObject Closure(LocalDate from, LocalDate to, string kind) =>
        new() { ["from"] = Text(from), ["to"] = Text(to), ["name"] = "No school", ["kind"] = kind };

    private static LocalDate Moved(JsonNode date, int weeks) => LocalDatePattern.Iso.Parse(date.GetValue<string>()).Value.PlusWeeks(weeks);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
