namespace CaseManager.Core.Progress.Estimation;

/// <summary>Indices that compare means. Points are taken as independent; a standard error of them supposes it.</summary>
internal static class Means
{
    /// <summary>A value and its standard error.</summary>
    internal readonly record struct Estimate(double Value, double Error);

    /// <summary>d = (1 − 3/(4m − 5))·(ȳ_B − ȳ_A)/s_A; the correction is 0 for two points, so three are needed. Null without scatter.</summary>
    internal static Estimate? SmdBaseline(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        int m = a.Length;
        int n = b.Length;
        if (m < 3 || n < 2 || Variance(a) is not (> 0 and var varianceA))
        {
            return null;
        }

        double correction = 1 - (3 / ((4.0 * m) - 5));
        double d = correction * (Mean(b) - Mean(a)) / Math.Sqrt(varianceA);
        return new Estimate(d, correction * Math.Sqrt((1.0 / m) + (Variance(b) / (n * varianceA)) + (d * d / (2 * (m - 1)))));
    }

    /// <summary>d = (1 − 3/(4(m + n) − 9))·(ȳ_B − ȳ_A)/s, s pooled from both phases.</summary>
    internal static Estimate? SmdPooled(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        int m = a.Length;
        int n = b.Length;
        double pooled = m < 2 || n < 2 ? 0 : (((m - 1) * Variance(a)) + ((n - 1) * Variance(b))) / (m + n - 2);
        if (!(pooled > 0))
        {
            return null;
        }

        double correction = 1 - (3 / ((4.0 * (m + n)) - 9));
        double d = correction * (Mean(b) - Mean(a)) / Math.Sqrt(pooled);
        return new Estimate(d, correction * Math.Sqrt((1.0 / m) + (1.0 / n) + (d * d / (2 * (m + n - 2)))));
    }

    /// <summary>
    /// ln(ȳ_B/ȳ_A) with the correction for small numbers. Means are kept at 1/(2Dm) or more and variances at 1/(D²m³), D being what
    /// one more counted event is worth inversely; without a known D a mean of 0 has no logarithm and gives null.
    /// </summary>
    internal static Estimate? LogResponseRatio(ReadOnlySpan<double> a, ReadOnlySpan<double> b, double? d)
    {
        if (a.Length < 2 || b.Length < 2)
        {
            return null;
        }

        (double meanA, double scatterA) = Truncated(a, d);
        (double meanB, double scatterB) = Truncated(b, d);
        return meanA > 0 && meanB > 0
            ? new Estimate(Math.Log(meanB) + (scatterB / 2) - Math.Log(meanA) - (scatterA / 2), Math.Sqrt(scatterA + scatterB))
            : null;
    }

    /// <summary>The mean, and the squared standard error of its logarithm.</summary>
    private static (double Mean, double Scatter) Truncated(ReadOnlySpan<double> values, double? d)
    {
        double count = values.Length;
        double mean = Math.Max(Mean(values), d is { } known ? 1 / (2 * known * count) : 0);
        double variance = Math.Max(Variance(values), d is { } same ? 1 / (same * same * count * count * count) : 0);
        return (mean, variance / (count * mean * mean));
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    private static double Variance(ReadOnlySpan<double> values)
    {
        double mean = Mean(values);
        double squares = 0;
        foreach (double value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / (values.Length - 1);
    }
}
