using System.Collections.Immutable;

namespace CaseManager.Core.Properties.Progress.Reference;

/// <summary>Lines through points the slow way: fractions and full sorts, straight from the definitions.</summary>
internal static class SlowLines
{
    internal static double Median(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        return (double)MiddleOf(sorted);
    }

    internal static decimal MiddleOf(decimal[] sorted) => sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2m;

    internal static decimal? TheilSen(ImmutableArray<int> x, ImmutableArray<decimal> y)
    {
        decimal[] slopes =
        [
            .. from i in Enumerable.Range(0, x.Length)
            from j in Enumerable.Range(0, x.Length)
            where x[i] < x[j]
            let slope = (y[j] - y[i]) / (x[j] - x[i])
            orderby slope
            select slope,
        ];
        return slopes.Length == 0 ? null : MiddleOf(slopes);
    }

    /// <summary>The median of what is left of y when the slope is taken off, at x = 0.</summary>
    internal static decimal Height(decimal slope, ImmutableArray<int> x, ImmutableArray<decimal> y) =>
        MiddleOf([.. y.Select((value, i) => value - (slope * x[i])).Order()]);

    /// <summary>Slope by the normal equations in sums, and the standard error from the residuals.</summary>
    internal static (decimal Slope, double Error)? LeastSquares(ImmutableArray<int> x, ImmutableArray<decimal> y)
    {
        decimal n = x.Length;
        decimal sx = x.Sum();
        decimal sy = y.Sum();
        decimal sxx = x.Sum(value => (decimal)value * value);
        decimal sxy = x.Zip(y, (a, b) => a * b).Sum();
        decimal bottom = (n * sxx) - (sx * sx);
        if (bottom == 0)
        {
            return null;
        }

        decimal slope = ((n * sxy) - (sx * sy)) / bottom;
        decimal height = (sy - (slope * sx)) / n;
        decimal squares = x.Zip(y, (a, b) => (b - height - (slope * a)) * (b - height - (slope * a))).Sum();
        return (slope, Math.Sqrt((double)(squares / (n - 2) / (bottom / n))));
    }

    /// <summary>Through the medians of the outer parts; which points those are is spelt out by counting, one rule for thirds, one for halves.</summary>
    internal static decimal? OuterParts(ImmutableArray<int> x, ImmutableArray<decimal> y, bool thirds)
    {
        int left = x.Length;
        int outer = 0;
        int inner = 0;
        while (thirds && left >= 3)
        {
            outer++;
            inner++;
            left -= 3;
        }

        if (thirds)
        {
            // One over goes to the middle; two over go to the two ends.
            outer += left == 2 ? 1 : 0;
            inner += left == 1 ? 1 : 0;
        }
        else
        {
            outer = left / 2;
            inner = left % 2;
        }

        decimal x1 = MiddleOf([.. x.Take(outer).Select(value => (decimal)value)]);
        decimal x2 = MiddleOf([.. x.Skip(outer + inner).Select(value => (decimal)value)]);
        decimal y1 = MiddleOf([.. y.Take(outer).Order()]);
        decimal y2 = MiddleOf([.. y.Skip(outer + inner).Order()]);
        return x1 == x2 ? null : (y2 - y1) / (x2 - x1);
    }
}
