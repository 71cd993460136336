using System.Globalization;
using CaseManager.Core.Progress;
using CaseManager.Core.Progress.Estimation;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

/// <summary>How often a rule accuses a student who is exactly on the line.</summary>
public sealed class FalseAlarmTests
{
    private static ProgressPolicy Run(int below) => new(new DecisionRule.ConsecutivePoints(below, below), below, 0);

    private static ProgressSeries AllBelow(int points) => Series([20, .. Enumerable.Repeat(0m, points)]);

    /// <summary>methods.md section 4: a look after every point.</summary>
    [Theory]
    [InlineData(6, ".312", ".125")]
    [InlineData(8, ".418", ".188")]
    [InlineData(10, ".508", ".245")]
    [InlineData(12, ".584", ".299")]
    [InlineData(15, ".676", ".372")]
    [InlineData(20, ".787", ".478")]
    [InlineData(30, ".908", ".639")]
    public void FalseAlarmRate_TableOfSection4_IsReproduced(int points, string three, string four)
    {
        Assert.Equal(three, Printed(AllBelow(points).Decide(Goal(40), Run(3), Week(points))));
        Assert.Equal(four, Printed(AllBelow(points).Decide(Goal(40), Run(4), Week(points))));
    }

    [Fact]
    public void FalseAlarmRate_OneLook_IsOneInEightAndOneInSixteen()
    {
        Assert.Equal(1 / 8d, AllBelow(9).Decide(Goal(), Run(3), Week(9), [])!.FalseAlarmRate()!.Value, 15);
        Assert.Equal(1 / 16d, AllBelow(9).Decide(Goal(), Run(4), Week(9), [])!.FalseAlarmRate()!.Value, 15);
        Assert.Equal(1 / 2d, AllBelow(9).Decide(Goal(), ProgressPolicy.MedianOfThree, Week(9), [])!.FalseAlarmRate()!.Value, 15);
        Assert.Equal(1 / 2d, AllBelow(9).Decide(Goal(), ProgressPolicy.TrendLine, Week(9), [])!.FalseAlarmRate()!.Value, 8);
    }

    /// <summary>All sequences of signs, one by one, for every set of looks.</summary>
    [Fact]
    public void FalseAlarmRate_EverySetOfLooks_IsTheShareOfSequences()
    {
        const int Points = 9;
        for (int looks = 1; looks < 1 << Points; looks += 7)
        {
            int[] at = [.. Enumerable.Range(1, Points).Where(point => (looks >> (point - 1) & 1) == 1)];

            Assert.Equal(Share(Points, at, 3, 3), FalseAlarms.OfRuns([.. at], 3), 14);
            Assert.Equal(Share(Points, at, 4, 4), FalseAlarms.OfRuns([.. at], 4), 14);
            Assert.Equal(Share(Points, at, 3, 2), FalseAlarms.OfMedians([.. at], 3), 14);
            Assert.Equal(Share(Points, at, 5, 3), FalseAlarms.OfMedians([.. at], 5), 14);
        }
    }

    [Fact]
    public void FalseAlarmRate_LooksGiven_CountsOnlyThoseThatCouldSignal()
    {
        ProgressSeries series = AllBelow(12);

        // Before week 6 the policy does not look; two looks between the same points are one; a look after the day is left out.
        ProgressDecision decision = series.Decide(Goal(), ProgressPolicy.FourPoint, Week(12), [Week(2), Week(8), Week(8).PlusDays(2), Week(13)]);

        Assert.Equal(2, decision.Looks);
        Assert.Equal(FalseAlarms.OfRuns([8, 12], 4), decision.FalseAlarmRate());
        Assert.Equal(7, series.Decide(Goal(), ProgressPolicy.FourPoint, Week(12)).Looks);
    }

    [Fact]
    public void FalseAlarmRate_NoSignal_IsNull()
    {
        Assert.Null(Series(20, 22, 24, 26, 28, 30, 32, 34, 36).Decide(Goal(), ProgressPolicy.FourPoint, Week(8)).FalseAlarmRate());
        Assert.Null(AllBelow(9).Decide(Goal(), new ProgressPolicy(new DecisionRule.TrendLine(TrendMethod.TheilSen), 8, 3), Week(9)).FalseAlarmRate());
        Assert.Equal(0.5, AllBelow(9).Decide(Goal(), new ProgressPolicy(new DecisionRule.TrendLine(TrendMethod.TheilSen), 8, 3), Week(9), []).FalseAlarmRate());
    }

