namespace CaseManager.Core.Validation;

/// <summary>The chance of so many successes in independent trials.</summary>
internal static class Luck
{
    /// <summary>P(X ≥ <paramref name="least"/>) for X binomial with <paramref name="trials"/> trials of chance <paramref name="p"/>.</summary>
    internal static double AtLeast(int least, int trials, double p)
    {
        double sum = 0;
        for (int k = least; k <= trials; k++)
        {
            double term = 1;
            for (int i = 0; i < k; i++)
            {
                term *= (trials - i) / (double)(k - i);
            }

            sum += term * Math.Pow(p, k) * Math.Pow(1 - p, trials - k);
        }

        return sum;
    }
}
