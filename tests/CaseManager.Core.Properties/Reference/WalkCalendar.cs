using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Properties.Reference;

/// <summary>A slow school calendar, read and worked out apart from the library and straight from the clauses of counting.</summary>
internal sealed class WalkCalendar
{
    private readonly List<WalkYear> years;
    private readonly (LocalDate First, LocalDate Last)[] terms;

    internal WalkCalendar(IEnumerable<WalkYear> years)
    {
        this.years = [.. years.OrderBy(year => year.First)];
        for (LocalDate date = First; date <= Last; date = date.PlusDays(1))
        {
            if (Attended(date))
            {
                _ = School.Add(date);
            }
        }

        terms = [.. this.years.Select(year => School.Where(day => day >= year.First && day <= year.Last).ToArray()).Where(days => days.Length > 0).Select(days => (days.Min(), days.Max()))];
    }

    internal LocalDate First => years[0].First;

    internal LocalDate Last => years[^1].Last;

    internal HashSet<LocalDate> School { get; } = [];

    internal static WalkYear Parse(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        var year = new WalkYear(DateOf(root.GetProperty("firstInstructionalDay")), DateOf(root.GetProperty("lastInstructionalDay")));
        foreach (JsonElement day in root.GetProperty("weekend").EnumerateArray())
        {
            _ = year.DaysOff.Add(Enum.Parse<IsoDayOfWeek>(day.GetString()!));
        }

        foreach (JsonElement span in root.GetProperty("nonInstructional").EnumerateArray())
        {
            for (LocalDate date = DateOf(span.GetProperty("from")); date <= DateOf(span.GetProperty("to")); date = date.PlusDays(1))
            {
                if (!year.Closed.TryGetValue(date, out HashSet<string>? kinds))
                {
                    year.Closed.Add(date, kinds = []);
                }

                _ = kinds.Add(span.GetProperty("kind").GetString()!);
            }
        }

        foreach (JsonElement extra in root.GetProperty("extraInstructional").EnumerateArray())
        {
            _ = year.Extra.Add(DateOf(extra));
        }

        return year;
    }

    /// <summary>Before the first or after the last date with school of every year (counting C6).</summary>
    internal bool IsBetweenTerms(LocalDate date) => !Array.Exists(terms, term => term.First <= date && date <= term.Last);

    internal bool IsListed(LocalDate date, string[] kinds) =>
        !School.Contains(date) && years.Exists(year => year.Closed.TryGetValue(date, out HashSet<string>? listed) && listed.Overlaps(kinds));

    /// <summary>Monday to Friday, not the district's regular day off, and no school (counting C6).</summary>
    internal bool IsOutOfSessionWeekday(LocalDate date) =>
        date >= First && date <= Last && date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !School.Contains(date) && !IsRegularDayOff(date);

    /// <summary>Between terms the week is still that of the year before.</summary>
    private bool IsRegularDayOff(LocalDate date) => years.Last(year => year.First <= date).DaysOff.Contains(date.DayOfWeek);

    private bool Attended(LocalDate date)
    {
        WalkYear? year = years.Find(candidate => candidate.First <= date && date <= candidate.Last);
        return year is not null && (year.Extra.Contains(date) || (!year.Closed.ContainsKey(date) && !year.DaysOff.Contains(date.DayOfWeek)));
    }

    private static LocalDate DateOf(JsonElement value) => LocalDatePattern.Iso.Parse(value.GetString()!).Value;
}
