using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class GoalLineTests
{
    [Fact]
    public void ValueAt_Calendar_RisesWithTheDays()
    {
        GoalLine goal = Goal();

        Assert.Equal(20m, goal.ValueAt(Start));
        Assert.Equal(40m, goal.ValueAt(Week(10)));
        Assert.Equal(60m, goal.ValueAt(Week(20)));
        Assert.Equal(60m, goal.ValueAt(Week(30)));
        Assert.Null(goal.ValueAt(Start.PlusDays(-1)));
        Assert.Equal(2d, goal.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal("(goal line)", goal.ToString());
    }

    [Fact]
    public void ValueAt_Instructional_StandsStillInABreak()
    {
        GoalLine goal = Good(GoalLine.Create(
            Start, Score.Level(Measures.WordsPerMinute, 20m), Week(9), Score.Level(Measures.WordsPerMinute, 34m), TimeAxisTests.WithBreak));

        Assert.Equal(24m, goal.ValueAt(Week(4)));
        Assert.Equal(goal.ValueAt(Week(2)), goal.ValueAt(Week(3)));
        Assert.Equal(2d, goal.SlopePer<SlopeUnit.InstructionalWeek>().Value, 12);
        Assert.Throws<InvalidOperationException>(() => goal.SlopePer<SlopeUnit.Week>());
    }

    [Fact]
    public void Create_ManyFaults_AreAllReported()
    {
        var words = Score.Level(Measures.WordsPerMinute, 20m);

        Assert.Equal(
            ["CM1307 $.by", "CM1303 $.baselineOn", "CM1301 $.target"],
            Codes(GoalLine.Create(new LocalDate(2600, 1, 1), words, Start, Score.Level(Measures.Accuracy, 80m))));
        Assert.Equal(["CM1308 $.target"], Codes(GoalLine.Create(Start, words, Week(1), Score.Level(Measures.WordsPerMinute, 10m))));
        Assert.Equal(["CM1309 $.by"], Codes(GoalLine.Create(Start, words, Week(40), words, TimeAxisTests.WithBreak)));
        Assert.Equal(["CM1309 $.by"], Codes(GoalLine.Create(Week(2), words, Week(3), words, TimeAxisTests.WithBreak)));
    }

    [Fact]
    public void NeededSlope_LevelAndWeeksLeft_IsTheRest()
    {
        GoalLine goal = Goal();

        Assert.Equal(3d, goal.NeededSlopePer<SlopeUnit.Week>(Score.Level(Measures.WordsPerMinute, 30m), Week(10))!.Value.Value, 12);
        Assert.Null(goal.NeededSlopePer<SlopeUnit.Week>(Score.Level(Measures.WordsPerMinute, 30m), Week(20)));
        Assert.Throws<ArgumentException>(() => goal.NeededSlopePer<SlopeUnit.Week>(Score.Level(Measures.Accuracy, 30m), Week(10)));
    }

    [Fact]
    public void Baseline_OfThree_IsTheMedian()
    {
        ProgressSeries series = Series(20, 31, 24, 90, 40);

        Baseline baseline = Baseline.MedianOfThree(series, Week(2))!;
        Assert.Equal((24m, Week(2)), (baseline.Level.Value, baseline.On));
        Assert.Equal(series.Observations[..3].AsEnumerable(), baseline.Observations);
        Assert.Equal(25m, Baseline.Of(series, BaselineStatistic.Mean, 3, Week(2))!.Level.Value);
        Assert.Equal(24m, Baseline.Of(series, BaselineStatistic.Last, 3, Week(2))!.Level.Value);
        Assert.Equal(27.5m, Baseline.Of(series, BaselineStatistic.Median, 4, Week(3))!.Level.Value);
        Assert.Null(Baseline.MedianOfThree(series, Week(1)));
        Assert.Equal(baseline, Baseline.MedianOfThree(series, Week(2)));
        Assert.Equal("(baseline)", baseline.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Baseline.Of(series, (BaselineStatistic)9, 3, Week(3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Baseline.Of(series, BaselineStatistic.Mean, 0, Week(3)));
    }

    [Fact]
    public void Baseline_MeanOfCounts_NeedNotBeWhole()
    {
        ProgressSeries series = Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 2, 3, 2)));

        Assert.Equal(7m / 3, Baseline.Of(series, BaselineStatistic.Mean, 3, Week(9))!.Level.Value);
    }
}
