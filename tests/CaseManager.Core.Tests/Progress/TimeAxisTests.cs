using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class TimeAxisTests
{
    /// <summary>Ten weeks of Monday to Friday, of which the third and fourth are a break.</summary>
    internal static TimeAxis WithBreak { get; } = TimeAxis.Instructional(
        new DateInterval(Start, Start.PlusDays(69)),
        Enumerable.Range(0, 70).Where(day => day % 7 < 5 && day is < 14 or >= 28 && day % 7 < 5).Select(day => Start.PlusDays(day)));

    [Fact]
    public void WeeksBetween_Calendar_AreSevenDays()
    {
        Assert.Equal(2d, TimeAxis.Calendar.WeeksBetween(Start, Week(2)));
        Assert.Equal(-1d, TimeAxis.Calendar.WeeksBetween(Week(1), Start));
        Assert.Null(TimeAxis.Calendar.WeeksBetween(Start, new LocalDate(2500, 1, 1)));
    }

    [Fact]
    public void WeeksBetween_Instructional_PassesOverTheBreak()
    {
        Assert.Equal(2d, WithBreak.WeeksBetween(Start, Week(4)));
        Assert.Equal(4d, TimeAxis.Calendar.WeeksBetween(Start, Week(4)));
        Assert.Equal(0d, WithBreak.WeeksBetween(Week(2), Week(3)));
        Assert.Null(WithBreak.WeeksBetween(Start, Week(10)));
    }

    [Fact]
    public void Instructional_BadDays_AreRefused()
    {
        var span = new DateInterval(Start, Week(1));

        Assert.Throws<ArgumentException>(() => TimeAxis.Instructional(span, []));
        Assert.Throws<ArgumentException>(() => TimeAxis.Instructional(span, [Start, Start]));
        Assert.Throws<ArgumentException>(() => TimeAxis.Instructional(span, [Week(2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeAxis.Instructional(span, [Start], 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeAxis.Instructional(new DateInterval(new LocalDate(1899, 1, 1), Start), [Start]));
    }

    [Fact]
    public void Equality_IsByValue()
    {
        var span = new DateInterval(Start, Week(1));

        Assert.Equal(TimeAxis.Instructional(span, [Start]), TimeAxis.Instructional(span, [Start]));
        Assert.NotEqual(TimeAxis.Instructional(span, [Start]), TimeAxis.Instructional(span, [Start], 4));
        Assert.NotEqual(TimeAxis.Calendar, TimeAxis.Instructional(span, [Start]));
    }

    /// <summary>Pitfall 1: per day times seven is per week; mixing the two, or either with instructional weeks, does not compile.</summary>
    [Fact]
    public void Slope_PerDayTimesSeven_IsPerWeek_AndUnitsDoNotMix()
    {
        TrendEstimate trend = Series(20, 23, 22, 27, 26).Trend(TrendMethod.OrdinaryLeastSquares, Week(9))!;
        Slope<SlopeUnit.Day> perDay = trend.SlopePer<SlopeUnit.Day>();

        Assert.Equal(trend.SlopePer<SlopeUnit.Week>().Value, perDay.PerWeek().Value, 12);
        Assert.Equal(perDay.Value, perDay.PerWeek().PerDay().Value, 12);
        Assert.True(new Slope<SlopeUnit.Week>(2) > new Slope<SlopeUnit.Week>(1) && new Slope<SlopeUnit.Week>(1) <= new Slope<SlopeUnit.Week>(1));
        Assert.Equal(1d, (new Slope<SlopeUnit.Week>(2) - new Slope<SlopeUnit.Week>(1)).Value);
        Assert.Equal("1.5 per instructional week", new Slope<SlopeUnit.InstructionalWeek>(1.5).ToString());
        Assert.Throws<InvalidOperationException>(() => trend.SlopePer<SlopeUnit.InstructionalWeek>());

        // What would have to exist for a mixture to compile: a conversion, or an operator with two different parameters.
        var operators = typeof(Slope<SlopeUnit.Day>).GetMethods().Where(method => method.Name.StartsWith("op_", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(operators);
        Assert.DoesNotContain(operators, method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.All(operators, method => Assert.All(method.GetParameters(), parameter => Assert.Equal(typeof(Slope<SlopeUnit.Day>), parameter.ParameterType)));
        Assert.False(typeof(Slope<SlopeUnit.Week>).IsAssignableFrom(typeof(Slope<SlopeUnit.Day>)));
    }

    [Fact]
    public void Slope_OnInstructionalAxis_IsPerInstructionalWeekOnly()
    {
        ProgressSeries series = Series([(0, 10), (7, 12), (28, 14), (35, 16)]);
        TrendEstimate trend = series.Trend(TrendMethod.OrdinaryLeastSquares, Week(9), WithBreak)!;

        Assert.Equal(2d, trend.SlopePer<SlopeUnit.InstructionalWeek>().Value, 12);
        Assert.Throws<InvalidOperationException>(() => trend.SlopePer<SlopeUnit.Week>());
        Assert.Throws<InvalidOperationException>(() => trend.StandardErrorPer<SlopeUnit.Day>());
        Assert.Null(Series([(0, 10), (7, 12), (100, 14)]).Trend(TrendMethod.OrdinaryLeastSquares, Week(20), WithBreak));
    }
}
