using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Pictures;
using CaseManager.Core.Progress;

namespace CaseManager.Charts;

/// <summary>A progress graph: scores by date, with the goal line, the trend of each phase and its band, changes of instruction, and decisions.</summary>
/// <remarks>
/// The conventions of single-case graphs: scores of one phase are joined and those of two are not; a line stands at every change of
/// instruction; trends are laid for each phase by itself and reach as far as its scores.
/// </remarks>
/// <param name="series">The scores.</param>
/// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
public sealed class ProgressChart(ProgressSeries series) : Chart
{
    private readonly ImmutableArray<ProgressDecision> decisions = [];
    private readonly double confidence = 0.9;
    private readonly GoalLine? goal;
    private readonly TrendMethod? trend;

    /// <summary>The scores, with their phase changes and missed sessions.</summary>
    public ProgressSeries Series { get; } = series ?? throw new ArgumentNullException(nameof(series));

    /// <summary>The line from baseline to target, of the same measure; null, the default, for none.</summary>
    /// <exception cref="ArgumentException">The goal line is of another measure than the series.</exception>
    public GoalLine? Goal
    {
        get => goal;
        init => goal = value is null || value.Measure == Series.Measure
            ? value
            : throw new ArgumentException("The goal line is of another measure than the series: another tool, level, unit or direction.", nameof(Goal));
    }

    /// <summary>How a trend is laid through each phase, on the axis of the goal; null, the default, for no trend. A phase with too few scores for the method has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public TrendMethod? Trend
    {
        get => trend;
        init => trend = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Trend), "The value is not one of the enumeration's.");
    }

    /// <summary>The confidence of the band about a trend of <see cref="TrendMethod.OrdinaryLeastSquares"/>; other methods have none.</summary>
    /// <value>Between 0 and 1; 0.9 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 0 and 1.</exception>
    public double Confidence
    {
        get => confidence;
        init => confidence = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(Confidence), "A confidence lies between 0 and 1.");
    }

    /// <summary>Decisions, each marked above its day; the scores behind a signal are ringed. None by default.</summary>
    /// <exception cref="ArgumentException">The array is default, or a decision is null.</exception>
    public ImmutableArray<ProgressDecision> Decisions
    {
        get => decisions;
        init => decisions = !value.IsDefault && !value.Contains(null!) ? value : throw new ArgumentException("Give decisions, or an empty array.", nameof(Decisions));
    }

    private protected override Picture Draw(Board board) => new ProgressPicture(this, board).Draw();
}
