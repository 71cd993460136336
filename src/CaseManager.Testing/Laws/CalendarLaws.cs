using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using CaseManager.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Testing.Laws;

/// <summary>What must hold of a district's calendar, tried on generated dates, and what is so unusual that it is probably a slip.</summary>
/// <remarks>
/// Counting there and back are inverse; a count from a later day never ends earlier; closing school never ends a count earlier and
/// holding school never later. A year has 100 to 260 school days and no stretch of more than 45 dates without one; no school is
/// held on New Year's Day, Independence Day, Thanksgiving or Christmas Day; and the reader has no doubts.
/// </remarks>
public static class CalendarLaws
{
    private const int FewestDays = 100;
    private const int MostDays = 260;
    private const int LongestBreak = 45;

    private static readonly ImmutableArray<DayBasis> Bases =
    [
        DayBasis.SchoolDays,
        DayBasis.BusinessDays,
        new("runs", DayCount.Calendar, [new DayExclusion.BetweenTerms(), new DayExclusion.Runs(6, false)]),
        new("wide-runs", DayCount.Calendar, [new DayExclusion.BetweenTerms(), new DayExclusion.Runs(5, true)]),
    ];

    /// <summary>Tries every law.</summary>
    /// <param name="calendar">The calendar, with at least one school year.</param>
    /// <param name="cases">How many dates each law is tried on, 1 or more.</param>
    /// <param name="seed">Where the random numbers begin: the same seed gives the same dates.</param>
    /// <returns>The laws that are broken, each with an example; none when all of them hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The calendar has no school year.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cases"/> is less than 1.</exception>
    public static ImmutableArray<LawViolation> Check(SchoolCalendar calendar, int cases = 1_000, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(cases, 1);
        if (calendar.Years.IsEmpty)
        {
            throw new ArgumentException("The calendar has no school year.", nameof(calendar));
        }

        var trials = new LawTrials(cases, seed);
        CountLaws.Try(trials, Gen.Constant(calendar), Bases, HolidayCalendar.Federal);
        Gen<Change> changes =
            from start in DateGenerators.Near(calendar)
            from days in Gen.Choose(1, 120)
            from changed in DateGenerators.Near(calendar)
            select new Change(start, days, changed);
        trials.Try("Closing school never ends a count earlier, holding school never later", changes, change => MovedTheWrongWay(calendar, change));
        foreach (SchoolYearCalendar year in calendar.Years)
        {
            LookAt(year, calendar, trials);
        }

        return trials.Violations;
    }

    private static string? MovedTheWrongWay(SchoolCalendar calendar, Change change)
    {
        DayKinds kinds = calendar[change.Changed].Kinds;
        if (kinds == DayKinds.None || kinds.HasFlag(DayKinds.BetweenTerms))
        {
            return null;
        }

        bool closes = kinds.HasFlag(DayKinds.Instructional);
        SchoolCalendar other = closes ? calendar.WithWeatherClosure(change.Changed, "storm") : calendar.WithExtraDay(change.Changed);
        LocalDate? before = End(calendar, change);
        LocalDate? after = End(other, change);
        (LocalDate? less, LocalDate? more) = closes ? (before, after) : (after, before);
        return less > more || (less is null && more is not null) ? $"the count ends on {Iso(before)}, after the change on {Iso(after)}." : null;
    }

    private static LocalDate? End(SchoolCalendar calendar, Change change) =>
        calendar.Count(DayBasis.SchoolDays).TryAdd(change.Start, change.Days, out LocalDate end) ? end : null;

    private static void LookAt(SchoolYearCalendar year, SchoolCalendar calendar, LawTrials trials)
    {
        if (year.CountedInstructionalDays is < FewestDays or > MostDays)
        {
            trials.Add("A year has 100 to 260 school days", FormattableString.Invariant($"there are {year.CountedInstructionalDays}."), year.SchoolYear.ToString());
        }

        LocalDate last = year.FirstInstructionalDay;
        for (LocalDate date = last; date <= year.LastInstructionalDay; date = date.PlusDays(1))
        {
            if (!calendar[date].Kinds.HasFlag(DayKinds.Instructional))
            {
                continue;
            }

            int without = Period.DaysBetween(last, date) - 1;
            if (without > LongestBreak)
            {
                trials.Add("No break is longer than 45 dates", FormattableString.Invariant($"no school is held for {without} dates before {Iso(date)}."), year.SchoolYear.ToString());
            }

            if (IsCommonHoliday(date))
            {
                trials.Add("No school is held on a holiday that every State keeps", $"school is held on {Iso(date)}.", year.SchoolYear.ToString());
            }

            last = date;
        }

        foreach (Finding doubt in year.Findings)
        {
            trials.Add("The reader has no doubts", $"{doubt.Code}: {doubt.Message}", year.SchoolYear.ToString());
        }
    }

    private static bool IsCommonHoliday(LocalDate date) =>
        date is { Month: 1, Day: 1 } or { Month: 7, Day: 4 } or { Month: 12, Day: 25 }
        || date is { Month: 11, DayOfWeek: IsoDayOfWeek.Thursday, Day: >= 22 and <= 28 };

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "an unknown day";

    private sealed record Change(LocalDate Start, int Days, LocalDate Changed)
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Days} school days after {Iso(Start)}, with {Iso(Changed)} changed");
    }
}
