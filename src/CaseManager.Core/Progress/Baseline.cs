using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Where the student stood at the beginning, and from which points that was taken.</summary>
/// <remarks>Equality is by value. It is data about a student: printing does not show it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Baseline
{
    private Baseline(Score level, BaselineStatistic statistic, ImmutableArray<Observation> observations)
    {
        Level = level;
        Statistic = statistic;
        Observations = observations;
    }

    /// <summary>The level: a median or mean, which need not be a possible single score.</summary>
    public Score Level { get; }

    /// <summary>What it was taken by.</summary>
    public BaselineStatistic Statistic { get; }

    /// <summary>The points it was taken from, by date; never empty.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>The day of the last of them, on which a goal line can start.</summary>
    public LocalDate On => Observations[^1].Date;

    /// <summary>Takes the median of the last three points: the convention of curriculum-based measurement.</summary>
    /// <param name="series">The series.</param>
    /// <param name="through">The last day that is looked at.</param>
    /// <returns>The baseline, or null when the phase of that day has fewer than three points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static Baseline? MedianOfThree(ProgressSeries series, LocalDate through) => Of(series, BaselineStatistic.Median, 3, through);

    /// <summary>Takes a baseline from the last so many points of the phase that a day belongs to.</summary>
    /// <param name="series">The series.</param>
    /// <param name="statistic">What it is taken by.</param>
    /// <param name="points">How many points are needed, and used; positive.</param>
    /// <param name="through">The last day that is looked at.</param>
    /// <returns>The baseline, or null when the phase has fewer points by that day: too few is no baseline, not a worse one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not positive, or the statistic is not one of the enumeration's.</exception>
    public static Baseline? Of(ProgressSeries series, BaselineStatistic statistic, int points, LocalDate through)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        ImmutableArray<Observation> phase = series.PhaseThrough(through);
        if (phase.Length < points)
        {
            return null;
        }

        ImmutableArray<Observation> used = phase[^points..];
        decimal level = statistic switch
        {
            BaselineStatistic.Median => Median(used),
            BaselineStatistic.Mean => used.Sum(observation => observation.Score.Value) / points,
            BaselineStatistic.Last => used[^1].Score.Value,
            _ => throw new ArgumentOutOfRangeException(nameof(statistic), "The value is not one of the enumeration's."),
        };
        return new Baseline(Score.Level(series.Measure, level), statistic, used);
    }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another baseline.</param>
    /// <returns>True when level, statistic and points are the same.</returns>
    public bool Equals(Baseline? other) =>
        other is not null && Level == other.Level && Statistic == other.Statistic && Sequence.Same(Observations, other.Observations);

    /// <summary>A hash of all parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Level, Statistic, Sequence.Hash(Observations));

    /// <summary>Says only that there is a baseline.</summary>
    /// <returns>A fixed text without the level.</returns>
    public override string ToString() => "(baseline)";

    /// <summary>The median of some points' values, in decimals.</summary>
    internal static decimal Median(ImmutableArray<Observation> observations)
    {
        decimal[] values = [.. observations.Select(observation => observation.Score.Value).Order()];
        return (values[values.Length / 2] + values[(values.Length - 1) / 2]) / 2;
    }
}
