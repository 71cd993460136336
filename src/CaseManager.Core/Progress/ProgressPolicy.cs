using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>When a district looks at progress data and by which rule it decides. Data, because districts differ.</summary>
/// <remarks>
/// None of these rules is law, and none is very accurate: a look at few points misses students who fall behind, and many looks
/// accuse students who do not. Every decision therefore tells its own false-alarm rate. Equality is by value.
/// </remarks>
public sealed record ProgressPolicy
{
    /// <summary>The most weeks that a policy may wait: 520, ten years.</summary>
    public const int MostWeeks = 520;

    private static readonly LocalDate Read = new(2026, 11, 26);

    private static readonly Citation Ncii = new(
        "National Center on Intensive Intervention, Decision Rules for Academic Progress Monitoring Data",
        "https://intensiveintervention.org/resource/decision-rules-academic-progress-monitoring-data",
        Read);

    private static readonly Citation Iris = new(
        "IRIS Center, Progress Monitoring: Mathematics, page 7",
        "https://iris.peabody.vanderbilt.edu/module/pmm/cresource/q2/p07/",
        Read);

    /// <summary>Known from accounts of it: the page itself could not be read.</summary>
    private static readonly Citation Minnesota = new("University of Minnesota, DHH Resources, Interpreting Data: Decision Rules");

    /// <summary>Describes a policy.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="minimumPoints">How many points of the phase there must be before the rule is asked; positive.</param>
    /// <param name="minimumWeeks">How many weeks of the goal's axis the phase must have lasted, 0 to <see cref="MostWeeks"/>.</param>
    /// <param name="trend">The trend that is shown beside a decision; Theil–Sen by default, or the rule's own.</param>
    /// <param name="basis">Where the rule is written: a district's handbook, a guide; none by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the trend is not one of the enumeration's.</exception>
    public ProgressPolicy(DecisionRule rule, int minimumPoints, int minimumWeeks, TrendMethod? trend = null, ImmutableArray<Citation> basis = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimumPoints);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumWeeks);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minimumWeeks, MostWeeks);
        Rule = rule;
        MinimumPoints = minimumPoints;
        MinimumWeeks = minimumWeeks;
        Trend = (rule as DecisionRule.TrendLine)?.Method ?? trend ?? TrendMethod.TheilSen;
        Basis = basis.IsDefault ? [] : basis;
        if (!Enum.IsDefined(Trend))
        {
            throw new ArgumentOutOfRangeException(nameof(trend), "The value is not one of the enumeration's.");
        }
    }

    /// <summary>The last four points on one side; from six points and three weeks on.</summary>
    public static ProgressPolicy FourPoint { get; } = new(new DecisionRule.ConsecutivePoints(4, 4), 6, 3, basis: [Ncii, Iris]);

    /// <summary>Three points in a row below or six above; from six points and three weeks on.</summary>
    public static ProgressPolicy ThreeAndSix { get; } = new(new DecisionRule.ConsecutivePoints(3, 6), 6, 3, basis: [Minnesota, Iris]);

    /// <summary>The least-squares trend steeper or flatter than the goal line; from eight points and three weeks on.</summary>
    public static ProgressPolicy TrendLine { get; } = new(new DecisionRule.TrendLine(TrendMethod.OrdinaryLeastSquares), 8, 3, basis: [Ncii, Iris]);

    /// <summary>The median of the last three points against the line; from six points and three weeks on.</summary>
    public static ProgressPolicy MedianOfThree { get; } = new(new DecisionRule.MedianOfLast(3), 6, 3, basis: [Ncii, Iris]);

    /// <summary>The rule.</summary>
    public DecisionRule Rule { get; }

    /// <summary>How many points of the phase there must be before the rule is asked.</summary>
    public int MinimumPoints { get; }

    /// <summary>How many weeks of the goal's axis the phase must have lasted.</summary>
    public int MinimumWeeks { get; }

    /// <summary>The trend that is shown beside a decision.</summary>
    public TrendMethod Trend { get; }

    /// <summary>Where the rule is written.</summary>
    public ImmutableArray<Citation> Basis { get; }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another policy.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(ProgressPolicy? other) =>
        other is not null && Rule == other.Rule && MinimumPoints == other.MinimumPoints && MinimumWeeks == other.MinimumWeeks
        && Trend == other.Trend && Sequence.Same(Basis, other.Basis);

    /// <summary>A hash of all parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Rule, MinimumPoints, MinimumWeeks, Trend, Sequence.Hash(Basis));
}
