using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>A district's school days over one or more joined school years, with the reason for every day that is not one.</summary>
/// <remarks>
/// <para>Immutable and safe to share between threads; changes give new calendars. Equality is by reference.</para>
/// <para>It knows the dates of its <see cref="Horizon"/> only. A count that would need others is unknown, never guessed (counting C5).</para>
/// </remarks>
public sealed partial class SchoolCalendar
{
    private readonly DayKinds[] kinds;
    private readonly ConcurrentDictionary<(DayBasis Basis, HolidayCalendar? Holidays), CountedDays> counted = new();

    private SchoolCalendar(ImmutableArray<SchoolYearCalendar> years)
    {
        Years = years;
        kinds = CalendarJoin.KindsOf(years);
        Terms = [.. years.Select(year => new SchoolTerm(year.SchoolYear.StartYear, year.Days.FirstSchoolDay, year.Days.LastSchoolDay, year.IsProjected))];
        if (years.Length > 0)
        {
            FirstDay = years[0].Days.First;
            Horizon = new DateInterval(years[0].FirstInstructionalDay, years[^1].LastInstructionalDay);
            PublishedThrough = years.LastOrDefault(year => !year.IsProjected)?.LastInstructionalDay;
        }
    }

    /// <summary>A calendar without any published day: every count that needs one is unknown.</summary>
    public static SchoolCalendar None { get; } = new([]);

    /// <summary>The school years, in order.</summary>
    public ImmutableArray<SchoolYearCalendar> Years { get; }

    /// <summary>From the first instructional day of the first year through the last of the last; null when there is no year.</summary>
    public DateInterval? Horizon { get; }

    /// <summary>The last date that a published year describes; later dates of the horizon are projected. Null when there is no year.</summary>
    public LocalDate? PublishedThrough { get; }

    internal ImmutableArray<SchoolTerm> Terms { get; }

    /// <summary>The day number of the horizon's first date; meaningless without years.</summary>
    internal int FirstDay { get; }

    /// <summary>What every date of the horizon is.</summary>
    internal ReadOnlySpan<DayKinds> Kinds => kinds;

    /// <summary>The first day number that rests on projection; <see cref="int.MaxValue"/> when nothing is projected.</summary>
    internal int ProjectedFrom =>
        PublishedThrough is { } published && Years[^1].IsProjected ? CivilDay.Of(published) + 1 : int.MaxValue;

    /// <summary>What a date is.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Its kinds and name; the default value outside the horizon.</returns>
    public CalendarDay this[LocalDate date]
    {
        get
        {
            int position = CivilDay.IsSupported(date) ? CivilDay.Of(date) - FirstDay : -1;
            return position >= 0 && position < kinds.Length ? new CalendarDay(kinds[position], NameOf(date, kinds[position])) : default;
        }
    }

    /// <summary>Joins school years of one district, in whatever order they are given.</summary>
    /// <param name="years">One calendar for each school year, without a gap. None at all gives <see cref="None"/>.</param>
    /// <returns>The calendar, or all the years that overlap, stand twice or are missing (<c>CM1113</c> to <c>CM1115</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="years"/> or one of them is null.</exception>
    public static Result<SchoolCalendar> Join(IEnumerable<SchoolYearCalendar> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        ImmutableArray<SchoolYearCalendar> given = [.. years];
        foreach (SchoolYearCalendar year in given)
        {
            ArgumentNullException.ThrowIfNull(year, nameof(years));
        }

        var problems = new Problems();
        ImmutableArray<SchoolYearCalendar> ordered = CalendarJoin.InOrder(given, problems);
        if (problems.Any)
        {
            return problems.ToResult<SchoolCalendar>();
        }

        return Result<SchoolCalendar>.Success(ordered.IsEmpty ? None : new SchoolCalendar(ordered));
    }

    /// <summary>The first date of a school year on which children attend.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>The date; null when the calendar does not have that year.</returns>
    public LocalDate? FirstInstructionalDay(SchoolYear year) => TermOf(year) is { } term ? CivilDay.ToDate(term.FirstDay) : null;

    /// <summary>The last date of a school year on which children attend.</summary>
    /// <param name="year">The school year.</param>
    /// <returns>The date; null when the calendar does not have that year.</returns>
    public LocalDate? LastInstructionalDay(SchoolYear year) => TermOf(year) is { } term ? CivilDay.ToDate(term.LastDay) : null;

    /// <summary>The days that count on one basis, with federal holidays if it counts business days.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>The days that count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public CountedDays Count(DayBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return Count(basis, HolidayCalendar.Federal);
    }

    /// <summary>Compiles every basis that a rule set uses, once.</summary>
    /// <param name="bases">The bases, in the order of the rule set's ordinals.</param>
    /// <param name="holidays">The holidays that are not business days; <see cref="HolidayCalendar.Federal"/> when null.</param>
    /// <returns>The calendar with its compiled bases.</returns>
    /// <exception cref="ArgumentException"><paramref name="bases"/> is a default array or holds a null.</exception>
    public BoundCalendar Bind(ImmutableArray<DayBasis> bases, HolidayCalendar? holidays = null)
    {
        if (bases.IsDefault || bases.Contains(null!))
        {
            throw new ArgumentException("Give an array of bases, which may be empty.", nameof(bases));
        }

        return new BoundCalendar(this, holidays ?? HolidayCalendar.Federal, bases);
    }

    /// <summary>The days of a basis, compiled once for this calendar and these holidays.</summary>
    internal CountedDays Count(DayBasis basis, HolidayCalendar holidays) =>
        basis.NeedsSchoolCalendar
            ? counted.GetOrAdd(
                (basis, basis.NeedsHolidays ? holidays : null),
                static (key, calendar) => BasisCompiler.Bounded(calendar, key.Basis, key.Holidays ?? HolidayCalendar.Federal),
                this)
            : holidays.Count(basis);

    private SchoolTerm? TermOf(SchoolYear year)
    {
        foreach (SchoolTerm term in Terms)
        {
            if (term.StartYear == year.StartYear)
            {
                return term;
            }
        }

        return null;
    }

    private string? NameOf(LocalDate date, DayKinds kind)
    {
        if ((kind & DayKinds.Instructional) != 0)
        {
            return null;
        }

        foreach (SchoolYearCalendar year in Years)
        {
            if (!year.Facts.Contains(date))
            {
                continue;
            }

            foreach (NonInstructionalSpan span in year.NonInstructional)
            {
                if (date >= span.From && date <= span.To)
                {
                    return span.Name;
                }
            }

            return DayNames.Weekend;
        }

        return DayNames.BetweenTerms;
    }
}
