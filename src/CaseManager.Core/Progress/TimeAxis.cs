using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>The time that growth is counted in: every day of the calendar, or the days of instruction alone.</summary>
/// <remarks>
/// <para>
/// Over a summer a goal line in calendar weeks keeps rising and one in instructional weeks stands still. Which of the two a plan
/// means is stored with its goal line; rates of the two never mix (<see cref="SlopeUnit"/>).
/// </para>
/// <para>Immutable. Equality is by value.</para>
/// </remarks>
public sealed class TimeAxis : IEquatable<TimeAxis>
{
    private readonly ImmutableArray<int> days;
    private readonly int first;
    private readonly int last;

    private TimeAxis(ImmutableArray<int> days, int first, int last, int daysPerWeek)
    {
        this.days = days;
        this.first = first;
        this.last = last;
        DaysPerWeek = daysPerWeek;
    }

    /// <summary>Every day counts, seven make a week.</summary>
    public static TimeAxis Calendar { get; } = new([], CivilDay.Of(CivilDay.FirstDate), CivilDay.Of(CivilDay.LastDate), 7);

    /// <summary>Whether only days of instruction count.</summary>
    public bool IsInstructional => !days.IsEmpty;

    /// <summary>How many counting days make a week: 7 of the calendar, or what was said for days of instruction.</summary>
    public int DaysPerWeek { get; }

    /// <summary>An axis of instructional days, as the school's calendar gives them.</summary>
    /// <param name="known">The span for which the days are known, inclusive. Outside it nothing can be placed.</param>
    /// <param name="instructionalDays">The days of instruction in that span, in any order; at least one.</param>
    /// <param name="daysPerWeek">How many make an instructional week, 1 to 7; 5 by default, 4 for a school with a four-day week.</param>
    /// <returns>The axis.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no day, a day stands twice, or one lies outside <paramref name="known"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysPerWeek"/> is not 1 to 7, or the span is not within 1900 to 2499.</exception>
    public static TimeAxis Instructional(DateInterval known, IEnumerable<LocalDate> instructionalDays, int daysPerWeek = 5)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(instructionalDays);
        ArgumentOutOfRangeException.ThrowIfLessThan(daysPerWeek, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(daysPerWeek, 7);
        if (!CivilDay.IsSupported(known.Start) || !CivilDay.IsSupported(known.End))
        {
            throw new ArgumentOutOfRangeException(nameof(known), "The span lies from 1900-01-01 through 2499-12-31.");
        }

        ImmutableArray<LocalDate> dates = [.. instructionalDays.Order()];
        if (dates.IsEmpty || !known.Contains(dates[0]) || !known.Contains(dates[^1]) || dates.Distinct().Count() != dates.Length)
        {
            throw new ArgumentException("Give at least one instructional day, each once and within the span.", nameof(instructionalDays));
        }

        return new TimeAxis([.. dates.Select(CivilDay.Of)], CivilDay.Of(known.Start), CivilDay.Of(known.End), daysPerWeek);
    }

    /// <summary>How many weeks of this axis lie between two dates.</summary>
    /// <param name="from">The first date, which is not counted itself.</param>
    /// <param name="to">The second date, which is.</param>
    /// <returns>
    /// Counting days after <paramref name="from"/> through <paramref name="to"/>, divided by <see cref="DaysPerWeek"/>; negative when
    /// the dates are in the other order; null when the axis does not know one of them.
    /// </returns>
    public double? WeeksBetween(LocalDate from, LocalDate to) =>
        Position(from) is { } start && Position(to) is { } end ? (double)(end - start) / DaysPerWeek : null;

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another axis.</param>
    /// <returns>True when both count the same days in the same weeks.</returns>
    public bool Equals([NotNullWhen(true)] TimeAxis? other) =>
        other is not null && first == other.first && last == other.last && DaysPerWeek == other.DaysPerWeek && Sequence.Same(days, other.days);

    /// <summary>Compares by value.</summary>
    /// <param name="obj">Another object.</param>
    /// <returns>True when it is an axis that counts the same days.</returns>
    public override bool Equals(object? obj) => Equals(obj as TimeAxis);

    /// <summary>A hash of all parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(first, last, DaysPerWeek, days.Length);

    /// <summary>Which kind of axis it is.</summary>
    /// <returns><c>calendar days</c> or <c>instructional days</c>.</returns>
    public override string ToString() => IsInstructional ? "instructional days" : "calendar days";

    /// <summary>Where a date stands: how many counting days there are up to and with it, from some fixed beginning.</summary>
    internal int? Position(LocalDate date)
    {
        int day = CivilDay.IsSupported(date) ? CivilDay.Of(date) : int.MinValue;
        if (day < first || day > last)
        {
            return null;
        }

        if (!IsInstructional)
        {
            return day;
        }

        int found = days.BinarySearch(day);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The first date by which so many counting days have passed after another; null when the axis does not reach so far.</summary>
    internal LocalDate? DateAfter(LocalDate from, int countingDays)
    {
        long place = (long)(Position(from) ?? int.MaxValue) + countingDays;
        return IsInstructional
            ? place <= days.Length ? CivilDay.ToDate(days[(int)place - 1]) : null
            : place <= last ? CivilDay.ToDate((int)place) : null;
    }
}
