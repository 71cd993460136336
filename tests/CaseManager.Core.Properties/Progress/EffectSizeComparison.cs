using System.Collections.Immutable;
using CaseManager.Core.Progress;
using CaseManager.Core.Properties.Generators;
using CaseManager.Core.Properties.Progress.Reference;

namespace CaseManager.Core.Properties.Progress;

/// <summary>Effect sizes against the slow way, on 10 000 random series cut into two phases, to 1e-12.</summary>
public sealed class EffectSizeComparison
{
    /// <summary>z of 0.95, two-sided, to the last digit of a double.</summary>
    private const double Z = 1.959963984540054;

    [Fact]
    public void OrderIndices_AnyPhases_AreTheirDefinitions() => Holds((points, a, b, comparison) =>
    {
        Close(SlowEffects.Nap(a, b), comparison, EffectSizeIndex.Nap);
        Close(SlowEffects.Tau(a, b), comparison, EffectSizeIndex.Tau);
        Close(SlowEffects.TauU(a, b), comparison, EffectSizeIndex.TauU);
        Close(SlowEffects.Pnd(a, b), comparison, EffectSizeIndex.Pnd);
        Close(SlowEffects.Pem(a, b), comparison, EffectSizeIndex.Pem);
        Close(SlowEffects.Pand(a, b), comparison, EffectSizeIndex.Pand);
        Close(SlowEffects.Ird(a, b), comparison, EffectSizeIndex.Ird);
        Close(SlowEffects.TauBc(points.Days[..a.Length], a, points.Days[a.Length..], b), comparison, EffectSizeIndex.TauBc);
    });

    [Fact]
    public void NapError_AnyPhases_IsSens() => Holds((_, a, b, comparison) =>
    {
        Close(SlowEffects.NapError(a, b), comparison.By(EffectSizeIndex.Nap)!.StandardError, "NAP");
        Close(2 * SlowEffects.NapError(a, b), comparison.By(EffectSizeIndex.Tau)!.StandardError, "Tau");
    });

    [Fact]
    public void NapInterval_AnyPhases_IsWhereNewcombesEquationTurns() => Holds((_, a, b, comparison) =>
    {
        double nap = (double)SlowEffects.Nap(a, b);
        ConfidenceInterval interval = comparison.By(EffectSizeIndex.Nap)!.Interval!.Value;

        Assert.InRange(nap, interval.Lower, interval.Upper);
        Turns(interval.Lower, -1e-12);
        Turns(interval.Upper, 1e-12);

        void Turns(double edge, double outward)
        {
            if (edge + outward is >= 0 and <= 1)
            {
                Assert.True(SlowEffects.NewcombeExcess(nap, a.Length, b.Length, Z, edge + outward) > -1e-15, "outside");
            }

            if (edge != nap)
            {
                Assert.True(SlowEffects.NewcombeExcess(nap, a.Length, b.Length, Z, edge - outward) < 1e-15, "inside");
            }
        }
    });

    [Fact]
    public void MeanDifferences_AnyPhases_AreTheirDefinitions() => Holds((_, a, b, comparison) =>
    {
        (decimal meanA, decimal varianceA) = SlowEffects.Moments(a);
        (decimal meanB, decimal varianceB) = SlowEffects.Moments(b);
        int m = a.Length;
        int n = b.Length;
        double? baseline = m < 3 || n < 2 || varianceA == 0 ? null : (1 - (3 / ((4.0 * m) - 5))) * (double)(meanB - meanA) / Math.Sqrt((double)varianceA);
        Close(baseline, comparison.By(EffectSizeIndex.SmdBaseline)?.Value, "SMD, baseline");

        Close(
            baseline is { } first ? (1 - (3 / ((4.0 * m) - 5))) * Math.Sqrt((1.0 / m) + (double)(varianceB / (n * varianceA)) + (first * first / (2 * (m - 1)))) : null,
            comparison.By(EffectSizeIndex.SmdBaseline)?.StandardError,
            "SE of SMD, baseline");

        decimal pooled = m < 2 || n < 2 ? 0 : (((m - 1) * varianceA) + ((n - 1) * varianceB)) / (m + n - 2);
        double? both = pooled == 0 ? null : (1 - (3 / ((4.0 * (m + n)) - 9))) * (double)(meanB - meanA) / Math.Sqrt((double)pooled);
        Close(both, comparison.By(EffectSizeIndex.SmdPooled)?.Value, "SMD, pooled");
        Close(
            both is { } d ? (1 - (3 / ((4.0 * (m + n)) - 9))) * Math.Sqrt((1.0 / m) + (1.0 / n) + (d * d / (2 * (m + n - 2)))) : null,
            comparison.By(EffectSizeIndex.SmdPooled)?.StandardError,
            "SE of SMD, pooled");
    });

