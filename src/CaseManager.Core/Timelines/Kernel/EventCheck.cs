using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Gathers what the clocks of a case made of its agreements and plans (counting C15).</summary>
internal sealed class EventCheck(CompiledRules rules)
{
    private static readonly EventName[] Agreements = [EventNames.EvaluationExtensionAgreed, EventNames.HearingExtensionGranted, EventNames.StateComplaintExtended];

    private readonly HashSet<int> accepted = [];
    private readonly SortedDictionary<int, Finding> refused = [];

    internal void Hear(in Settled deadline, bool listed, List<RawStep> steps, in PackedCase file)
    {
        TimelineRule rule = rules.Versions[deadline.Version].Rule;
        foreach (RawStep step in steps)
        {
            switch (step.Kind)
            {
                case ExplanationKind.Extended:
                    accepted.Add(step.Fact);
                    break;
                case ExplanationKind.ExtensionTooLate:
                    Refuse(step.Fact, TimelineCodes.ExtensionTooLate, file, rule, "It was made after the date that it would extend.", "A later agreement never cures a missed date: check its date, or record why the date was missed.");
                    break;
                case ExplanationKind.ExtensionOverCap:
                    Refuse(step.Fact, TimelineCodes.ExtensionOverCap, file, rule, "It reaches past the longest extension that the rule allows.", "Agree on an earlier date.");
                    break;
                case ExplanationKind.ExtensionWithoutDate:
                    Refuse(step.Fact, TimelineCodes.DateMissing, file, rule, "It does not say until when.", "Give 'until'.");
                    break;
                case ExplanationKind.LeftOut when !listed && step.Fact != Clock.NoFact:
                    Refuse(step.Fact, TimelineCodes.DateMissing, file, rule, "It does not carry the date that its deadline is found from.", "Give 'for', 'until' or 'through', as the event has it.");
                    break;
                default:
                    break;
            }
        }
    }

    internal ImmutableArray<Finding> Findings(in PackedCase file)
    {
        var events = new FactReader(file.Facts.Words, 0);
        while (events.Next())
        {
            bool agreement = rules.ExtensionNames.Contains(file[events.Index].Name) || Agreements.Contains(file[events.Index].Name);
            if (agreement && !accepted.Contains(events.Index) && !refused.ContainsKey(events.Index))
            {
                refused[events.Index] = new Finding(
                    TimelineCodes.ExtensionNotAccepted,
                    FindingSeverity.Warning,
                    file[events.Index].Id.Value,
                    "No rule in force accepts this agreement: it changes no date.",
                    "Check its reason and the clock that it was meant for.");
            }
        }

        return [.. refused.Where(finding => !accepted.Contains(finding.Key)).Select(finding => finding.Value)];
    }

    private void Refuse(int fact, FindingCode code, in PackedCase file, TimelineRule rule, string message, string remedy) =>
        refused.TryAdd(fact, new Finding(code, FindingSeverity.Warning, file[fact].Id.Value, message, remedy, rule.Citations[0]));
}
