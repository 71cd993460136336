using NodaTime;

namespace CaseManager.Core.Progress;

/// <content>Decisions.</content>
public sealed partial class ProgressSeries
{
    /// <summary>Holds the phase that a day belongs to against a goal line.</summary>
    /// <remarks>
    /// The rule sees the points of the phase after the day of the baseline; probes of one day are one point, their median. The
    /// minimum of weeks counts from the baseline or from the phase change, whichever is later.
    /// </remarks>
    /// <param name="goal">The goal line, of the same measure.</param>
    /// <param name="policy">When to look, and by which rule.</param>
    /// <param name="asOf">The day on which somebody looks.</param>
    /// <param name="looks">
    /// The days on which somebody has looked before; those after <paramref name="asOf"/> are left out. Null, the default, means
    /// after every point, which gives the largest false-alarm rate.
    /// </param>
    /// <returns>What the data support doing, and how sure that is.</returns>
    /// <exception cref="ArgumentNullException">The goal or the policy is null.</exception>
    /// <exception cref="ArgumentException">The goal line is of another measure.</exception>
    public ProgressDecision Decide(GoalLine goal, ProgressPolicy policy, LocalDate asOf, IEnumerable<LocalDate>? looks = null)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(policy);
        return goal.Measure == Measure
            ? new Decision(this, goal, policy, asOf).At(asOf, looks)
            : throw new ArgumentException("The goal line is of another measure than the series: another tool, level, unit or direction.", nameof(goal));
    }
}
