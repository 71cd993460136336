namespace CaseManager.Core.Validation;

/// <summary>Standard scores (mean 100, standard deviation 15) and percentile ranks on the normal curve.</summary>
internal static class NormalCurve
{
    /// <summary>Tables give whole numbers, smoothed from real groups: a point and a half and half a percentile are within what they do.</summary>
    private const double ScoreTolerance = 1.5;
    private const double RankTolerance = 0.5;

    internal static bool Agrees(double standardScore, double percentile) =>
        percentile >= RankOf(standardScore - ScoreTolerance) - RankTolerance && percentile <= RankOf(standardScore + ScoreTolerance) + RankTolerance;

    /// <summary>The share of the normal curve below a standard score, in percent.</summary>
    internal static double RankOf(double standardScore) => 50 * (1 + ErrorFunction((standardScore - 100) / 15 / Math.Sqrt(2)));

    /// <summary>erf(x) by its power series 2/√π · e^(−x²) · Σ 2ⁿxⁿ… (Abramowitz and Stegun 7.1.6), which has no cancellation.</summary>
    private static double ErrorFunction(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; Math.Abs(term) > 1e-12 && n < 500; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }
}
