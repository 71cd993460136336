using System.Collections.Immutable;
using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class DecisionTests
{
    /// <summary>The goal rises from 20 by 2 a week; a point at week w is held against 20 + 2w. The first value stands for the baseline.</summary>
    private static ProgressSeries Beside(params decimal[] distances) =>
        Series([20, .. distances.Select((distance, i) => 20 + (2 * (i + 1)) + distance)]);

    private static DecisionKind Kind(ProgressSeries series, ProgressPolicy policy) => series.Decide(Goal(), policy, series.Observations[^1].Date).Kind;

    [Theory]
    [InlineData(new[] { 1, 1, -1, -1, -1, -1 }, DecisionKind.ChangeInstruction)]
    [InlineData(new[] { -1, -1, 1, 1, 1, 1 }, DecisionKind.RaiseGoal)]
    [InlineData(new[] { -1, -1, -1, -1, -1, 1 }, DecisionKind.Continue)]
    [InlineData(new[] { -1, -1, 1, -1, -1, -1 }, DecisionKind.Continue)]
    [InlineData(new[] { -1, -1, -1, -1, -1 }, DecisionKind.TooFewPoints)]
    public void FourPoint_LastFour_Decide(int[] distances, DecisionKind expected) =>
        Assert.Equal(expected, Kind(Beside([.. distances.Select(distance => (decimal)distance)]), ProgressPolicy.FourPoint));

    [Theory]
    [InlineData(new[] { 1, 1, 1, -1, -1, -1 }, DecisionKind.ChangeInstruction)]
    [InlineData(new[] { -1, -1, 1, 1, 1, 1 }, DecisionKind.Continue)]
    [InlineData(new[] { 1, 1, 1, 1, 1, 1 }, DecisionKind.RaiseGoal)]
    public void ThreeAndSix_LastPoints_Decide(int[] distances, DecisionKind expected) =>
        Assert.Equal(expected, Kind(Beside([.. distances.Select(distance => (decimal)distance)]), ProgressPolicy.ThreeAndSix));

    [Theory]
    [InlineData(new[] { 1, 1, 1, -1, 5, -1 }, DecisionKind.ChangeInstruction)]
    [InlineData(new[] { -1, -1, -1, 1, -9, 1 }, DecisionKind.RaiseGoal)]
    [InlineData(new[] { -1, -1, -1, 0, -9, 1 }, DecisionKind.Continue)]
    public void MedianOfThree_LastThree_Decide(int[] distances, DecisionKind expected) =>
        Assert.Equal(expected, Kind(Beside([.. distances.Select(distance => (decimal)distance)]), ProgressPolicy.MedianOfThree));

    /// <summary>Pitfall 5: points on the goal line are neither above nor below, and they break a run.</summary>
    [Theory]
    [InlineData(new[] { -1, -1, -1, -1, -1, 0 })]
    [InlineData(new[] { -1, -1, -1, 0, -1, -1 })]
    [InlineData(new[] { 1, 1, 1, 0, 1, 1 })]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0 })]
    public void Decide_PointOnTheLine_IsOnNeitherSide(int[] distances)
    {
        ProgressSeries series = Beside([.. distances.Select(distance => (decimal)distance)]);

        Assert.Equal(DecisionKind.Continue, Kind(series, ProgressPolicy.FourPoint));
    }

    /// <summary>Pitfall 6: for a goal to reduce, points above the line are the ones that fall behind.</summary>
    [Fact]
    public void Decide_GoalToReduce_FlipsEveryComparison()
    {
        GoalLine goal = Good(GoalLine.Create(Start, Score.Level(Measures.CallOuts, 20m), Week(10), Score.Level(Measures.CallOuts, 0m)));
        ProgressSeries many = Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 20, 19, 18, 17, 18, 17, 18, 17, 17)));
        ProgressSeries few = Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 20, 15, 12, 9, 6, 3, 2, 1, 0)));

        foreach (ProgressPolicy policy in new[] { ProgressPolicy.FourPoint, ProgressPolicy.ThreeAndSix, ProgressPolicy.MedianOfThree, ProgressPolicy.TrendLine })
        {
            Assert.Equal(DecisionKind.ChangeInstruction, many.Decide(goal, policy, Week(8)).Kind);
        }

        Assert.Equal(DecisionKind.RaiseGoal, few.Decide(goal, ProgressPolicy.FourPoint, Week(8)).Kind);
        Assert.Equal(-2d, goal.SlopePer<SlopeUnit.Week>().Value, 12);
    }

    [Fact]
    public void TrendLine_SteeperOrFlatter_Decides()
    {
        Assert.Equal(DecisionKind.RaiseGoal, Kind(Series(20, 21, 24, 27, 30, 33, 36, 39, 42), ProgressPolicy.TrendLine));
        Assert.Equal(DecisionKind.ChangeInstruction, Kind(Series(20, 31, 32, 33, 34, 35, 36, 37, 38), ProgressPolicy.TrendLine));
        Assert.Equal(DecisionKind.Continue, Kind(Series(20, 31, 33, 35, 37, 39, 41, 43, 45), ProgressPolicy.TrendLine));
        Assert.Equal(DecisionKind.TooFewPoints, Kind(Series(20, 31, 33, 35, 37, 39, 41, 43), ProgressPolicy.TrendLine));
    }

    [Fact]
    public void TrendLine_WithCertainty_WaitsUntilItCanTell()
    {
        ProgressSeries scattered = Series(20, 41, 12, 43, 14, 45, 16, 47, 18);
        var sure = new ProgressPolicy(new DecisionRule.TrendLine(TrendMethod.OrdinaryLeastSquares, 0.9), 8, 3);

        Assert.Equal(DecisionKind.ChangeInstruction, Kind(scattered, ProgressPolicy.TrendLine));
        Assert.Equal(DecisionKind.Continue, Kind(scattered, sure));
        Assert.Equal(DecisionKind.ChangeInstruction, Kind(Series(20, 31, 30, 31, 30, 31, 30, 31, 30), sure));
    }

    [Fact]
    public void Decide_TooFewWeeks_SaysFromWhenItIsSound()
    {
        // Eight points in eight school days of the first two weeks.
        ProgressSeries series = Series([(1, 22), (2, 20), (3, 20), (4, 20), (7, 20), (8, 20), (9, 20), (10, 20)]);

        ProgressDecision decision = series.Decide(Goal(), ProgressPolicy.FourPoint, Start.PlusDays(10));

        Assert.Equal(DecisionKind.TooFewPoints, decision.Kind);
        Assert.Equal(Week(3), decision.SoundFrom);
        Assert.Equal(series.Observations.AsEnumerable(), decision.Evidence);
        Assert.Null(decision.FalseAlarmRate());
        Assert.Equal(0, decision.Looks);
        Assert.Equal(DecisionKind.ChangeInstruction, series.Decide(Goal(), ProgressPolicy.FourPoint, Week(3)).Kind);
    }

    [Fact]
    public void Decide_InstructionalWeeks_WaitThroughABreak()
    {
        GoalLine goal = Good(GoalLine.Create(
            Start, Score.Level(Measures.WordsPerMinute, 20m), Week(9), Score.Level(Measures.WordsPerMinute, 60m), TimeAxisTests.WithBreak));
        ProgressSeries series = Series([(1, 20), (2, 20), (3, 20), (4, 20), (7, 20), (8, 20), (9, 20), (10, 20)]);

        ProgressDecision inTheBreak = series.Decide(goal, ProgressPolicy.FourPoint, Week(3));

        Assert.Equal(DecisionKind.TooFewPoints, inTheBreak.Kind);
        Assert.Equal(Week(5), inTheBreak.SoundFrom);
        Assert.Equal(DecisionKind.ChangeInstruction, series.Decide(goal, ProgressPolicy.FourPoint, Week(5)).Kind);
        Assert.Equal(DecisionKind.Unknown, series.Decide(goal, ProgressPolicy.FourPoint, Week(30)).Kind);
    }

    [Fact]
    public void Decide_Evidence_IsWhatTheRuleLookedAt()
    {
        ProgressSeries series = Beside(1, 1, -1, -1, -1, -1);

        ProgressDecision decision = series.Decide(Goal(), ProgressPolicy.FourPoint, Week(6));

        Assert.Equal(series.Observations[^4..].AsEnumerable(), decision.Evidence);
        Assert.Equal(TrendMethod.TheilSen, decision.Trend!.Method);
        Assert.Equal(6, decision.Trend.Points);
        Assert.Equal(ProgressPolicy.FourPoint.Basis.AsEnumerable(), decision.Basis);
        Assert.Equal("ChangeInstruction", decision.ToString());
        Assert.Equal(decision, series.Decide(Goal(), ProgressPolicy.FourPoint, Week(6)));
    }

    [Fact]
    public void Decide_ProbesOfOneDay_AreOnePoint()
    {
        ProgressSeries series = Series([(7, 90), (14, 90), (21, 90), (28, 90), (35, 0), (42, 0), (42, 1), (42, 99), (49, 0), (56, 0)]);

        ProgressDecision decision = series.Decide(Goal(), ProgressPolicy.FourPoint, Week(8));

        Assert.Equal(DecisionKind.ChangeInstruction, decision.Kind);
        Assert.Equal(6, decision.Evidence.Length);
    }

    [Fact]
    public void Decide_AfterAPhaseChange_BeginsAnew()
    {
        ProgressSeries series = Good(Beside(-1, -1, -1, -1, -1, -1, -1, -1).Add(new PhaseChange(Week(5), "small group")));

        ProgressDecision decision = series.Decide(Goal(), ProgressPolicy.FourPoint, Week(8));

        Assert.Equal(DecisionKind.TooFewPoints, decision.Kind);
        Assert.Equal(4, decision.Evidence.Length);
        Assert.Equal(DecisionKind.TooFewPoints, series.Decide(Goal(), ProgressPolicy.FourPoint, Week(4)).Kind);
    }

    [Fact]
    public void Decide_OtherMeasure_Throws()
    {
        GoalLine accuracy = Good(GoalLine.Create(Start, Score.Level(Measures.Accuracy, 20m), Week(10), Score.Level(Measures.Accuracy, 80m)));

        Assert.Throws<ArgumentException>(() => Series(1, 2, 3).Decide(accuracy, ProgressPolicy.FourPoint, Week(3)));
    }

    [Fact]
    public void Policy_BadNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.ConsecutivePoints(0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.ConsecutivePoints(4, 31));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.MedianOfLast(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.MedianOfLast(11));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.TrendLine(TrendMethod.TheilSen, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.TrendLine(TrendMethod.OrdinaryLeastSquares, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionRule.TrendLine((TrendMethod)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressPolicy(new DecisionRule.MedianOfLast(3), 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressPolicy(new DecisionRule.MedianOfLast(3), 6, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressPolicy(new DecisionRule.MedianOfLast(3), 6, ProgressPolicy.MostWeeks + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProgressPolicy(new DecisionRule.MedianOfLast(3), 6, 3, (TrendMethod)99));
        Assert.Equal(new ProgressPolicy(new DecisionRule.MedianOfLast(3), 6, 3), new ProgressPolicy(new DecisionRule.MedianOfLast(3), 6, 3, TrendMethod.TheilSen, ImmutableArray<Citation>.Empty));
    }
}
