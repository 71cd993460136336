using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Timelines;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Properties.Batch;

/// <summary>Invariant 9 of counting: single-case and batch evaluation agree on every deadline.</summary>
public class BatchAgreement
{
    [Fact]
    public void Invariant9_SingleCaseAndBatch_Agree()
    {
        RuleSet rules = ReferenceComparison.Compiled(SyntheticPack.Json);
        PropertyRun.Holds(new SlowScenarios(ReferenceComparison.Compiled(SyntheticPack.Json)).Any, scenario =>
        {
            var evaluator = new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays));
            CaseFactSetBuilder builder = CaseFactSet.For(rules, [evaluator.Calendar]);
            builder.Add(scenario.File, 0);
            var heard = new Heard();
            BatchEvaluator.Run(builder.Build(), .., scenario.AsOf, ref heard);
            ImmutableArray<Deadline> single = evaluator.Evaluate(scenario.File, scenario.AsOf);

            Assert.Equal(single.Select(Text), (heard.Deadlines ?? []).Select(packed => Text(packed, rules)));
        });
    }

    private static string Text(Deadline d) =>
        $"{d.Rule.Id} {d.Variant?.Id} {d.Status} {d.Certainty} {Iso(d.StartedOn)} {Iso(d.OpensOn)} {Iso(d.DueOn)} {Iso(d.NotBefore)} {Iso(d.MetOn)}";

    private static string Text(PackedDeadline d, RuleSet rules)
    {
        TimelineRule rule = rules.Rules[d.RuleOrdinal];
        string? variant = d.Branch < rule.Variants.Length ? rule.Variants[d.Branch].Id : null;
        return $"{rule.Id} {variant} {d.Status} {d.Certainty} {Iso(d.StartedOn)} {Iso(d.OpensOn)} {Iso(d.DueOn)} {Iso(d.NotBefore)} {Iso(d.MetOn)}";
    }

    private static string Iso(NodaTime.LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "-";

    private struct Heard : IDeadlineConsumer
    {
        internal PackedDeadline[]? Deadlines { get; private set; }

        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines) => Deadlines = deadlines.ToArray();
    }
}
