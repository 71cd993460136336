using System.Collections.Immutable;
using CaseManager.Core.Progress;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Progress.Reference;
using NodaTime;

namespace CaseManager.Core.Properties.Progress;

/// <summary>Trends against the slow way, on 10 000 random series, to 1e-12.</summary>
public sealed class TrendComparison
{
    private static readonly LocalDate Late = RandomPoints.Start.PlusYears(3);

    [Fact]
    public void TheilSen_AnySeries_IsTheMedianOfAllSlopes() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        TrendEstimate? trend = points.Series().Trend(TrendMethod.TheilSen, Late);
        ImmutableArray<decimal> y = Values(points);
        decimal? slope = points.Days.Length < 3 ? null : SlowLines.TheilSen(points.Days, y);

        Near(slope, trend);
        if (slope is { } known)
        {
            Close((double)SlowLines.Height(known, points.Days, y), trend!.ValueAt(RandomPoints.Start)!.Value);
        }
    });

    [Fact]
    public void Tukey_AnySeries_JoinsTheMediansOfTheOuterThirds() => PropertyRun.Holds(RandomPoints.Any, points =>
        Near(points.Days.Length < 3 ? null : SlowLines.OuterParts(points.Days, Values(points), thirds: true), points.Series().Trend(TrendMethod.Tukey, Late)));

    [Fact]
    public void QuarterIntersectAndSplitMiddle_AnySeries_JoinTheMediansOfTheHalves() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        decimal? slope = points.Days.Length < 4 ? null : SlowLines.OuterParts(points.Days, Values(points), thirds: false);
        TrendEstimate? split = points.Series().Trend(TrendMethod.SplitMiddle, Late);

        Near(slope, points.Series().Trend(TrendMethod.QuarterIntersect, Late));
        Near(slope, split);
        if (slope is { } known)
        {
            Close((double)SlowLines.Height(known, points.Days, Values(points)), split!.ValueAt(RandomPoints.Start)!.Value);
        }
    });

    [Fact]
    public void OrdinaryLeastSquares_AnySeries_SolvesTheNormalEquations() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        TrendEstimate? trend = points.Series().Trend(TrendMethod.OrdinaryLeastSquares, Late);
        var slow = points.Days.Length < 3 ? null : SlowLines.LeastSquares(points.Days, Values(points));

        Near(slow?.Slope, trend);
        if (slow is { } known)
        {
            // On an exact line only rounding is left of the error.
            Assert.True(Math.Abs(known.Error - trend!.StandardErrorPer<SlopeUnit.Day>()!.Value.Value) < 1e-12, "standard errors differ");
        }
    });

    /// <summary>Pitfall 4: shifting days or values leaves a Theil–Sen slope alone; scaling values scales it.</summary>
    [Fact]
    public void TheilSen_ShiftedAndScaled_FollowsAlong() => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        double? slope = Slope(points.Series());

        Same(slope, Slope(points.Series(RandomPoints.Scale, value => value + 1_234.5m)));
        Same(slope, Slope((points with { Days = [.. points.Days.Select(day => day + 77)] }).Series()));
        Same(-3 * slope, Slope(points.Series(RandomPoints.Scale, value => -3 * value)));
        Same(slope / 2, Slope((points with { Days = [.. points.Days.Select(day => day * 2)] }).Series()));
    });

    private static double? Slope(ProgressSeries series) => series.Trend(TrendMethod.TheilSen, Late)?.SlopePer<SlopeUnit.Day>().Value;

    private static ImmutableArray<decimal> Values(RandomPoints points) => [.. points.Tenths.Select(tenths => tenths / 10m)];

    private static void Near(decimal? expected, TrendEstimate? trend) => Same((double?)expected, trend?.SlopePer<SlopeUnit.Day>().Value);

    private static void Same(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } known)
        {
            Close(known, actual!.Value);
        }
    }

    private static void Close(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected)), $"{expected:R} and {actual:R}");
}
