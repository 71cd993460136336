using System.Collections.Immutable;
using CaseManager.Core.Progress;
using CaseManager.Core.Progress.Estimation;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class PhaseComparisonTests
{
    private static readonly decimal[] ParkerA = [20, 20, 26, 25, 22, 23];
    private static readonly decimal[] ParkerB = [28, 25, 24, 27, 30, 30, 29];

    /// <summary>Pitfall 10 and methods.md section 7: the published examples of Parker, Vannest and Davis 2011 and of Tarlow 2017.</summary>
    [Theory]
    [InlineData(EffectSizeIndex.Pnd, 5 / 7d, .6, 1)]
    [InlineData(EffectSizeIndex.Pand, 11 / 13d, 7 / 9d, 1)]
    [InlineData(EffectSizeIndex.Pem, 1, 1, 1)]
    [InlineData(EffectSizeIndex.Ird, (6 / 7d) - (1 / 6d), .55, 1)]
    [InlineData(EffectSizeIndex.Nap, 38.5 / 42, .9, 1)]
    [InlineData(EffectSizeIndex.Tau, 35 / 42d, 16 / 20d, 1)]
    [InlineData(EffectSizeIndex.TauU, 31 / 42d, 11 / 20d, .6)]
    public void By_TableOfSection7_IsReproduced(EffectSizeIndex index, double first, double second, double third)
    {
        Assert.Equal(first, Compare(ParkerA, ParkerB).By(index)!.Value, 12);
        Assert.Equal(second, Compare([3, 3, 4, 5], [4, 5, 6, 7, 7]).By(index)!.Value, 12);
        Assert.Equal(third, Compare([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]).By(index)!.Value, 12);
    }

    /// <summary>Section 7 prints .7381 for Tau-U and .6905 for IRD of the first example, and warns of the third: a pure trend.</summary>
    [Fact]
    public void By_DigitsOfSection7_AreReproduced()
    {
        Assert.Equal(.7381, Compare(ParkerA, ParkerB).By(EffectSizeIndex.TauU)!.Value, 4);
        Assert.Equal(.6905, Compare(ParkerA, ParkerB).By(EffectSizeIndex.Ird)!.Value, 4);
        Assert.Equal(.9167, Compare(ParkerA, ParkerB).By(EffectSizeIndex.Nap)!.Value, 4);
        Assert.Equal(.8333, Compare(ParkerA, ParkerB).By(EffectSizeIndex.Tau)!.Value, 4);
        Assert.Equal(0, Compare([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]).By(EffectSizeIndex.TauBc)!.Value, 12);
    }

    [Fact]
    public void By_IndexWithoutTheory_HasNoStandardError() =>
        Assert.All(
            new[] { EffectSizeIndex.Pnd, EffectSizeIndex.Pem, EffectSizeIndex.Pand, EffectSizeIndex.Ird, EffectSizeIndex.TauU },
            index => Assert.Equal((null, null), (Compare(ParkerA, ParkerB).By(index)!.StandardError, Compare(ParkerA, ParkerB).By(index)!.Interval)));

    /// <summary>
    /// A = 1 2 4, B = 3 5: q = 1 1 | 1 1 | 0 1, NAP 5/6. By hand, centred: rows 1/3 1/3 −2/3, columns −1/2 1/2, Σq² = 5/6;
    /// Q₁ = (6/9)/12 = 1/18, Q₂ = (1/2)/18 = 1/36, Q₃ = (5/6)/6 = 5/36; variance = (5/36 + 2/18 + 3/36 − 10/36)/2 = 1/36.
    /// </summary>
    [Fact]
    public void Nap_StandardError_IsSens()
    {
        EffectSize nap = Compare([1, 2, 4], [3, 5]).By(EffectSizeIndex.Nap)!;

        Assert.Equal(5 / 6d, nap.Value, 12);
        Assert.Equal(1 / 6d, nap.StandardError!.Value, 12);
        Assert.Equal(1 / 3d, Compare([1, 2, 4], [3, 5]).By(EffectSizeIndex.Tau)!.StandardError!.Value, 12);
        Assert.Null(Compare([1], [3, 5]).By(EffectSizeIndex.Nap)!.StandardError);
    }

    /// <summary>
    /// NAP 1 with m = n = 5: NAP is kept at 49/50, every q is 1/50 off, so the variance is (49/2500 + 8/2500)/16.
    /// </summary>
    [Fact]
    public void Nap_CompleteSeparation_IsNotCertain()
    {
        EffectSize nap = Compare([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]).By(EffectSizeIndex.Nap)!;

        Assert.Equal(Math.Sqrt(57 / 2500d / 16), nap.StandardError!.Value, 12);
        Assert.Equal(1, nap.Interval!.Value.Upper, 12);
        Assert.InRange(nap.Interval.Value.Lower, 0.4, 0.9);
    }

    /// <summary>Newcombe's method 5: both ends solve (NAP − θ)² = z²θ(1 − θ)h[1/h + (1 − θ)/(2 − θ) + θ/(1 + θ)]/(mn), and nothing between does.</summary>
    [Theory]
    [InlineData(0.95)]
    [InlineData(0.8)]
    public void Nap_Interval_SolvesTheQuartic(double confidence)
    {
        EffectSize nap = Compare(ParkerA, ParkerB).By(EffectSizeIndex.Nap, confidence)!;
        ConfidenceInterval interval = nap.Interval!.Value;
        double z = Distributions.NormalQuantile((1 + confidence) / 2);

        Assert.Equal(confidence, interval.Confidence);
        Assert.True(interval.Lower < nap.Value && nap.Value < interval.Upper);
        Assert.Equal(0, Excess(interval.Lower), 9);
        Assert.Equal(0, Excess(interval.Upper), 9);
        Assert.True(Excess((interval.Lower + interval.Upper) / 2) < 0);

        double Excess(double t)
        {
            const double H = ((6 + 7) / 2.0) - 1;
            return ((nap.Value - t) * (nap.Value - t)) - (z * z * H * t * (1 - t) / 42 * ((1 / H) + ((1 - t) / (2 - t)) + (t / (1 + t))));
        }
    }

    [Fact]
    public void Tau_Interval_IsThatOfNapStretched()
    {
        ConfidenceInterval nap = Compare(ParkerA, ParkerB).By(EffectSizeIndex.Nap)!.Interval!.Value;
        ConfidenceInterval tau = Compare(ParkerA, ParkerB).By(EffectSizeIndex.Tau)!.Interval!.Value;

        Assert.Equal((2 * nap.Lower) - 1, tau.Lower, 12);
        Assert.Equal((2 * nap.Upper) - 1, tau.Upper, 12);
    }

    /// <summary>A = 2 4 6 (mean 4, s² 4), B = 8 10 (mean 9, s² 2): d_A = (1 − 3/7)·5/2; pooled s² = (2·4 + 2)/3, d_p = (1 − 3/11)·5/√(10/3).</summary>
    [Fact]
    public void Smd_WorkedExample_HasBothForms()
    {
        EffectSize baseline = Compare([2, 4, 6], [8, 10]).By(EffectSizeIndex.SmdBaseline)!;
        double d = 4 / 7d * 2.5;
        Assert.Equal(d, baseline.Value, 12);
        Assert.Equal(4 / 7d * Math.Sqrt((1 / 3d) + (2 / 8d) + (d * d / 4)), baseline.StandardError!.Value, 12);

        EffectSize pooled = Compare([2, 4, 6], [8, 10]).By(EffectSizeIndex.SmdPooled)!;
        double p = 8 / 11d * 5 / Math.Sqrt(10 / 3d);
        Assert.Equal(p, pooled.Value, 12);
        Assert.Equal(8 / 11d * Math.Sqrt((1 / 3d) + (1 / 2d) + (p * p / 6)), pooled.StandardError!.Value, 12);
        Assert.Equal(p + (1.959963984540054 * pooled.StandardError.Value), pooled.Interval!.Value.Upper, 9);
    }

    [Fact]
    public void Smd_TooFewPointsOrNoScatter_IsNull()
    {
        Assert.Null(Compare([2, 4], [8, 10]).By(EffectSizeIndex.SmdBaseline));
        Assert.Null(Compare([4, 4, 4], [8, 10]).By(EffectSizeIndex.SmdBaseline));
        Assert.NotNull(Compare([4, 4, 4], [8, 10]).By(EffectSizeIndex.SmdPooled));
        Assert.Null(Compare([4, 4, 4], [8, 8]).By(EffectSizeIndex.SmdPooled));
        Assert.Null(Compare([4], [8]).By(EffectSizeIndex.SmdPooled));
    }

    /// <summary>ln(9/4) + 2/(2·2·81) − 4/(2·3·16); for a rate the two variants differ in sign alone.</summary>
    [Fact]
    public void Lrr_Rates_DifferInSignAlone()
    {
        EffectSize increasing = Compare([2, 4, 6], [8, 10]).By(EffectSizeIndex.LrrIncreasing)!;
        EffectSize decreasing = Compare([2, 4, 6], [8, 10]).By(EffectSizeIndex.LrrDecreasing)!;

        Assert.Equal(Math.Log(9 / 4d) + (1 / 162d) - (1 / 24d), increasing.Value, 12);
        Assert.Equal(Math.Sqrt((4 / 48d) + (2 / 162d)), increasing.StandardError!.Value, 12);
        Assert.Equal(-increasing.Value, decreasing.Value, 12);
        Assert.Equal(increasing.StandardError, decreasing.StandardError);
    }

    /// <summary>Percentages wanted to rise: the increasing variant takes them, the decreasing one what is missing to 100.</summary>
    [Fact]
    public void Lrr_Percentages_AreTurnedForEachDirection()
    {
        PhaseComparison accuracy = PhaseComparison.Of(Weekly(Measures.Accuracy, 20, 40, 60), Weekly(Measures.Accuracy, 80, 90));

        Assert.Equal(Math.Log(85 / 40d) + (50 / (4 * 85d * 85)) - (400 / (6 * 1600d)), accuracy.By(EffectSizeIndex.LrrIncreasing)!.Value, 12);
        Assert.Equal(Math.Log(15 / 60d) + (50 / (4 * 225d)) - (400 / (6 * 3600d)), accuracy.By(EffectSizeIndex.LrrDecreasing)!.Value, 12);
    }

    [Fact]
    public void Lrr_MeanOfZero_IsTruncatedWhereOneEventIsKnown()
    {
        // Counts: the mean of 0 0 0 is kept at 1/6, its variance at 1/27.
        PhaseComparison counts = PhaseComparison.Of(Weekly(Measures.CallOuts, 4, 6), Weekly(Measures.CallOuts, 0, 0, 0));
        Assert.Equal(Math.Log(1 / 6d) + (1 / 27d / 6 * 36) - Math.Log(5) - (2 / (4 * 25d)), counts.By(EffectSizeIndex.LrrDecreasing)!.Value, 12);

        PhaseComparison rates = PhaseComparison.Of(Weekly(Measures.WordsPerMinute, 0, 0, 0), Weekly(Measures.WordsPerMinute, 5, 6));
        Assert.Null(rates.By(EffectSizeIndex.LrrIncreasing));

        ImmutableArray<Observation> none = [.. Enumerable.Range(0, 3).Select(week => new Observation(Week(week), Score.Of(Measures.Accuracy, 0, 10)))];
        Assert.NotNull(PhaseComparison.Of(none, [.. none.Select(each => each with { Score = Score.Of(Measures.Accuracy, 9, 10) })]).By(EffectSizeIndex.LrrIncreasing));
        Assert.Null(PhaseComparison.Of(Weekly(Measures.Accuracy, 0, 0), Weekly(Measures.Accuracy, 5, 6)).By(EffectSizeIndex.LrrIncreasing));
    }

    [Fact]
    public void All_OrdinalMeasure_HasNoMeansOrRatios()
    {
        PhaseComparison prompts = PhaseComparison.Of(Weekly(Measures.Prompts, 1, 2, 2), Weekly(Measures.Prompts, 3, 4, 4));

        Assert.DoesNotContain(prompts.All(), effect => effect.Index >= EffectSizeIndex.SmdBaseline);
        Assert.Equal(8, prompts.All().Length);
        Assert.Equal(Enum.GetValues<EffectSizeIndex>(), Compare(ParkerA, ParkerB).All().Select(effect => effect.Index));
        Assert.Null(PhaseComparison.Of(
            Weekly(new Measure.StandardScore(100, 15) { Direction = ImprovementDirection.Increase }, 85, 88),
            Weekly(new Measure.StandardScore(100, 15) { Direction = ImprovementDirection.Increase }, 91, 95)).By(EffectSizeIndex.LrrIncreasing));
    }

    /// <summary>Pitfall 6 for effect sizes: a fall of a behaviour to reduce is an improvement.</summary>
    [Fact]
    public void By_GoalToReduce_CountsAFallAsImprovement()
    {
        PhaseComparison fewer = PhaseComparison.Of(Weekly(Measures.CallOuts, 9, 8, 7), Weekly(Measures.CallOuts, 3, 2, 1));

        Assert.Equal(1, fewer.By(EffectSizeIndex.Nap)!.Value);
        Assert.Equal(1, fewer.By(EffectSizeIndex.Pem)!.Value);
        Assert.Equal(1, fewer.By(EffectSizeIndex.Pnd)!.Value);
        Assert.True(fewer.By(EffectSizeIndex.SmdPooled)!.Value > 0);
        Assert.True(fewer.By(EffectSizeIndex.LrrDecreasing)!.Value < 0);
        Assert.True(fewer.By(EffectSizeIndex.LrrIncreasing)!.Value > 0);
    }

    /// <summary>Kendall's S of five rising values is 10, and 2 of 120 permutations reach it; for 1 3 2 5 4, with S 6, they are counted one by one.</summary>
    [Fact]
    public void TauBc_OnlyWhenTheTrendIsSignificant_IsAChoice()
    {
        PhaseComparison trend = Compare([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]);

        Assert.Equal(0, trend.TauBc(significance: 0.05)!.Value);
        Assert.Equal(1, trend.TauBc(significance: 0.01)!.Value);
        Assert.Equal(2 / 120d, KendallTest.TwoSidedP([1, 2, 3, 4, 5]), 12);
        Assert.Equal(ShareOfPermutations(6), KendallTest.TwoSidedP([1, 3, 2, 5, 4]), 12);
        Assert.Equal(1, KendallTest.TwoSidedP([7]));
        Assert.Equal(1, KendallTest.TwoSidedP([3, 3, 3]));

        // 3 3 4 5: S = 5, variance (4·3·13 − 2·1·9)/18 = 23/3; z = 4/√(23/3).
        Assert.Equal(2 * (1 - Distributions.NormalBelow(4 / Math.Sqrt(23 / 3d))), KendallTest.TwoSidedP([3, 3, 4, 5]), 12);
    }

    [Fact]
    public void TauBc_MissedWeeks_FollowsTheDates()
    {
        // One word a day throughout, with a gap: on dates nothing but the trend is left.
        var days = new[] { 0, 1, 2, 30, 31, 60, 61 };
        ImmutableArray<Observation> points = [.. days.Select(day => new Observation(Start.PlusDays(day), Score.Of(Measures.WordsPerMinute, 5m + day)))];

        Assert.Equal(0, PhaseComparison.Of(points[..4], points[4..]).By(EffectSizeIndex.TauBc)!.Value);
        Assert.Null(PhaseComparison.Of(points[..1], points[4..]).By(EffectSizeIndex.TauBc));
    }

    [Fact]
    public void Between_PhasesOfASeries_AreCompared()
    {
        ProgressSeries series = Good(Series(3, 3, 4, 5, 4, 5, 6, 7, 7).Add(new PhaseChange(Week(4), "small group")));

        Assert.Equal(.9, PhaseComparison.Between(series, 0, 1)!.By(EffectSizeIndex.Nap)!.Value, 12);
        Assert.Null(PhaseComparison.Between(Good(series.Add(new PhaseChange(Week(40), "later"))), 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhaseComparison.Between(series, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhaseComparison.Between(series, 0, 2));
        Assert.Equal("4 points against 5", PhaseComparison.Between(series, 0, 1)!.ToString());
    }

    [Fact]
    public void Of_BadPhases_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of([], Weekly(Measures.Accuracy, 1)));
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of(default, Weekly(Measures.Accuracy, 1)));
        Assert.Throws<ArgumentException>(() => PhaseComparison.Of(Weekly(Measures.WordsPerMinute, 1), Weekly(Measures.Accuracy, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Compare([1], [2]).By((EffectSizeIndex)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => Compare([1], [2]).By(EffectSizeIndex.Nap, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Compare([1], [2]).TauBc(0.95, 0));
    }

    private static PhaseComparison Compare(decimal[] a, decimal[] b)
    {
        ImmutableArray<Observation> all = Weekly(Measures.WordsPerMinute, [.. a, .. b]);
        return PhaseComparison.Of(all[..a.Length], all[a.Length..]);
    }

    /// <summary>The share of the permutations of five with |S| at least so large, one by one.</summary>
    private static double ShareOfPermutations(int s)
    {
        int[][] permutations = [.. Permutations([1, 2, 3, 4, 5])];
        return (double)permutations.Count(order => Math.Abs(Overlap.KendallS([.. order.Select(value => (double)value)])) >= s) / permutations.Length;
    }

    private static IEnumerable<int[]> Permutations(int[] values) =>
        values.Length == 1 ? [values] : values.SelectMany(first => Permutations([.. values.Where(value => value != first)]).Select(rest => (int[])[first, .. rest]));
}
