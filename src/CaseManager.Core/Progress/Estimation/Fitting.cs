using System.Buffers;

namespace CaseManager.Core.Progress.Estimation;

/// <summary>Lines through points, x ascending. Each is null when there are too few points or they stand on one day.</summary>
internal static class Fitting
{
    internal static int FewestPoints(TrendMethod method) =>
        method switch
        {
            TrendMethod.FirstToLast => 2,
            TrendMethod.QuarterIntersect or TrendMethod.SplitMiddle => 4,
            _ => 3,
        };

    internal static Line? Fit(TrendMethod method, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length < FewestPoints(method) || x[0] == x[^1])
        {
            return null;
        }

        return method switch
        {
            TrendMethod.OrdinaryLeastSquares => LeastSquares(x, y),
            TrendMethod.TheilSen => TheilSen(x, y),
            TrendMethod.Tukey => ThroughMedians(x, y, (x.Length + 1) / 3),
            TrendMethod.QuarterIntersect => ThroughMedians(x, y, x.Length / 2),
            TrendMethod.SplitMiddle => ThroughMedians(x, y, x.Length / 2) is { } line ? Balanced(line.Slope, x, y) : null,
            _ => new Line(x[0], y[0], (y[^1] - y[0]) / (x[^1] - x[0])),
        };
    }

    private static Line LeastSquares(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double meanX = Mean(x);
        double meanY = Mean(y);
        double spread = 0;
        double product = 0;
        for (int i = 0; i < x.Length; i++)
        {
            spread += (x[i] - meanX) * (x[i] - meanX);
            product += (x[i] - meanX) * (y[i] - meanY);
        }

        double slope = product / spread;
        double squares = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double left = y[i] - meanY - (slope * (x[i] - meanX));
            squares += left * left;
        }

        return new Line(meanX, meanY, slope, Math.Sqrt(squares / (x.Length - 2)), spread);
    }

    /// <summary>Theil 1950, Sen 1968. Pairs on one day have no slope and are left out.</summary>
    private static Line TheilSen(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Balanced(TheilSenSlope(x, y), x, y);

    /// <summary>The median slope of all pairs on different x; there must be one.</summary>
    internal static double TheilSenSlope(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double[] slopes = ArrayPool<double>.Shared.Rent(x.Length * (x.Length - 1) / 2);
        int count = 0;
        for (int i = 1; i < x.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (x[i] != x[j])
                {
                    slopes[count++] = (y[i] - y[j]) / (x[i] - x[j]);
                }
            }
        }

        double slope = Middle.Of(slopes.AsSpan(0, count));
        ArrayPool<double>.Shared.Return(slopes);
        return slope;
    }

    /// <summary>The line of that slope with as many points above as below: its height is the median of what is left over.</summary>
    private static Line Balanced(double slope, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double[] left = ArrayPool<double>.Shared.Rent(x.Length);
        for (int i = 0; i < x.Length; i++)
        {
            left[i] = y[i] - (slope * (x[i] - x[0]));
        }

        double height = Middle.Of(left.AsSpan(0, x.Length));
        ArrayPool<double>.Shared.Return(left);
        return new Line(x[0], height, slope);
    }

    /// <summary>Through the median x and median y of the first and of the last so many points.</summary>
    private static Line? ThroughMedians(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int part)
    {
        double firstX = Median(x[..part]);
        double lastX = Median(x[^part..]);
        double firstY = Median(y[..part]);
        return firstX == lastX ? null : new Line(firstX, firstY, (Median(y[^part..]) - firstY) / (lastX - firstX));
    }

    internal static double Median(ReadOnlySpan<double> values)
    {
        double[] copy = values.ToArray();
        return Middle.Of(copy);
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
}
