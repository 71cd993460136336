using System.Collections.Immutable;
using System.Numerics;

namespace CaseManager.Core.Properties.Progress.Reference;

/// <summary>Effect sizes the slow way: every pair, every cut, exact fractions. Values are whole tenths; larger is better.</summary>
internal static class SlowEffects
{
    internal static decimal Tau(ImmutableArray<int> a, ImmutableArray<int> b) =>
        (decimal)(a.Sum(x => b.Count(y => y > x)) - a.Sum(x => b.Count(y => y < x))) / (a.Length * b.Length);

    internal static decimal Nap(ImmutableArray<int> a, ImmutableArray<int> b) =>
        (a.Sum(x => b.Count(y => y > x)) + (0.5m * a.Sum(x => b.Count(y => y == x)))) / (a.Length * b.Length);

    internal static decimal TauU(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        int within = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = i + 1; j < a.Length; j++)
            {
                within += a[j].CompareTo(a[i]);
            }
        }

        return Tau(a, b) - ((decimal)within / (a.Length * b.Length));
    }

    internal static decimal Pnd(ImmutableArray<int> a, ImmutableArray<int> b) => (decimal)b.Count(y => a.All(x => y > x)) / b.Length;

    internal static decimal Pem(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        decimal median = SlowLines.MiddleOf([.. a.Select(value => (decimal)value).Order()]);
        return (b.Count(y => y > median) + (0.5m * b.Count(y => y == median))) / b.Length;
    }

    /// <summary>Every i and j of the definition, with infinities at the ends.</summary>
    internal static decimal Pand(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        int m = a.Length;
        int n = b.Length;
        int[] sortedA = [int.MinValue, .. a.Order()];
        int[] sortedB = [int.MinValue, .. b.Order(), int.MaxValue];
        int best = 0;
        for (int i = 0; i <= m; i++)
        {
            for (int j = 0; j <= n; j++)
            {
                best = sortedA[i] < sortedB[n + 1 - j] ? Math.Max(best, i + j) : best;
            }
        }

        return (decimal)best / (m + n);
    }

    /// <summary>The other form of the robust difference: ((m + n)²·PAND − m² − n²)/(2mn).</summary>
    internal static decimal Ird(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        decimal m = a.Length;
        decimal n = b.Length;
        return (((m + n) * (m + n) * Pand(a, b)) - (m * m) - (n * n)) / (2 * m * n);
    }

    /// <summary>Tau of the residuals, with the slope as an exact fraction so that ties are ties.</summary>
    internal static decimal? TauBc(ImmutableArray<int> daysA, ImmutableArray<int> a, ImmutableArray<int> daysB, ImmutableArray<int> b)
    {
        var slopes = new List<(BigInteger Rise, BigInteger Run)>();
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < a.Length; j++)
            {
                if (daysA[j] > daysA[i])
                {
                    slopes.Add((a[j] - a[i], daysA[j] - daysA[i]));
                }
            }
        }

        if (slopes.Count == 0)
        {
            return null;
        }

        slopes.Sort((one, other) => (one.Rise * other.Run).CompareTo(other.Rise * one.Run));
        (BigInteger rise, BigInteger run) = slopes[slopes.Count / 2];
        if (slopes.Count % 2 == 0)
        {
            (BigInteger rise2, BigInteger run2) = slopes[(slopes.Count / 2) - 1];
            (rise, run) = ((rise * run2) + (rise2 * run), 2 * run * run2);
        }

        int sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                sum += ((b[j] - a[i]) * run).CompareTo(rise * (daysB[j] - daysA[i]));
            }
        }

        return (decimal)sum / (a.Length * b.Length);
    }

    /// <summary>Sen's variance from the whole matrix of centred comparisons, in decimals; null when it is not positive.</summary>
    internal static double? NapError(ImmutableArray<int> a, ImmutableArray<int> b)
    {
        decimal m = a.Length;
        decimal n = b.Length;
        if (m < 2 || n < 2)
        {
            return null;
        }

        decimal nap = Math.Max(1 / (2 * m * n), Math.Min(1 - (1 / (2 * m * n)), Nap(a, b)));
        decimal[][] q = [.. a.Select(x => b.Select(y => (y > x ? 1m : y == x ? 0.5m : 0m) - nap).ToArray())];
        decimal q1 = q.Sum(row => row.Sum() * row.Sum()) / (m * n * n);
        decimal q2 = Enumerable.Range(0, b.Length).Select(j => q.Sum(row => row[j])).Sum(column => column * column) / (m * m * n);
        decimal q3 = q.Sum(row => row.Sum(off => off * off)) / (m * n);
        decimal variance = ((nap * (1 - nap)) + (n * q1) + (m * q2) - (2 * q3)) / ((m - 1) * (n - 1));
        return variance > 1e-20m ? Math.Sqrt((double)variance) : null;
    }

    /// <summary>Newcombe's equation times (2 − θ)(1 + θ), a polynomial without fractions; positive outside the interval.</summary>
    internal static double NewcombeExcess(double nap, int m, int n, double z, double t)
    {
        double h = (m + n - 2) / 2.0;
        double bottom = (2 - t) * (1 + t);
        return ((nap - t) * (nap - t) * bottom) - (z * z / (m * (double)n) * t * (1 - t) * (bottom + (h * (((1 - t) * (1 + t)) + (t * (2 - t))))));
    }

    /// <summary>
    /// ln of the ratio of the means with half the difference of s²/(n·ȳ²), and its standard error; means are kept at 1/(2Dn) and
    /// variances at 1/(D²n³) where one event is worth 1/D.
    /// </summary>
    internal static (double Value, double Error)? LogRatio(ImmutableArray<int> a, ImmutableArray<int> b, decimal? d)
    {
        (decimal meanA, decimal scatterA) = Kept(a);
        (decimal meanB, decimal scatterB) = Kept(b);
        return a.Length < 2 || b.Length < 2 || meanA <= 0 || meanB <= 0
            ? null
            : (Math.Log((double)meanB / (double)meanA) + ((double)(scatterB - scatterA) / 2), Math.Sqrt((double)(scatterA + scatterB)));

        (decimal Mean, decimal Scatter) Kept(ImmutableArray<int> tenths)
        {
            (decimal mean, decimal variance) = Moments(tenths);
            decimal n = tenths.Length;
            mean = d is { } one ? Math.Max(mean, 1 / (2 * one * n)) : mean;
            variance = d is { } same ? Math.Max(variance, 1 / (same * same * n * n * n)) : variance;
            return (mean, mean == 0 ? 0 : variance / (n * mean * mean));
        }
    }

    /// <summary>Mean and variance from exact sums.</summary>
    internal static (decimal Mean, decimal Variance) Moments(ImmutableArray<int> tenths)
    {
        decimal n = tenths.Length;
        decimal sum = tenths.Sum() / 10m;
        decimal squares = tenths.Sum(value => (decimal)value * value) / 100m;
        return (sum / n, n < 2 ? 0 : (squares - (sum * sum / n)) / (n - 1));
    }
}
