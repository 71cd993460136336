using System.Runtime.CompilerServices;

namespace CaseManager.Core.Progress.Estimation;

/// <summary>The few distributions that the estimates need, from published formulas; tests compare them with printed tables and with numerical integration.</summary>
internal static class Distributions
{
    /// <summary>A confidence from a caller, who is told when it is none.</summary>
    internal static double CheckedConfidence(double confidence, [CallerArgumentExpression(nameof(confidence))] string? name = null) =>
        confidence is > 0 and < 1 ? confidence : throw new ArgumentOutOfRangeException(name, "A confidence lies between 0 and 1: 0.9 for 90 %.");

    internal static double NormalDensity(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary>Φ(z) by its Taylor series about 0 (Marsaglia, Journal of Statistical Software 11(4), 2004); beyond ±8 it is 0 or 1 to double precision.</summary>
    internal static double NormalBelow(double z)
    {
        if (Math.Abs(z) > 8)
        {
            return z > 0 ? 1 : 0;
        }

        double sum = z;
        double term = z;
        for (int i = 3; sum + term != sum || i < 5; i += 2)
        {
            term *= z * z / i;
            sum += term;
        }

        return 0.5 + (sum * NormalDensity(z));
    }

    /// <summary>The z below which a share p lies: Abramowitz and Stegun 26.2.23 as a start, then Newton's steps.</summary>
    internal static double NormalQuantile(double p)
    {
        if (p > 0.5)
        {
            return -NormalQuantile(1 - p);
        }

        double t = Math.Sqrt(-2 * Math.Log(p));
        double z = -(t - ((2.515517 + (0.802853 * t) + (0.010328 * t * t)) / (1 + (1.432788 * t) + (0.189269 * t * t) + (0.001308 * t * t * t))));
        for (int step = 0; step < 4; step++)
        {
            z -= (NormalBelow(z) - p) / NormalDensity(z);
        }

        return z;
    }

    /// <summary>The share of Student's t below a value, for whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4).</summary>
    internal static double StudentBelow(double t, int degrees)
    {
        double angle = Math.Atan(t / Math.Sqrt(degrees));
        double square = Math.Cos(angle) * Math.Cos(angle);
        bool odd = degrees % 2 == 1;
        double sum = 0;
        double term = odd ? Math.Cos(angle) : 1;
        for (int i = odd ? 1 : 0; i <= degrees - 2; i += 2)
        {
            sum += term;
            term *= square * (i + 1) / (i + 2);
        }

        double between = odd ? 2 / Math.PI * (angle + (Math.Sin(angle) * sum)) : Math.Sin(angle) * sum;
        return (1 + between) / 2;
    }

    /// <summary>The t below which a share p lies, by halving: the share rises with t.</summary>
    internal static double StudentQuantile(double p, int degrees)
    {
        if (p < 0.5)
        {
            return -StudentQuantile(1 - p, degrees);
        }

        double low = 0;
        double high = 1;
        while (StudentBelow(high, degrees) < p && high < 1e15)
        {
            low = high;
            high *= 2;
        }

        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = StudentBelow(middle, degrees) < p ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The chance of at least k successes in n independent trials of chance p.</summary>
    internal static double BinomialAtLeast(int k, int n, double p)
    {
        if (k <= 0 || p >= 1)
        {
            return k <= n ? 1 : 0;
        }

        double sum = 0;
        double logChoose = 0;
        for (int i = 0; i <= n && p > 0; i++)
        {
            if (i >= k)
            {
                sum += Math.Exp(logChoose + (i * Math.Log(p)) + ((n - i) * Math.Log(1 - p)));
            }

            logChoose += i < n ? Math.Log((double)(n - i) / (i + 1)) : 0;
        }

        return Math.Min(sum, 1);
    }
}
