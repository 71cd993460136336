namespace CaseManager.Core.Progress.Estimation;

/// <summary>Indices that look at the order of points alone. Larger values are better here; whoever calls turns goals to reduce around.</summary>
internal static class Overlap
{
    /// <summary>NAP: the mean over all pairs of 1 for B above A and ½ for a tie.</summary>
    internal static double Nap(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        long halves = 0;
        foreach (double y in b)
        {
            foreach (double x in a)
            {
                halves += 1 + Math.Sign(y - x);
            }
        }

        return halves / (2.0 * a.Length * b.Length);
    }

    /// <summary>
    /// Sen's unbiased standard error of NAP, with NAP kept off 0 and 1 so that complete separation is not called certain; null for a
    /// phase of one point.
    /// </summary>
    internal static double? NapError(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        int m = a.Length;
        int n = b.Length;
        if (m < 2 || n < 2)
        {
            return null;
        }

        double nap = Math.Clamp(Nap(a, b), 0.5 / m / n, 1 - (0.5 / m / n));
        Span<double> rows = new double[m];
        double columns = 0;
        double squares = 0;
        for (int j = 0; j < n; j++)
        {
            double column = 0;
            for (int i = 0; i < m; i++)
            {
                double off = ((1 + Math.Sign(b[j] - a[i])) / 2.0) - nap;
                rows[i] += off;
                column += off;
                squares += off * off;
            }

            columns += column * column;
        }

        double q1 = 0;
        foreach (double row in rows)
        {
            q1 += row * row;
        }

        q1 /= (double)m * n * n;
        double q2 = columns / ((double)m * m * n);
        double q3 = squares / ((double)m * n);
        double variance = ((nap * (1 - nap)) + (n * q1) + (m * q2) - (2 * q3)) / ((m - 1.0) * (n - 1.0));
        return variance > 0 ? Math.Sqrt(variance) : null;
    }

    /// <summary>Newcombe 2006, method 5: the two θ at which (NAP − θ)² is z² times the variance that θ implies; found by halving.</summary>
    internal static ConfidenceInterval NapInterval(double nap, int m, int n, double confidence)
    {
        double z = Distributions.NormalQuantile((1 + confidence) / 2);
        double h = ((m + n) / 2.0) - 1;
        return new ConfidenceInterval(Edge(0), Edge(1), confidence);

        // Outside the interval the excess is positive: at 0 and at 1 it is, unless NAP is there itself.
        double Edge(double outside)
        {
            double inside = nap;
            for (double middle = (inside + outside) / 2; middle != inside && middle != outside; middle = (inside + outside) / 2)
            {
                double variance = middle * (1 - middle) * (1 + (h * (((1 - middle) / (2 - middle)) + (middle / (1 + middle))))) / m / n;
                (inside, outside) = ((nap - middle) * (nap - middle)) > z * z * variance ? (inside, middle) : (middle, outside);
            }

            return outside;
        }
    }

    /// <summary>Tau-U with the trend of A taken off: (S of the pairs A–B − S within A)/(mn).</summary>
    internal static double TauU(ReadOnlySpan<double> a, ReadOnlySpan<double> b) =>
        (2 * Nap(a, b)) - 1 - (KendallS(a) / ((double)a.Length * b.Length));

    /// <summary>Pairs that rise less pairs that fall, in order.</summary>
    internal static int KendallS(ReadOnlySpan<double> values)
    {
        int sum = 0;
        for (int i = 1; i < values.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                sum += Math.Sign(values[i] - values[j]);
            }
        }

        return sum;
    }

    internal static double Pnd(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double best = a[0];
        foreach (double value in a)
        {
            best = Math.Max(best, value);
        }

        int above = 0;
        foreach (double value in b)
        {
            above += value > best ? 1 : 0;
        }

        return (double)above / b.Length;
    }

    /// <summary>PAND: of both phases together, the most that can stay so that every A left is below every B left.</summary>
    internal static double Pand(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double[] sorted = a.ToArray();
        Array.Sort(sorted);
        int most = b.Length;
        for (int kept = 1; kept <= sorted.Length; kept++)
        {
            int above = 0;
            foreach (double value in b)
            {
                above += value > sorted[kept - 1] ? 1 : 0;
            }

            most = Math.Max(most, kept + above);
        }

        return most / (double)(a.Length + b.Length);
    }

    /// <summary>Robust IRD = 1 − (m + n)²/(2mn)·(1 − PAND).</summary>
    internal static double Ird(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double m = a.Length;
        double n = b.Length;
        return 1 - ((m + n) * (m + n) / (2 * m * n) * (1 - Pand(a, b)));
    }
}
