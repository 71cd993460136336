namespace CaseManager.Core.Progress.Estimation;

/// <summary>Kendall's test of a trend in some values in order: two-sided, exact without ties.</summary>
internal static class KendallTest
{
    /// <summary>Counts of permutations grow beyond what a double holds exactly; from here on the normal approximation is as good.</summary>
    private const int LargestExact = 60;

    internal static double TwoSidedP(ReadOnlySpan<double> values)
    {
        int s = Math.Abs(Overlap.KendallS(values));
        double ties = TieCorrection(values);
        return values.Length < 2 ? 1 : ties == 0 && values.Length <= LargestExact ? Exact(s, values.Length) : Normal(s, values.Length, ties);
    }

    /// <summary>Twice the share of permutations with so many rising pairs or more (Kendall's recursion over the last element's place).</summary>
    private static double Exact(int s, int count)
    {
        int pairs = count * (count - 1) / 2;
        double[] share = new double[pairs + 1];
        share[0] = 1;
        for (int element = 2; element <= count; element++)
        {
            double[] next = new double[pairs + 1];
            for (int inversions = 0; inversions <= element * (element - 1) / 2; inversions++)
            {
                for (int moved = 0; moved < element && moved <= inversions; moved++)
                {
                    next[inversions] += share[inversions - moved] / element;
                }
            }

            share = next;
        }

        double tail = 0;
        for (int inversions = 0; inversions <= (pairs - s) / 2; inversions++)
        {
            tail += share[inversions];
        }

        return Math.Min(1, 2 * tail);
    }

    /// <summary>With the variance corrected for ties, and for continuity.</summary>
    private static double Normal(int s, int count, double ties)
    {
        double variance = ((count * (count - 1.0) * ((2 * count) + 5)) - ties) / 18;
        return variance <= 0 ? 1 : Math.Min(1, 2 * Distributions.NormalBelow(-Math.Max(0, s - 1) / Math.Sqrt(variance)));
    }

    /// <summary>Σ t(t − 1)(2t + 5) over the groups of equal values.</summary>
    private static double TieCorrection(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        double sum = 0;
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            double t = end - start;
            sum += t * (t - 1) * ((2 * t) + 5);
            start = end;
        }

        return sum;
    }
}
