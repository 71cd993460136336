using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts;

/// <summary>A caseload's deadline calendar: months as grids of days, each with the number of deadlines that fall due, by how soon and how they stand.</summary>
/// <remarks>It counts; it names no case and no student.</remarks>
public sealed class DeadlineCalendarChart : Chart
{
    private readonly YearMonth first;
    private readonly int months = 3;

    /// <summary>Makes a calendar.</summary>
    /// <param name="deadlines">The deadlines of all cases, in any order: what <see cref="TimelineEvaluator.Evaluate"/> gives for each.</param>
    /// <param name="asOf">The day on which they were looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="deadlines"/> is null.</exception>
    public DeadlineCalendarChart(IEnumerable<Deadline> deadlines, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        Deadlines = [.. deadlines];
        AsOf = asOf;
        first = asOf.ToYearMonth();
    }

    /// <summary>The deadlines, in the order in which they were given.</summary>
    public ImmutableArray<Deadline> Deadlines { get; }

    /// <summary>The day on which they were looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The first month; that of <see cref="AsOf"/> by default.</summary>
    public YearMonth First
    {
        get => first;
        init => first = value;
    }

    /// <summary>How many months.</summary>
    /// <value>1 to 12; 3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Months
    {
        get => months;
        init => months = value is >= 1 and <= 12 ? value : throw new ArgumentOutOfRangeException(nameof(Months), "Give a number from 1 to 12.");
    }

    private protected override Picture Draw(Board board) => new DeadlineCalendarPicture(this, board).Draw();
}
