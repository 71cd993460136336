using System.Collections.Immutable;
using System.Diagnostics;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>What the data support doing, from which points, and how often that would be said of a student who is exactly on course.</summary>
/// <remarks>
/// Evidence for people who know the student, not a verdict. Equality is by value; printing shows the kind and nothing about the student.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProgressDecision
{
    private readonly FalseAlarms alarms;

    internal ProgressDecision(DecisionKind kind, LocalDate asOf, ProgressPolicy policy, ImmutableArray<Observation> evidence, TrendEstimate? trend, LocalDate? soundFrom, FalseAlarms alarms)
    {
        Kind = kind;
        AsOf = asOf;
        Policy = policy;
        Evidence = evidence;
        Trend = trend;
        SoundFrom = soundFrom;
        this.alarms = alarms;
    }

    /// <summary>What the data support doing.</summary>
    public DecisionKind Kind { get; }

    /// <summary>The day that was asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The policy that was asked.</summary>
    public ProgressPolicy Policy { get; }

    /// <summary>The points that the rule looked at, by date: the last four, the last three, or all of the trend. All points of the phase when they are too few.</summary>
    public ImmutableArray<Observation> Evidence { get; }

    /// <summary>The trend of the phase by the policy's method; null when there are too few points for it.</summary>
    public TrendEstimate? Trend { get; }

    /// <summary>
    /// The first day on which the policy's minimum of weeks is over; null when it is over already or the axis does not reach so far.
    /// </summary>
    public LocalDate? SoundFrom { get; }

    /// <summary>How many looks at the phase were taken that could have given a signal, this one included.</summary>
    public int Looks => alarms.Looks;

    /// <summary>Where the rule is written.</summary>
    public ImmutableArray<Citation> Basis => Policy.Basis;

    /// <summary>
    /// How often a student who is exactly on the goal line would have been given this signal by now, over all looks that were taken.
    /// </summary>
    /// <remarks>
    /// <para>
    /// For points in a row and for medians it is exact for independent errors that fall on either side alike. For a least-squares
    /// trend it supposes normal errors as well, and is exact when any difference counts; with a certainty above 0.5 each look is
    /// exact and their dependence is that of a known scatter. Ties with the line are left out of account.
    /// </para>
    /// <para>The rate of a trend is found by numerical integration on each call, which takes milliseconds rather than microseconds.</para>
    /// </remarks>
    /// <returns>
    /// The chance, 0 to 1; null when there is no signal (<see cref="Kind"/> is neither of the two), or when several looks were taken
    /// at a trend for which no such theory exists.
    /// </returns>
    public double? FalseAlarmRate() =>
        Kind is DecisionKind.ChangeInstruction or DecisionKind.RaiseGoal ? alarms.Rate(Policy.Rule, Kind == DecisionKind.RaiseGoal) : null;

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another decision.</param>
    /// <returns>True when kind, day, policy, points, trend and looks are the same.</returns>
    public bool Equals(ProgressDecision? other) =>
        other is not null && Kind == other.Kind && AsOf == other.AsOf && Policy == other.Policy && Trend == other.Trend
        && SoundFrom == other.SoundFrom && alarms.Equals(other.alarms) && Sequence.Same(Evidence, other.Evidence);

    /// <summary>A hash of the main parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, AsOf, Policy, Trend, SoundFrom, Sequence.Hash(Evidence));

    /// <summary>The kind alone.</summary>
    /// <returns>For example <c>Continue</c>.</returns>
    public override string ToString() => Kind.ToString();
}
