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
    private readonly List<(int Fact, Finding Finding)> doubtful = [];

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
                case ExplanationKind.ExtensionTooLate when step.To == CivilDay.None:
                    Refuse(step.Fact, TimelineCodes.ExtensionTooLate, file, rule, "Whether it was made in time cannot be known: the school calendar ends too early.", "Add the school calendar that follows. Until then it changes nothing.");
                    break;
                case ExplanationKind.ExtensionTooLate:
                    Refuse(step.Fact, TimelineCodes.ExtensionTooLate, file, rule, "It was made after the date that it would extend.", "A later agreement never cures a missed date: check its date, or record why the date was missed.");
                    break;
                case ExplanationKind.ExtensionOverCap when step.To == CivilDay.None:
                    Refuse(step.Fact, TimelineCodes.ExtensionOverCap, file, rule, "Whether it is within the longest extension that the rule allows cannot be known: the school calendar ends too early.", "Add the school calendar that follows. Until then it changes nothing.");
                    break;
                case ExplanationKind.ExtensionOverCap:
                    Refuse(step.Fact, TimelineCodes.ExtensionOverCap, file, rule, "It reaches past the longest extension that the rule allows.", "Agree on an earlier date.");
                    break;
                case ExplanationKind.ExtensionNotLater:
                    Refuse(step.Fact, TimelineCodes.ExtensionNotLater, file, rule, "It names an earlier date than the one that it would extend.", "Check 'until'. An extension only gives more time; a date agreed by mistake is put right by replacing its record.");
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
        Doubt(Clock.NoFact, WordCheck.Of(file.Attributes, rules.Vocabulary.OfCases, string.Empty));
        var events = new FactReader(file.Words, 0);
        while (events.Next())
        {
            CaseEvent happened = file[events.Index];
            Doubt(events.Index, WordCheck.Of(happened.Attributes, rules.Vocabulary.Of(happened.Name), happened.Id.Value));
            AskForDates(events, file);
            bool agreement = rules.ExtensionNames.Contains(happened.Name) || Agreements.Contains(happened.Name);
            if (agreement && !accepted.Contains(events.Index) && !refused.ContainsKey(events.Index))
            {
                refused[events.Index] = new Finding(
                    TimelineCodes.ExtensionNotAccepted,
                    FindingSeverity.Warning,
                    happened.Id.Value,
                    "No rule in force accepts this agreement: it changes no date.",
                    "Check its reason and the clock that it was meant for.");
            }
        }

        return
        [
            .. refused.Where(finding => !accepted.Contains(finding.Key)).Select(finding => (Fact: finding.Key, Finding: finding.Value))
                .Concat(doubtful)
                .OrderBy(found => found.Fact)
                .Select(found => found.Finding),
        ];
    }

    private void Doubt(int fact, IEnumerable<Finding> found) => doubtful.AddRange(found.Select(finding => (fact, finding)));

    /// <summary>An event without the date that rules need of it.</summary>
    private void AskForDates(in FactReader at, in PackedCase file)
    {
        CaseEvent happened = file[at.Index];
        foreach (DateAsked asked in rules.DatesAsked)
        {
            bool lacks = asked.Pattern.Name == happened.Name
                && asked.From <= at.Day && at.Day <= asked.To
                && FactReader.DateOf(file.Words, at.Index, KindOf(asked.Key)) == CivilDay.None
                && asked.Pattern.Where.All(condition => condition.Holds(happened.Attributes[condition.Key]));
            if (lacks)
            {
                Refuse(
                    at.Index,
                    TimelineCodes.DateMissing,
                    file,
                    asked.Rule,
                    $"It does not carry '{asked.Key}': rules that need the date take no note of it.",
                    $"Give '{asked.Key}'. Until then an earlier plan or agreement stands.");
                return;
            }
        }
    }

    private static int KindOf(string date) => date switch { "for" => Facts.For, "until" => Facts.Until, _ => Facts.Through };

    private void Refuse(int fact, FindingCode code, in PackedCase file, TimelineRule rule, string message, string remedy) =>
        refused.TryAdd(fact, new Finding(code, FindingSeverity.Warning, file[fact].Id.Value, message, remedy, rule.Citations[0]));
}
