using CaseManager.Core.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CaseManager.Testing.Generators;

/// <summary>Dates where counting goes wrong: ends of months, leap days, turns of the year, breaks, and the calendar's own ends.</summary>
public static class DateGenerators
{
    /// <summary>Dates in and about the years of a calendar.</summary>
    /// <param name="calendar">The calendar; for one without years, dates of 2024-25.</param>
    /// <returns>A generator that often takes an edge, and often a date next to one that it takes at another time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static Gen<LocalDate> Near(SchoolCalendar calendar)
    {
        DateInterval span = SpanOf(calendar);
        LocalDate[] edges = [.. calendar.Years.SelectMany(Edges), span.Start, span.End];
        int length = Period.DaysBetween(span.Start, span.End);
        var leapDay = new LocalDate(LeapYear(span.End.Year + 3), 2, 29);
        return Gen.Frequency(
            (6, Gen.Choose(0, length).Select(span.Start.PlusDays)),
            (6, from cluster in Gen.Choose(0, 3) from day in Gen.Choose(0, 6) select span.Start.PlusDays((length * (cluster + 1) / 6) + day)),
            (4, from edge in Gen.Elements(edges) from off in Gen.Choose(-1, 1) select edge.PlusDays(off)),
            (2, from month in Gen.Choose(0, 14) from off in Gen.Choose(0, 1) select new LocalDate(span.Start.Year, 1, 31).PlusMonths(month + 6).PlusDays(off)),
            (1, from off in Gen.Choose(-1, 1) select new LocalDate(span.Start.Year + 1, 1, 1).PlusDays(off)),
            (1, from off in Gen.Choose(-1, 1) select new LocalDate(span.Start.Year + 1, 3, 1).PlusDays(off)),
            (1, Gen.Elements(leapDay, leapDay.PlusDays(-1), leapDay.PlusYears(4))),
            (1, Gen.Choose(-40, 400).Select(off => span.End.PlusDays(off))));
    }

    /// <summary>Birth dates of students who are 8 to 17 years old in the first year of a calendar.</summary>
    /// <param name="calendar">The calendar; one without years counts as 2024-25.</param>
    /// <returns>A generator with leap days, the turn of the school year and the last day of the year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static Gen<LocalDate> Birth(SchoolCalendar calendar)
    {
        int now = SpanOf(calendar).Start.Year;
        return
            from age in Gen.Choose(9, 17)
            from date in Gen.Frequency(
                (5, Gen.Choose(0, 364).Select(new LocalDate(now - age, 1, 1).PlusDays)),
                (1, Gen.Constant(new LocalDate(LeapYear(now - 12), 2, 29))),
                (1, Gen.Constant(new LocalDate(now - age, 7, 1))),
                (1, Gen.Constant(new LocalDate(now - age, 12, 31))))
            select date;
    }

    private static DateInterval SpanOf(SchoolCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Horizon ?? new DateInterval(new LocalDate(2024, 8, 1), new LocalDate(2025, 6, 1));
    }

    /// <summary>The last leap year not after a year of this or the last century.</summary>
    private static int LeapYear(int year) => year - (year % 4);

    private static IEnumerable<LocalDate> Edges(SchoolYearCalendar year) =>
        [year.FirstInstructionalDay, year.LastInstructionalDay, .. year.NonInstructional.SelectMany(span => (LocalDate[])[span.From, span.To, span.To.PlusDays(1)]), .. year.ExtraInstructional];
}
