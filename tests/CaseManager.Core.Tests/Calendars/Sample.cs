using CaseManager.Core.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Tests.Calendars;

/// <summary>Small calendars whose days can be counted by hand.</summary>
internal static class Sample
{
    internal static readonly SchoolYear Year = new(2025);

    internal static LocalDate D(string date) => LocalDatePattern.Iso.Parse(date).Value;

    internal static DateInterval I(string from, string to) => new(D(from), D(to));

    internal static NonInstructionalSpan Off(string from, string to, string name = "off", DayKinds kind = DayKinds.Break) => new(D(from), D(to), name, kind);

    /// <summary>September and the first half of October 2025, Monday 1 September to Friday 17 October, with what is given taken out.</summary>
    internal static SchoolCalendar Autumn(params NonInstructionalSpan[] off) => Autumn([], off);

    internal static SchoolCalendar Autumn(string[] extra, params NonInstructionalSpan[] off) =>
        Joined(YearOf("autumn", 2025, "2025-09-01", "2025-10-17", extra: extra, off: off));

    internal static SchoolYearCalendar YearOf(
        string id, int startYear, string first, string last, IsoDayOfWeek[]? weekend = null, string[]? extra = null, string[]? early = null, params NonInstructionalSpan[] off) =>
        SchoolYearCalendar.Create(
            id,
            new SchoolYear(startYear),
            D(first),
            D(last),
            weekend is null ? default : [.. weekend],
            [.. off],
            extra is null ? default : [.. extra.Select(D)],
            early is null ? default : [.. early.Select(D)]).Value;

    internal static SchoolCalendar Joined(params SchoolYearCalendar[] years) => SchoolCalendar.Join(years).Value;

    internal static DayBasis Except(params DayExclusion[] except) => new("test", DayCount.Calendar, [.. except]);

    internal static string[] Dates(CountedDays days, string from, string to, bool counting)
    {
        var found = new List<string>();
        for (LocalDate date = D(from); date <= D(to); date = date.PlusDays(1))
        {
            if (days.Contains(date) == counting)
            {
                found.Add(LocalDatePattern.Iso.Format(date));
            }
        }

        return [.. found];
    }
}
