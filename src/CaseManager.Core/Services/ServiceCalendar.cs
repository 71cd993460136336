using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>The days on which services can be given, and the periods of a school that no school calendar names.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class ServiceCalendar
{
    private readonly CountedDays school;
    private readonly CountedDays published;
    private readonly CountedDays business;

    /// <summary>Joins a school calendar with the periods that promises may be stated in.</summary>
    /// <param name="calendar">The school calendar as it is now.</param>
    /// <param name="asPublished">The calendar before closures that nobody planned; the same one when null.</param>
    /// <param name="markingPeriods">The marking periods, in order and without overlap; none by default.</param>
    /// <param name="semesters">The halves of the school years, in order and without overlap; none by default.</param>
    /// <param name="extendedYear">The sessions of the extended school year, in order and without overlap; none by default. Services run on their business days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or an interval is null.</exception>
    /// <exception cref="ArgumentException">Intervals overlap, or are out of order.</exception>
    public ServiceCalendar(
        SchoolCalendar calendar,
        SchoolCalendar? asPublished = null,
        ImmutableArray<DateInterval> markingPeriods = default,
        ImmutableArray<DateInterval> semesters = default,
        ImmutableArray<DateInterval> extendedYear = default)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        Calendar = calendar;
        MarkingPeriods = InOrder(markingPeriods, nameof(markingPeriods));
        Semesters = InOrder(semesters, nameof(semesters));
        ExtendedYear = InOrder(extendedYear, nameof(extendedYear));
        school = calendar.Count(DayBasis.SchoolDays);
        published = (asPublished ?? calendar).Count(DayBasis.SchoolDays);
        business = calendar.Count(DayBasis.BusinessDays);
    }

    /// <summary>The school calendar as it is now.</summary>
    public SchoolCalendar Calendar { get; }

    /// <summary>The marking periods.</summary>
    public ImmutableArray<DateInterval> MarkingPeriods { get; }

    /// <summary>The halves of the school years.</summary>
    public ImmutableArray<DateInterval> Semesters { get; }

    /// <summary>The sessions of the extended school year.</summary>
    public ImmutableArray<DateInterval> ExtendedYear { get; }

    /// <summary>Whether services are given on a day.</summary>
    internal bool IsServiceDay(LocalDate day, bool extendedYear, UnplannedClosureRule closures) =>
        extendedYear
            ? IsIn(ExtendedYear, day) && business.Contains(day)
            : school.Contains(day) || (closures == UnplannedClosureRule.StillOwed && published.Contains(day));

    /// <summary>Whether a day would regularly be one: not a regular day off of the week in the school year it is in or next to.</summary>
    internal bool IsRegularDay(LocalDate day, bool extendedYear)
    {
        if (extendedYear || Calendar.Years.IsEmpty)
        {
            return day.DayOfWeek <= IsoDayOfWeek.Friday;
        }

        SchoolYearCalendar nearest = Calendar.Years[0];
        foreach (SchoolYearCalendar year in Calendar.Years)
        {
            if (year.FirstInstructionalDay <= day.PlusDays(31))
            {
                nearest = year;
            }
        }

        return !nearest.Weekend.Contains(day.DayOfWeek);
    }

    /// <summary>The stretches in which services run: school years, or sessions of the extended year.</summary>
    internal IEnumerable<DateInterval> Stretches(bool extendedYear) =>
        extendedYear ? ExtendedYear : Calendar.Years.Select(year => new DateInterval(year.FirstInstructionalDay, year.LastInstructionalDay));

    internal bool IsProjected(LocalDate day) => Calendar.PublishedThrough is { } last && day > last;

    private static bool IsIn(ImmutableArray<DateInterval> intervals, LocalDate day)
    {
        foreach (DateInterval interval in intervals)
        {
            if (interval.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<DateInterval> InOrder(ImmutableArray<DateInterval> intervals, string name)
    {
        ImmutableArray<DateInterval> given = intervals.IsDefault ? [] : intervals;
        for (int i = 0; i < given.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(given[i], name);
            if (i > 0 && given[i].Start <= given[i - 1].End)
            {
                throw new ArgumentException("The intervals overlap, or are out of order.", name);
            }
        }

        return given;
    }
}
