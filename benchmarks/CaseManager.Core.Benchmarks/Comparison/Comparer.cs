using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Comparison;

/// <summary>Holds what a batch says of each case against what a single evaluation says, field by field.</summary>
internal struct Comparer(Func<int, CaseFile> files, Func<int, TimelineEvaluator> evaluators, LocalDate asOf, int explainEach) : IDeadlineConsumer
{
    internal long Deadlines { get; private set; }

    internal long Differences { get; private set; }

    internal long Explanations { get; private set; }

    internal long MissingExplanations { get; private set; }

    public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
    {
        CaseFile file = files(caseIndex);
        TimelineEvaluator evaluator = evaluators(caseIndex);
        ImmutableArray<Deadline> single = evaluator.Evaluate(file, asOf);
        Deadlines += single.Length;
        Differences += Math.Abs(single.Length - deadlines.Length);
        int room = Math.Max(1, file.Events.Length * Facts.MostWords);
        var packed = new PackedCase(file, evaluator.Rules.Compiled, CivilDay.Last, new uint[room], new int[room]);
        try
        {
            packed.KeepHeard(evaluator.Rules.Compiled); // As the set keeps it: places are among the words that rules hear.
            for (int i = 0; i < Math.Min(single.Length, deadlines.Length); i++)
            {
                if (!Same(single[i], deadlines[i], evaluator, packed))
                {
                    Differences++;
                }
            }
        }
        finally
        {
            packed.Dispose();
        }

        if (caseIndex % explainEach == 0)
        {
            Explain(evaluator, file, single);
        }
    }

    private static bool Same(Deadline single, in PackedDeadline batch, TimelineEvaluator evaluator, in PackedCase packed)
    {
        ref readonly Settled settled = ref batch.Settled;
        TimelineRule rule = evaluator.Rules.Rules[batch.RuleOrdinal];
        RuleVariant? variant = batch.Branch < rule.Variants.Length ? rule.Variants[batch.Branch] : null;
        bool dated = batch.DueOn is not null || batch.NotBefore is not null;
        return ReferenceEquals(single.Rule, rule)
            && ReferenceEquals(single.Variant, variant)
            && single.Status == batch.Status
            && single.Certainty == batch.Certainty
            && single.StartedOn == batch.StartedOn
            && single.OpensOn == batch.OpensOn
            && single.DueOn == batch.DueOn
            && single.NotBefore == batch.NotBefore
            && single.MetOn == batch.MetOn
            && single.StartEvent == EventAt(packed, settled.StartFact)
            && single.MetEvent == EventAt(packed, batch.MetOn is null ? Clock.NoFact : settled.EndFact)
            && single.Key.Episode == packed.Episode(settled.Episode)
            && single.Basis == (dated ? evaluator.Calendar.Bases[settled.Basis].Id : null);
    }

    private static CaseEventId? EventAt(in PackedCase packed, int fact) => fact < 0 ? null : packed[fact].Id;

    /// <summary>The explanation of each deadline must be there, and must be of that very deadline.</summary>
    private void Explain(TimelineEvaluator evaluator, CaseFile file, ImmutableArray<Deadline> deadlines)
    {
        foreach (Deadline deadline in deadlines)
        {
            Explanations++;
            DeadlineExplanation? explanation = evaluator.Explain(file, deadline.Key, asOf);
            if (explanation is null || explanation.Steps.IsEmpty || explanation.Deadline != deadline)
            {
                MissingExplanations++;
            }
        }
    }
}
