using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class TrendTests
{
    private static readonly LocalDate Late = Week(60);

    /// <summary>x = 0…4, y = 1 3 2 5 4: slope 0.8, residuals −.4 .8 −1 1.2 −.6, SSE 3.6, SEE √1.2, SE √(1.2/10).</summary>
    [Fact]
    public void OrdinaryLeastSquares_WorkedExample_HasSlopeAndErrors()
    {
        TrendEstimate trend = Series(1, 3, 2, 5, 4).Trend(TrendMethod.OrdinaryLeastSquares, Late)!;

        Assert.Equal(0.8, trend.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal(Math.Sqrt(1.2), trend.StandardErrorOfEstimate!.Value, 12);
        Assert.Equal(Math.Sqrt(0.12), trend.StandardErrorPer<SlopeUnit.Week>()!.Value.Value, 12);
        Assert.Equal(3d, trend.ValueAt(Week(2))!.Value, 12);
        Assert.Equal(3.8, trend.ValueAt(Week(3))!.Value, 12);
        Assert.Equal((5, Week(0), Week(4)), (trend.Points, trend.From, trend.Through));

        // t(0.975; 3) = 3.182446 in every printed table.
        ConfidenceInterval slope = trend.SlopeIntervalPer<SlopeUnit.Week>(0.95)!.Value;
        Assert.Equal(0.8 + (3.182446 * Math.Sqrt(0.12)), slope.Upper, 6);
        Assert.Equal(1.6, slope.Lower + slope.Upper, 12);

        ConfidenceInterval middle = trend.BandAt(Week(2), 0.95)!.Value;
        ConfidenceInterval end = trend.BandAt(Week(4), 0.95)!.Value;
        Assert.Equal(3 + (3.182446 * Math.Sqrt(1.2 / 5)), middle.Upper, 6);
        Assert.Equal(4.6 + (3.182446 * Math.Sqrt(1.2 * ((1 / 5d) + (4 / 10d)))), end.Upper, 6);
        Assert.Throws<ArgumentOutOfRangeException>(() => trend.BandAt(Week(2), 1));
    }

    /// <summary>The ten slopes are 2 −1 3 −1 1/2 1 1 4/3 1/3 3/4: their median is (3/4 + 1)/2.</summary>
    [Fact]
    public void TheilSen_EvenNumberOfPairs_AveragesTheTwoMiddleSlopes()
    {
        TrendEstimate trend = Series(1, 3, 2, 5, 4).Trend(TrendMethod.TheilSen, Late)!;

        Assert.Equal(0.875, trend.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Null(trend.StandardErrorPer<SlopeUnit.Week>());
        Assert.Null(trend.SlopeIntervalPer<SlopeUnit.Week>(0.9));
        Assert.Null(trend.BandAt(Week(1), 0.9));

        // What is left of y − 0.875·x: 1, 2.125, 0.25, 2.375, 0.5; its median is 1.
        Assert.Equal(1d, trend.ValueAt(Week(0))!.Value, 12);
    }

    [Fact]
    public void TheilSen_OneWildPoint_HardlyMoves()
    {
        Assert.Equal(2d, Series(10, 99, 14, 16, 18, 20, 22).Trend(TrendMethod.TheilSen, Late)!.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.NotEqual(2d, Series(10, 99, 14, 16, 18, 20, 22).Trend(TrendMethod.OrdinaryLeastSquares, Late)!.SlopePer<SlopeUnit.Week>().Value, 3);
    }

    [Fact]
    public void TheilSen_SeveralProbesOfOneDay_FormNoPair()
    {
        TrendEstimate trend = Series([(0, 10), (0, 14), (0, 12), (7, 20)]).Trend(TrendMethod.TheilSen, Late)!;

        Assert.Equal(8d, trend.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Null(Series([(0, 10), (0, 14), (0, 12)]).Trend(TrendMethod.TheilSen, Late));
        Assert.Null(Series([(0, 10), (0, 14), (0, 12)]).Trend(TrendMethod.OrdinaryLeastSquares, Late));
    }

    /// <summary>
    /// Pitfall 3: thirds of 7 points are 2 3 2 (one more in the middle), of 8 points 3 2 3 (one more at both ends), of 10 points
    /// 3 4 3, of 9 points 3 3 3.
    /// </summary>
    [Theory]
    [InlineData(new[] { 1, 4, 9, 9, 9, 10, 13 }, (11.5 - 2.5) / (5.5 - 0.5))]
    [InlineData(new[] { 1, 5, 3, 9, 9, 12, 10, 17 }, (12.0 - 3.0) / (6.0 - 1.0))]
    [InlineData(new[] { 1, 5, 3, 9, 9, 9, 11, 20, 14 }, (14.0 - 3.0) / (7.0 - 1.0))]
    [InlineData(new[] { 1, 5, 3, 9, 9, 9, 9, 12, 10, 17 }, (12.0 - 3.0) / (8.0 - 1.0))]
    public void Tukey_DocumentedSplit_JoinsTheMediansOfTheOuterThirds(int[] values, double perWeek) =>
        Assert.Equal(perWeek, Series([.. values.Select(value => (decimal)value)]).Trend(TrendMethod.Tukey, Late)!.SlopePer<SlopeUnit.Week>().Value, 12);

    [Fact]
    public void QuarterIntersect_OddNumber_LeavesTheMiddlePointOut()
    {
        // Halves 2 4 3 at weeks 0–2 and 8 6 7 at weeks 4–6: (7 − 3)/(5 − 1).
        TrendEstimate quarter = Series(2, 4, 3, 50, 8, 6, 7).Trend(TrendMethod.QuarterIntersect, Late)!;
        TrendEstimate split = Series(2, 4, 3, 50, 8, 6, 7).Trend(TrendMethod.SplitMiddle, Late)!;

        Assert.Equal(1d, quarter.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal(2d, quarter.ValueAt(Week(0))!.Value, 12);

        // What is left of y − x: 2 3 1 47 4 1 1; its median is 2.
        Assert.Equal(1d, split.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal(2d, split.ValueAt(Week(0))!.Value, 12);
    }

    [Fact]
    public void FirstToLast_IgnoresWhatLiesBetween() =>
        Assert.Equal(2d, Series(10, 90, 3, 16).Trend(TrendMethod.FirstToLast, Late)!.SlopePer<SlopeUnit.Week>().Value, 12);

    /// <summary>Pitfall 2: a trend on dates is not a trend on the number of the point when weeks are missed.</summary>
    [Fact]
    public void Trend_MissedWeeks_CountAsTime()
    {
        // 2 a week, with five weeks missed in the middle: on the numbers 0 1 2 3 of the points the slope would be 4.6.
        ProgressSeries series = Series([(0, 10), (7, 12), (49, 24), (56, 26)]);

        foreach (TrendMethod method in Enum.GetValues<TrendMethod>())
        {
            Assert.Equal(2d, series.Trend(method, Late)!.SlopePer<SlopeUnit.Week>().Value, 12);
        }
    }

    /// <summary>Pitfall 4: all methods give an exact line, and Theil–Sen equals least squares on it.</summary>
    [Theory]
    [InlineData(3, -1.25)]
    [InlineData(7, 0)]
    [InlineData(12, 2.5)]
    public void Trend_ExactLine_IsThatLine(int points, double perWeek)
    {
        ProgressSeries series = Series([.. Enumerable.Range(0, points).Select(week => 50m + (week * (decimal)perWeek))]);

        foreach (TrendMethod method in Enum.GetValues<TrendMethod>().Where(method => points > 3 || method is not (TrendMethod.QuarterIntersect or TrendMethod.SplitMiddle)))
        {
            TrendEstimate trend = series.Trend(method, Late)!;
            Assert.Equal(perWeek, trend.SlopePer<SlopeUnit.Week>().Value, 11);
            Assert.Equal(50d, trend.ValueAt(Start)!.Value, 10);
        }
    }

    [Fact]
    public void Trend_TooFewPoints_IsNull()
    {
        Assert.Null(Series(1, 2).Trend(TrendMethod.OrdinaryLeastSquares, Late));
        Assert.Null(Series(1, 2, 3).Trend(TrendMethod.SplitMiddle, Late));
        Assert.Null(Series(1, 2, 3, 4).Trend(TrendMethod.TheilSen, Week(1)));
        Assert.NotNull(Series(1, 2).Trend(TrendMethod.FirstToLast, Late));
        Assert.Throws<ArgumentOutOfRangeException>(() => Series(1, 2).Trend((TrendMethod)99, Late));
    }

    [Fact]
    public void Trend_AfterAPhaseChange_UsesTheNewPhaseOnly()
    {
        ProgressSeries series = Good(Series(20, 21, 22, 23, 30, 33, 36).Add(new PhaseChange(Week(4), "small group")));

        Assert.Equal(3d, series.Trend(TrendMethod.OrdinaryLeastSquares, Late)!.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal(1d, series.Trend(TrendMethod.OrdinaryLeastSquares, Week(3))!.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Null(series.Trend(TrendMethod.OrdinaryLeastSquares, Week(5)));
    }

    /// <summary>methods.md section 5, after Christ 2006: the standard error of a slope of n weekly scores, in words a week.</summary>
    [Theory]
    [InlineData(6, "1.20 1.91 2.39 2.87")]
    [InlineData(8, "0.77 1.23 1.54 1.85")]
    [InlineData(10, "0.55 0.88 1.10 1.32")]
    [InlineData(12, "0.42 0.67 0.84 1.00")]
    [InlineData(15, "0.30 0.48 0.60 0.72")]
    public void SlopePrecision_TableOfSection5_IsReproduced(int weeks, string row)
    {
        IEnumerable<LocalDate> dates = Enumerable.Range(0, weeks).Select(Week);

        IEnumerable<string> made = new[] { 5, 8, 10, 12 }.Select(see =>
            SlopePrecision.StandardErrorPer<SlopeUnit.Week>(see, dates).Value.ToString("F2", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(row, string.Join(' ', made));
    }

    [Fact]
    public void SlopePrecision_AndAFit_Agree()
    {
        ProgressSeries series = Series([(0, 1), (3, 3), (14, 2), (40, 5), (41, 4)]);
        TrendEstimate trend = series.Trend(TrendMethod.OrdinaryLeastSquares, Late)!;

        Assert.Equal(
            trend.StandardErrorPer<SlopeUnit.Week>()!.Value.Value,
            SlopePrecision.StandardErrorPer<SlopeUnit.Week>(trend.StandardErrorOfEstimate!.Value, series.Observations.Select(observation => observation.Date)).Value,
            12);
        Assert.Throws<ArgumentException>(() => SlopePrecision.StandardErrorPer<SlopeUnit.Week>(10, [Start, Start]));
        Assert.Throws<ArgumentException>(() => SlopePrecision.StandardErrorPer<SlopeUnit.Week>(10, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => SlopePrecision.StandardErrorPer<SlopeUnit.Week>(double.NaN, [Start, Week(1)]));
    }

    /// <summary>The goal rises by 2 a week; with SEE 10 and 10 weekly scores SE is 1.1010; z(0.9) = 1.281552.</summary>
    [Fact]
    public void CriticalSlope_GoalAndScatter_LiesBelowTheGoal()
    {
        IEnumerable<LocalDate> dates = Enumerable.Range(0, 10).Select(Week);

        Assert.Equal(2 - (1.281552 * 10 / Math.Sqrt(82.5)), SlopePrecision.CriticalSlopePer<SlopeUnit.Week>(Goal(), 10, dates, 0.9).Value, 6);

        GoalLine fewer = Good(GoalLine.Create(Start, Score.Level(Measures.CallOuts, 20m), Week(10), Score.Level(Measures.CallOuts, 0m)));
        Assert.Equal(-2 + (1.281552 * 3 / Math.Sqrt(82.5)), SlopePrecision.CriticalSlopePer<SlopeUnit.Week>(fewer, 3, dates, 0.9).Value, 6);
    }
}