    [Fact]
    public void LogRatio_AnyRates_IsItsDefinition() => Ratios(
        new Measure.Rate("words", TimeUnit.Minute) { Direction = ImprovementDirection.Increase },
        tenths => Math.Abs(tenths),
        (a, b) => (SlowEffects.LogRatio(a, b, null), Turned(SlowEffects.LogRatio(a, b, null))));

    /// <summary>A count of 0 in every session is kept at half of one event: D = 1.</summary>
    [Fact]
    public void LogRatio_AnyCounts_AreTruncated() => Ratios(
        new Measure.Frequency("call-outs") { Direction = ImprovementDirection.Decrease },
        tenths => Math.Max(tenths, 0) / 10 * 10,
        (a, b) => (Turned(SlowEffects.LogRatio(a, b, 1)), SlowEffects.LogRatio(a, b, 1)));

    /// <summary>A percentage has two ratios: of what is wanted, and of what is missing to 100.</summary>
    [Fact]
    public void LogRatio_AnyPercentages_HaveOneForEachDirection()
    {
        Ratios(
            new Measure.Percent { Direction = ImprovementDirection.Increase },
            tenths => Math.Abs(tenths) % 1_001,
            (a, b) => (SlowEffects.LogRatio(a, b, null), SlowEffects.LogRatio(Rest(a), Rest(b), null)));
        Ratios(
            new Measure.Percent { Direction = ImprovementDirection.Decrease },
            tenths => Math.Abs(tenths) % 1_001,
            (a, b) => (SlowEffects.LogRatio(Rest(a), Rest(b), null), SlowEffects.LogRatio(a, b, null)));

        static ImmutableArray<int> Rest(ImmutableArray<int> tenths) => [.. tenths.Select(value => 1_000 - value)];
    }

    /// <summary>Pitfall 10: negating the data and the direction together changes nothing; Tau = 2·NAP − 1.</summary>
    [Fact]
    public void All_DataAndDirectionNegated_AreTheSame() => Holds((points, _, _, comparison) =>
    {
        PhaseComparison negated = Compare(points, RandomPoints.Scale with { Direction = ImprovementDirection.Decrease }, value => -value);

        Assert.Equal(comparison.All(), negated.All().AsEnumerable());
        Assert.Equal((2 * comparison.By(EffectSizeIndex.Nap)!.Value) - 1, comparison.By(EffectSizeIndex.Tau)!.Value, 15);
    });

    private static void Holds(Action<RandomPoints, ImmutableArray<int>, ImmutableArray<int>, PhaseComparison> check) => PropertyRun.Holds(RandomPoints.Any, points =>
    {
        if (points.Days.Length >= 2)
        {
            (ImmutableArray<int> a, ImmutableArray<int> b) = Cut(points);
            check(points, a, b, Compare(points, RandomPoints.Scale, value => value));
        }
    });

    private static void Ratios(
        Measure measure,
        Func<int, int> possible,
        Func<ImmutableArray<int>, ImmutableArray<int>, ((double Value, double Error)? Increasing, (double Value, double Error)? Decreasing)> slow) =>
        PropertyRun.Holds(RandomPoints.Any, any =>
        {
            if (any.Days.Length < 2)
            {
                return;
            }

            RandomPoints points = any with { Tenths = [.. any.Tenths.Select(possible)] };
            (ImmutableArray<int> a, ImmutableArray<int> b) = Cut(points);
            PhaseComparison comparison = Compare(points, measure, value => value);
            var (increasing, decreasing) = slow(a, b);
            Same(increasing, comparison.By(EffectSizeIndex.LrrIncreasing));
            Same(decreasing, comparison.By(EffectSizeIndex.LrrDecreasing));
        });

    private static void Same((double Value, double Error)? expected, EffectSize? actual)
    {
        Close(expected?.Value, actual?.Value, "LRR");
        Close(expected?.Error, actual?.StandardError, "SE of LRR");
        Close(expected is { } known ? known.Value + (Z * known.Error) : null, actual?.Interval?.Upper, "upper end for LRR");
    }

    private static (double Value, double Error)? Turned((double Value, double Error)? ratio) => ratio is { } found ? (-found.Value, found.Error) : null;

    private static int Length(RandomPoints points) => 1 + (points.Seed % (points.Days.Length - 1));

    private static (ImmutableArray<int> A, ImmutableArray<int> B) Cut(RandomPoints points) => (points.Tenths[..Length(points)], points.Tenths[Length(points)..]);

    private static PhaseComparison Compare(RandomPoints points, Measure measure, Func<decimal, decimal> value)
    {
        ImmutableArray<Observation> all = points.Observations(measure, value);
        return PhaseComparison.Of(all[..Length(points)], all[Length(points)..]);
    }

    private static void Close(decimal? expected, PhaseComparison comparison, EffectSizeIndex index) => Close((double?)expected, comparison.By(index)?.Value, index.ToString());

    private static void Close(double? expected, double? actual, string what)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(expected is not { } known || Math.Abs(known - actual!.Value) <= 1e-12 * Math.Max(1, Math.Abs(known)), $"{what}: {expected:R} and {actual:R}");
    }
}