    /// <summary>Two looks with correlation ρ: P(both slopes above) = ¼ + arcsin(ρ)/2π (Sheppard 1899); three by the same author's theorem.</summary>
    [Fact]
    public void OfTrends_TwoAndThreeLooks_AgreeWithTheOrthantFormula()
    {
        double two = 0.25 + (Math.Asin(Math.Sqrt(42 / 60d)) / (2 * Math.PI));
        double three = 0.125 + ((Math.Asin(Math.Sqrt(42 / 60d)) + Math.Asin(Math.Sqrt(42 / 82.5)) + Math.Asin(Math.Sqrt(60 / 82.5))) / (4 * Math.PI));

        Assert.Equal(1 - two, FalseAlarms.OfTrends([42, 60], 0.5), 9);
        Assert.Equal(1 - three, FalseAlarms.OfTrends([42, 60, 82.5], 0.5), 9);
    }

    [Fact]
    public void OfTrends_Certainty_IsTheErrorOfOneLook_AndGrowsWithLooks()
    {
        Assert.Equal(0.1, FalseAlarms.OfTrends([42], 0.9), 9);
        Assert.InRange(FalseAlarms.OfTrends([42, 60, 82.5], 0.9), 0.1, 0.3);

        // Armitage, McPherson and Rowe 1969, table 2: two-sided 5 % at five equal looks is .142; one-sided 2.5 % is half of it but
        // for the few who cross both sides.
        Assert.Equal(0.071, FalseAlarms.OfTrends([1, 2, 3, 4, 5], 0.975), 3);
    }

    [Fact]
    public void OfTrends_SimulatedWeeks_Agree()
    {
        var random = new Random(5);
        const int Runs = 40_000;
        int alarms = 0;
        for (int run = 0; run < Runs; run++)
        {
            double[] errors = [.. Enumerable.Range(0, 14).Select(_ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))];
            alarms += Enumerable.Range(8, 7).Any(n => Enumerable.Range(0, n).Sum(i => (i - ((n - 1) / 2d)) * errors[i]) < 0) ? 1 : 0;
        }

        double rate = FalseAlarms.OfTrends([.. Enumerable.Range(8, 7).Select(n => n * ((n * n) - 1) / 12d)], 0.5);
        Assert.InRange((double)alarms / Runs, rate - 0.01, rate + 0.01);
    }

    /// <summary>Two looks however close together: Sheppard's formula for every correlation up to .999.</summary>
    [Theory]
    [InlineData(.5)]
    [InlineData(.9)]
    [InlineData(.99)]
    [InlineData(.999)]
    public void OfTrends_CloseLooks_AgreeWithTheOrthantFormula(double correlation) =>
        Assert.Equal(0.75 - (Math.Asin(correlation) / (2 * Math.PI)), FalseAlarms.OfTrends([correlation * correlation, 1], 0.5), 9);

    [Fact]
    public void OfTrends_ManyCloseLooks_StaysAChance() =>
        Assert.InRange(FalseAlarms.OfTrends([.. Enumerable.Range(8, 300).Select(n => n * (((double)n * n) - 1) / 12d)], 0.5), 0.85, 1);

    /// <summary>As the table was printed: 0.3125 exactly is .312, the even neighbour.</summary>
    private static string Printed(ProgressDecision decision) =>
        Math.Round(decision.FalseAlarmRate()!.Value, 3, MidpointRounding.ToEven).ToString(".000", CultureInfo.InvariantCulture);

    /// <summary>The share of all sign sequences with at least so many of the last so many points below at one of the looks.</summary>
    private static double Share(int points, int[] looks, int window, int needed)
    {
        int alarmed = 0;
        for (int signs = 0; signs < 1 << points; signs++)
        {
            alarmed += Array.Exists(looks, look => look >= window && Enumerable.Range(look - window, window).Count(point => (signs >> point & 1) == 1) >= needed) ? 1 : 0;
        }

        return (double)alarmed / (1 << points);
    }
}
