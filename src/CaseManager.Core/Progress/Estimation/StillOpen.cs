namespace CaseManager.Core.Progress.Estimation;

/// <summary>
/// The density of the standardised statistic among those who have had no signal yet, on a grid from the signal's edge −z to eight
/// standard deviations above it; beyond lies nothing that double precision sees.
/// </summary>
internal readonly struct StillOpen
{
    private const double Width = 8.5;

    private readonly double[] density;
    private readonly double edge;

    private StillOpen(double[] density, double edge)
    {
        this.density = density;
        this.edge = edge;
    }

    internal static StillOpen First(double z, int steps)
    {
        double[] density = new double[steps + 1];
        double width = (Width + z) / steps;
        for (int i = 0; i <= steps; i++)
        {
            density[i] = Distributions.NormalDensity(-z + (i * width));
        }

        return new StillOpen(density, -z);
    }

    /// <summary>One look later: the new value is the old one, shrunk by <paramref name="kept"/>, plus fresh noise of the remaining variance.</summary>
    internal StillOpen Next(double kept, double z)
    {
        double[] next = new double[density.Length];
        double width = Step;
        double noise = Math.Sqrt(1 - (kept * kept));
        double reach = 9 * noise / kept;
        for (int j = 0; j < next.Length; j++)
        {
            double value = -z + (j * width);
            int first = Math.Max(0, (int)(((value / kept) - reach - edge) / width));
            int last = Math.Min(density.Length - 1, (int)(((value / kept) + reach - edge) / width) + 1);
            double sum = 0;
            for (int i = first; i <= last; i++)
            {
                sum += Weight(i) * density[i] * Distributions.NormalDensity((value - (kept * (edge + (i * width)))) / noise);
            }

            next[j] = sum * width / 3 / noise;
        }

        return new StillOpen(next, -z);
    }

    internal double Chance()
    {
        double sum = 0;
        for (int i = 0; i < density.Length; i++)
        {
            sum += Weight(i) * density[i];
        }

        return sum * Step / 3;
    }

    private double Step => (Width - edge) / (density.Length - 1);

    /// <summary>Simpson's rule.</summary>
    private double Weight(int i) => i == 0 || i == density.Length - 1 ? 1 : i % 2 == 1 ? 4 : 2;
}
