namespace CaseManager.Core.Progress.Estimation;

/// <summary>
/// The density of the standardised statistic among those who have had no signal yet, at the nodes of a quadrature from the signal's
/// edge −z to eight and a half standard deviations above 0; beyond lies nothing that double precision sees.
/// </summary>
internal readonly struct StillOpen
{
    private const double Top = 8.5;

    private readonly GaussLegendre rule;
    private readonly double[] density;
    private readonly double edge;

    private StillOpen(GaussLegendre rule, double[] density, double edge)
    {
        this.rule = rule;
        this.density = density;
        this.edge = edge;
    }

    internal static StillOpen First(double z, int nodes)
    {
        var first = new StillOpen(new GaussLegendre(nodes), new double[nodes], -z);
        for (int i = 0; i < nodes; i++)
        {
            first.density[i] = Distributions.NormalDensity(first.Value(i));
        }

        return first;
    }

    /// <summary>One look later: the new value is the old one, shrunk by <paramref name="kept"/>, plus fresh noise of the remaining variance.</summary>
    internal StillOpen Next(double kept)
    {
        var next = new StillOpen(rule, new double[density.Length], edge);
        double noise = Math.Sqrt(1 - (kept * kept));
        for (int j = 0; j < density.Length; j++)
        {
            double value = Value(j);
            double sum = 0;
            for (int i = 0; i < density.Length; i++)
            {
                sum += rule.Weights[i] * density[i] * Distributions.NormalDensity((value - (kept * Value(i))) / noise);
            }

            next.density[j] = sum * Half / noise;
        }

        return next;
    }

    internal double Chance()
    {
        double sum = 0;
        for (int i = 0; i < density.Length; i++)
        {
            sum += rule.Weights[i] * density[i];
        }

        return sum * Half;
    }

    private double Half => (Top - edge) / 2;

    private double Value(int node) => edge + ((1 + rule.Nodes[node]) * Half);
}
