using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>The last day on which starting is still on time, and why.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Outcome">How the search ended.</param>
/// <param name="Date">The day; for a rule that counts back from a planned day, the last day to act. Null unless it was found.</param>
/// <param name="Explanation">
/// Why the clock that such a start would open falls due when it does; the event that opens it is called <c>supposed</c>. Where the
/// calendar does not reach, how far it does. Null when no clock was decisive.
/// </param>
public sealed record LatestStartAnswer(LatestStartOutcome Outcome, LocalDate? Date, DeadlineExplanation? Explanation)
{
    /// <summary>The event that was supposed to start the clock; null when no start was decisive.</summary>
    /// <remarks>The rule's first opening event, or the first that leads to a date: a hearing decision supposes a parent's complaint.</remarks>
    public EventPattern? Opening { get; init; }

    /// <summary>The outcome: nothing personal.</summary>
    /// <returns>For example <c>Found</c>.</returns>
    public override string ToString() => Outcome.ToString();
}
