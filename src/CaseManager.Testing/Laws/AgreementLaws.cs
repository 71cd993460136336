using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Testing.Generators;
using FsCheck;
using NodaTime;

namespace CaseManager.Testing.Laws;

/// <summary>Laws of agreement: one case, a batch and an explanation say the same.</summary>
internal sealed class AgreementLaws(RuleSet rules)
{
    internal void Try(LawTrials trials, Gen<SchoolCalendar> calendars)
    {
        Gen<CaseScenario> any = new CaseGenerators(rules).On(calendars);
        trials.Try("A batch gives what a single evaluation gives", any, BatchDiffers, scenario => CaseGenerators.Smaller(scenario));
        trials.Try("Every deadline has an explanation that ends on its date", any, Unexplained, scenario => CaseGenerators.Smaller(scenario));
    }

    private string? BatchDiffers(CaseScenario scenario)
    {
        TimelineEvaluator evaluator = scenario.Under(rules);
        CaseFactSetBuilder builder = CaseFactSet.For(rules, [evaluator.Calendar]);
        builder.Add(scenario.File, calendar: 0);
        var kept = new KeptDeadlines([]);
        BatchEvaluator.Run(builder.Build(), .., scenario.AsOf, ref kept);
        ImmutableArray<Deadline> single = evaluator.Evaluate(scenario.File, scenario.AsOf);
        if (single.Length != kept.Deadlines.Count)
        {
            return FormattableString.Invariant($"{single.Length} deadlines of the single case, {kept.Deadlines.Count} of the batch.");
        }

        for (int i = 0; i < single.Length; i++)
        {
            if (!Agree(single[i], kept.Deadlines[i]))
            {
                return $"{single[i].Key} differs.";
            }
        }

        return null;
    }

    private bool Agree(in Deadline single, in PackedDeadline packed)
    {
        TimelineRule rule = rules.Rules[packed.RuleOrdinal];
        RuleVariant? variant = packed.Branch < rule.Variants.Length ? rule.Variants[packed.Branch] : null;
        return single.Rule == rule && single.Variant == variant && single.Status == packed.Status && single.Certainty == packed.Certainty
            && single.StartedOn == packed.StartedOn && single.OpensOn == packed.OpensOn && single.DueOn == packed.DueOn
            && single.NotBefore == packed.NotBefore && single.MetOn == packed.MetOn;
    }

    private string? Unexplained(CaseScenario scenario)
    {
        TimelineEvaluator evaluator = scenario.Under(rules);
        foreach (Deadline deadline in evaluator.Evaluate(scenario.File, scenario.AsOf))
        {
            if (evaluator.Explain(scenario.File, deadline.Key, scenario.AsOf) is not { } why || why.Deadline != deadline)
            {
                return $"{deadline.Key} is not explained, or as another deadline.";
            }

            LocalDate? told = why.Steps.LastOrDefault(step => step.Kind == ExplanationKind.Due)?.To;
            if (deadline.DueOn is not null && told != deadline.DueOn)
            {
                return $"the explanation of {deadline.Key} does not end on its due date.";
            }
        }

        return null;
    }

    private readonly struct KeptDeadlines(List<PackedDeadline> deadlines) : IDeadlineConsumer
    {
        internal List<PackedDeadline> Deadlines { get; } = deadlines;

        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines) => Deadlines.AddRange(deadlines);
    }
}
