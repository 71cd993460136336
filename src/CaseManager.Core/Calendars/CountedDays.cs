using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>The days that count on one basis. Immutable. Counting is one look-up; adding and subtracting are two.</summary>
/// <remarks>
/// <para><c>after</c> and <c>before</c> are exclusive and <c>through</c> is inclusive, everywhere: day one is the day after the trigger,
/// whether or not the trigger counts (counting C3, C4).</para>
/// <para>A basis that needs the school calendar is known over its horizon only: a count that starts outside or would cross the edge has
/// no answer (counting C5).</para>
/// </remarks>
public sealed partial class CountedDays
{
    private readonly SchoolCalendar calendar;
    private readonly HolidayCalendar holidays;
    private readonly DayBitmap? bitmap;
    private readonly int first;
    private readonly int length;
    private readonly int projectedFrom;

    /// <param name="basis">What is counted.</param>
    /// <param name="calendar">The school calendar behind it; none when the basis does not need one.</param>
    /// <param name="holidays">The holidays behind it.</param>
    /// <param name="bitmap">The days that count; null when every date does, which is arithmetic.</param>
    internal CountedDays(DayBasis basis, SchoolCalendar calendar, HolidayCalendar holidays, DayBitmap? bitmap)
    {
        Basis = basis;
        this.calendar = calendar;
        this.holidays = holidays;
        this.bitmap = bitmap;
        projectedFrom = basis.NeedsSchoolCalendar ? calendar.ProjectedFrom : int.MaxValue;
        first = bitmap?.First ?? 0;
        length = bitmap?.Length ?? CivilDay.Last + 1;
    }

    /// <summary>What is counted.</summary>
    public DayBasis Basis { get; }

    /// <summary>The dates over which it is known; null when there are none.</summary>
    public DateInterval? Known => length == 0 ? null : new DateInterval(CivilDay.ToDate(FirstKnown), CivilDay.ToDate(LastKnown));

    internal int FirstKnown => first;

    /// <summary>One less than <see cref="FirstKnown"/> when nothing is known.</summary>
    internal int LastKnown => first + length - 1;

    /// <summary>Whether a date counts.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True when it counts; false when it does not or is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public bool Contains(LocalDate date) => ContainsDay(CivilDay.Checked(date));

    /// <summary>The number of counting dates after one date through another.</summary>
    /// <param name="after">The date before the first that may count; the horizon's first date or the day before it at the earliest.</param>
    /// <param name="through">The last date that may count.</param>
    /// <returns>The number; negative when <paramref name="through"/> is the earlier date, of the dates after it through <paramref name="after"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date between them is not known, or a date is before 1900 or after 2499; see <see cref="TryBetween"/>.</exception>
    public int Between(LocalDate after, LocalDate through) =>
        TryBetween(after, through, out int count)
            ? count
            : throw new ArgumentOutOfRangeException(nameof(through), "The school calendar does not reach over these dates.");

    /// <summary>The number of counting dates after one date through another, if all dates between are known.</summary>
    /// <param name="after">The date before the first that may count.</param>
    /// <param name="through">The last date that may count.</param>
    /// <param name="count">The number, or 0; negative when <paramref name="through"/> is the earlier date.</param>
    /// <returns>False when a date between them is not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public bool TryBetween(LocalDate after, LocalDate through, out int count) =>
        TryCountDay(CivilDay.Checked(after), CivilDay.Checked(through), out count);

    /// <summary>The nth counting date after a date (counting C3).</summary>
    /// <param name="after">The trigger; never counted itself.</param>
    /// <param name="days">How many, 0 or more; 0 gives the trigger.</param>
    /// <param name="result">The date, or the default value.</param>
    /// <returns>False when the date is not known, or after 2499.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the date is before 1900 or after 2499 or not in the ISO calendar.</exception>
    public bool TryAdd(LocalDate after, int days, out LocalDate result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        bool known = TryAddDay(CivilDay.Checked(after), days, out int day);
        result = known ? CivilDay.ToDate(day) : default;
        return known;
    }

    /// <summary>The nth counting date before a date (counting C4).</summary>
    /// <param name="before">The date counted back from; never counted itself.</param>
    /// <param name="days">How many, 0 or more; 0 gives the date itself.</param>
    /// <param name="result">The date, or the default value.</param>
    /// <returns>False when the date is not known, or before 1900.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the date is before 1900 or after 2499 or not in the ISO calendar.</exception>
    public bool TrySubtract(LocalDate before, int days, out LocalDate result)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        bool known = TrySubtractDay(CivilDay.Checked(before), days, out int day);
        result = known ? CivilDay.ToDate(day) : default;
        return known;
    }

    /// <summary>The dates after one date through another that do not count, and why, in order.</summary>
    /// <remarks>
    /// A break is one span with the weekends inside it; plain weekends are spans of their own. Dates that are not known are left out.
    /// </remarks>
    /// <param name="after">The date before the first that may be listed.</param>
    /// <param name="through">The last date that may be listed.</param>
    /// <returns>The spans; none when every known date counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A date is before 1900 or after 2499, or not in the ISO calendar.</exception>
    public ImmutableArray<SkippedSpan> Skipped(LocalDate after, LocalDate through) =>
        SkippedDays(CivilDay.Checked(after), CivilDay.Checked(through));

    internal ImmutableArray<SkippedSpan> SkippedDays(int after, int through) =>
        new SkippedWalk(this, calendar, holidays).Over(Math.Max(after, FirstKnown - 1) + 1, Math.Min(through, LastKnown));
}
