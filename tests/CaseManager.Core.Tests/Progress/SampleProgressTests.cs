using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Tests.Progress;

/// <summary>The progress data of samples/data belong to the plan beside them.</summary>
public sealed class SampleProgressTests
{
    private static ImmutableArray<MonitoredGoal> Goals { get; } = ProgressSeriesReader.Read(CommittedText.Bytes("samples/data/elementary-progress.json")).Value;

    [Fact]
    public void Sample_EachGoal_IsThatOfThePlan()
    {
        IepDraft plan = IepJson.Read(CommittedText.Bytes("samples/data/elementary-iep.json")).Value;

        Assert.Equal(plan.Goals.Select(goal => goal.Id.Value), Goals.Select(goal => goal.Id));
        Assert.All(plan.Goals.Zip(Goals), pair => Assert.Equal(
            (pair.First.Measure!, pair.First.Baseline!, pair.First.BaselineOn!.Value, pair.First.Target!, pair.First.By!.Value),
            (pair.Second.Line.Measure, pair.Second.Line.Baseline, pair.Second.Line.Start, pair.Second.Line.Target, pair.Second.Line.End)));
        Assert.All(plan.Goals.Zip(Goals), pair => Assert.Empty(pair.First.Data.Except(pair.Second.Series.Observations)));
    }

    /// <summary>On 2026-05-22, the day on which the case says that parents were told.</summary>
    [Fact]
    public void Sample_OnTheDayOfTheReport_HasThreeDifferentAnswers()
    {
        var asOf = new LocalDate(2026, 5, 22);

        Assert.Equal([DecisionKind.ChangeInstruction, DecisionKind.TooFewPoints, DecisionKind.RaiseGoal], Goals.Select(goal => goal.Decide(asOf).Kind));
        Assert.Equal(Score.Level(Goals[0].Line.Measure, 54m), Baseline.MedianOfThree(Goals[0].Series, Goals[0].Line.Start)!.Level);
    }
}
