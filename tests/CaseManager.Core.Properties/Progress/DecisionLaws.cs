using System.Collections.Immutable;
using CaseManager.Core.Progress;
using CaseManager.Core.Properties.Generators;
using NodaTime;

namespace CaseManager.Core.Properties.Progress;

/// <summary>What holds of every decision, whatever the points.</summary>
public sealed class DecisionLaws
{
    private static readonly ProgressPolicy[] Policies =
    [
        ProgressPolicy.FourPoint,
        ProgressPolicy.ThreeAndSix,
        ProgressPolicy.MedianOfThree,
        new(new DecisionRule.ConsecutivePoints(1, 1), 1, 0),
        new(new DecisionRule.TrendLine(TrendMethod.TheilSen), 3, 0),
        new(new DecisionRule.TrendLine(TrendMethod.OrdinaryLeastSquares, 0.9), 4, 1),
    ];

    /// <summary>Pitfall 6: turning the data and the direction around changes no decision, and swapping the direction alone swaps them.</summary>
    [Fact]
    public void Decide_Negated_IsTheSame() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        Measure down = RandomPoints.Scale with { Direction = ImprovementDirection.Decrease };
        foreach (ProgressPolicy policy in Policies)
        {
            ProgressDecision up = Decide(points, policy, RandomPoints.Scale, value => value);
            ProgressDecision turned = Decide(points, policy, down, value => -value);

            Assert.Equal(up.Kind, turned.Kind);
            Assert.Equal(up.Looks, turned.Looks);
            Assert.Equal(up.Evidence.Length, turned.Evidence.Length);
        }
    });

    [Fact]
    public void Decide_Evidence_IsTheEndOfThePoints_AndOnlyASignalHasARate() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        foreach (ProgressPolicy policy in Policies)
        {
            ProgressDecision decision = Decide(points, policy, RandomPoints.Scale, value => value);
            ImmutableArray<Observation> all = points.Series().Observations;
            bool signal = decision.Kind is DecisionKind.ChangeInstruction or DecisionKind.RaiseGoal;

            Assert.Equal(all[^decision.Evidence.Length..].AsEnumerable(), decision.Evidence);
            Assert.True(signal || decision.FalseAlarmRate() is null);
            if (signal && policy.Rule is not DecisionRule.TrendLine)
            {
                Assert.InRange(decision.FalseAlarmRate()!.Value, double.Epsilon, 1);
            }
        }
    });

    /// <summary>Looking less often never makes a false alarm likelier.</summary>
    [Fact]
    public void FalseAlarmRate_FewerLooks_IsNotLarger() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        foreach (ProgressPolicy policy in Policies.Where(policy => policy.Rule is not DecisionRule.TrendLine))
        {
            ProgressSeries series = points.Series();
            LocalDate last = series.Observations[^1].Date;
            ImmutableArray<LocalDate> some = [.. series.Observations.Where((_, i) => (points.Seed >> (i % 20) & 1) == 1).Select(observation => observation.Date)];
            double? often = series.Decide(Line(RandomPoints.Scale, value => value), policy, last).FalseAlarmRate();
            double? seldom = series.Decide(Line(RandomPoints.Scale, value => value), policy, last, some).FalseAlarmRate();

            Assert.Equal(often is null, seldom is null);
            Assert.True(often is null || seldom <= often + 1e-12);
        }
    });

    private static ProgressDecision Decide(RandomPoints points, ProgressPolicy policy, Measure measure, Func<decimal, decimal> value) =>
        points.Series(measure, value).Decide(Line(measure, value), policy, RandomPoints.Start.PlusDays(points.Days[^1]));

    private static GoalLine Line(Measure measure, Func<decimal, decimal> value) =>
        GoalLine.Create(RandomPoints.Start.PlusDays(-7), Score.Level(measure, value(2)), RandomPoints.Start.PlusWeeks(40), Score.Level(measure, value(30))).Value;
}
