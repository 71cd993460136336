using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class ProgressAroundTests
{
    /// <summary>Before: the worked example, slope 0.8 from 1.4. Then five weeks on 4, and three after.</summary>
    private static readonly ProgressSeries Stalled = Series(1, 3, 2, 5, 4, 4, 4, 4, 4, 4, 5, 6, 7);

    /// <summary>On the last day, week 9: 1.4 + 9 × 0.8 = 8.6 expected, 4 reached.</summary>
    [Fact]
    public void Of_AStall_IsBehindWhatTheTimeBeforeLetExpect()
    {
        ProgressAround around = Around(Stalled, TrendMethod.OrdinaryLeastSquares);

        Assert.Equal((5, 5, 3), (around.Before.Points, around.During.Points, around.After!.Points));
        Assert.Equal(8.6, around.Expected!.Value, 12);
        Assert.Equal(4d, around.Reached!.Value, 12);
        Assert.Equal(4.6, around.Shortfall!.Value, 12);
        Assert.Equal((0.8, 0d, 1d), (Slope(around.Before), Slope(around.During), Slope(around.After)));

        // t(0.975; 3) = 3.182446; the line's error at week 9, seven weeks from its middle: √(1.2 (1/5 + 49/10)).
        ConfidenceInterval interval = around.ShortfallInterval(0.95)!.Value;
        Assert.Equal(4.6 + (3.182446 * Math.Sqrt(1.2 * ((1 / 5d) + (49 / 10d)))), interval.Upper, 5);
        Assert.Equal(2 * 4.6, interval.Lower + interval.Upper, 9);
    }

    /// <summary>For a measure that should fall, rising 4.6 less than expected is 4.6 better.</summary>
    [Fact]
    public void Of_AMeasureThatShouldFall_TurnsTheSign()
    {
        Measure falling = Stalled.Measure with { Direction = ImprovementDirection.Decrease };
        ProgressSeries series = ProgressSeries.Create(falling, Stalled.Observations.Select(point => new Observation(point.Date, Score.Of(falling, point.Score.Value)))).Value;
        ProgressAround around = Around(series, TrendMethod.OrdinaryLeastSquares);

        Assert.Equal(-4.6, around.Shortfall!.Value, 12);
        ConfidenceInterval interval = around.ShortfallInterval(0.95)!.Value;
        Assert.True(interval.Lower < -4.6 && interval.Upper > -4.6);
        Assert.Equal(-9.2, interval.Lower + interval.Upper, 9);
    }

    [Fact]
    public void Of_TooFewPoints_SaysNothing()
    {
        ProgressAround around = Around(Series(1), TrendMethod.OrdinaryLeastSquares);

        Assert.Equal((null, null, null), (around.Expected, around.Reached, around.Shortfall));
        Assert.Null(around.ShortfallInterval(0.9));
        Assert.Equal("1 points before, 0 during, 0 after", around.ToString());
    }

    [Fact]
    public void ShortfallInterval_OfAMethodWithoutErrors_IsUnknown() => Assert.Null(Around(Stalled, TrendMethod.TheilSen).ShortfallInterval(0.9));

    /// <summary>A phase that began inside the span: only its points are its trend.</summary>
    [Fact]
    public void Of_APhaseChangeInASpan_LeavesOutThePointsBeforeIt()
    {
        ProgressSeries changed = Stalled.Add(new PhaseChange(Week(3), "new group")).Value;

        Assert.Equal(2, Around(changed, TrendMethod.OrdinaryLeastSquares).Before.Points);
    }

    [Fact]
    public void Of_SpansThatOverlap_AreRefused() =>
        Assert.Throws<ArgumentException>(() => ProgressAround.Of(Stalled, new DateInterval(Week(0), Week(5)), new DateInterval(Week(5), Week(9)), null, TrendMethod.TheilSen));

    private static double Slope(SpanProgress span) => Math.Round(span.Trend!.SlopePer<SlopeUnit.Week>().Value, 9);

    private static ProgressAround Around(ProgressSeries series, TrendMethod method) =>
        ProgressAround.Of(series, new DateInterval(Week(0), Week(4)), new DateInterval(Week(5), Week(9)), new DateInterval(Week(10), Week(12)), method);
}
