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
    /// <summary>How many times the case stands in the batch: the cases of a cohort must not see each other.</summary>
    private const int Together = 3;

    [Fact]
    public void Invariant9_SingleCaseAndBatch_Agree()
    {
        RuleSet rules = ReferenceComparison.Compiled(SyntheticPack.Json);
        PropertyRun.Holds(new SlowScenarios(ReferenceComparison.Compiled(SyntheticPack.Json)).Any, scenario =>
        {
            var evaluator = new TimelineEvaluator(rules, scenario.Calendar.Bind(rules.Bases, rules.Holidays));
            CaseFactSetBuilder builder = CaseFactSet.For(rules, [evaluator.Calendar]);
            for (int i = 0; i < Together; i++)
            {
                builder.Add(scenario.File, 0);
            }

            var heard = new Heard([]);
            BatchEvaluator.Run(builder.Build(), .., scenario.AsOf, ref heard);
            ImmutableArray<Deadline> single = evaluator.Evaluate(scenario.File, scenario.AsOf);

            Assert.Equal(Together, heard.Cases.Count);
            Assert.All(heard.Cases, deadlines => Assert.Equal(single.Select(Text), deadlines.Select(packed => Text(packed, rules))));
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

    private readonly struct Heard(List<PackedDeadline[]> cases) : IDeadlineConsumer
    {
        internal List<PackedDeadline[]> Cases { get; } = cases;

        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines) => Cases.Add(deadlines.ToArray());
    }
}
