using CaseManager.Core.Cases;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Timelines;

/// <summary>
/// Which clock of a case: the rule, the episode, and what opened it. Stable from one evaluation to the next, so that a host
/// can attach notes to it.
/// </summary>
/// <remarks>Equality is by value. The default value is no key.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Episode">The episode; empty for the ordinary one and for clocks that no event opens.</param>
/// <param name="StartEvent">The event that opened or restarted the clock; the default value when none did.</param>
/// <param name="SchoolYear">The school year of a duty that each year owes; otherwise null.</param>
public readonly record struct DeadlineKey(RuleId Rule, string Episode, CaseEventId StartEvent, SchoolYear? SchoolYear)
{
    /// <summary>The key as text: the rule, and the event or the school year.</summary>
    /// <returns>For example <c>us/initial-evaluation#e1</c>, <c>us/transition-content#birth</c> or <c>us/safeguards-notice-annual#2025-26</c>.</returns>
    public override string ToString() =>
        $"{Rule}#{(SchoolYear is { } year ? year.ToString() : StartEvent == default ? "birth" : StartEvent.Value)}";
}
