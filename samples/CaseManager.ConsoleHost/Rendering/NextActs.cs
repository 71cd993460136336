using System.Collections.Frozen;
using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What somebody has to do to meet a deadline, in a few words.</summary>
internal static class NextActs
{
    private static readonly FrozenDictionary<string, string> ByRule = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annual-review"] = "Hold the annual IEP meeting",
        ["initial-iep-meeting"] = "Hold the first IEP meeting",
        ["reevaluation"] = "Reevaluate or agree to waive it",
        ["resolution-void-window"] = "May withdraw from the agreement",
        ["resolution-period"] = "Settle, waive or end resolution",
        ["expedited-resolution-period"] = "Settle, waive or end resolution",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> ByEvent = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["evaluation.completed"] = "Complete the evaluation",
        ["eligibility.determined"] = "Decide on eligibility",
        ["iep.meeting-held"] = "Hold the IEP meeting",
        ["transition-plan.included"] = "Put transition goals in the IEP",
        ["notice.transfer-of-rights"] = "Tell the student of the rights",
        ["part-c.notification-received"] = "Ask Part C for the notification",
        ["part-c.conference-held"] = "Hold the transition conference",
        ["services.started"] = "Have the IEP in effect",
        ["notice.procedural-safeguards"] = "Give the safeguards notice",
        ["manifestation.determined"] = "Hold the manifestation review",
        ["notice.disciplinary-removal"] = "Notify the parents",
        ["interim-placement.ended"] = "End the interim placement",
        ["hearing.held"] = "Hold the hearing",
        ["hearing.decided"] = "Hearing officer: decide",
        ["resolution.meeting-held"] = "Hold the resolution meeting",
        ["due-process.response-sent"] = "Answer the complaint",
        ["due-process.insufficiency-notice-received"] = "May object: not sufficient",
        ["due-process.sufficiency-ruled"] = "Hearing officer: rule on it",
        ["evidence.disclosed"] = "Disclose the evidence",
        ["private-placement.noticed"] = "Parents: give notice",
        ["civil-action.filed"] = "May file a civil action",
        ["state-review.decided"] = "State: decide the review",
        ["state-complaint.decided"] = "State: decide the complaint",
        ["surrogate.assigned"] = "Assign a surrogate parent",
        ["records.provided"] = "Let the parents see the records",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string For(TimelineRule rule)
    {
        if (ByRule.TryGetValue(rule.Id.Name, out string? act))
        {
            return act;
        }

        if (rule.Ends.Patterns.IsEmpty)
        {
            return "See explain";
        }

        string closing = rule.Ends.Patterns[0].Name.Value;
        return ByEvent.TryGetValue(closing, out act) ? act : "Record " + closing;
    }
}
