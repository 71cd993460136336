namespace CaseManager.Core.Progress.Estimation;

/// <summary>Nodes and weights on −1 to 1, by Newton's method on Legendre's polynomial (Abramowitz and Stegun 25.4.29, 22.7.10).</summary>
internal sealed class GaussLegendre
{
    internal GaussLegendre(int count)
    {
        Nodes = new double[count];
        Weights = new double[count];
        for (int i = 0; i < count; i++)
        {
            double x = Math.Cos(Math.PI * (count - i - 0.25) / (count + 0.5));
            double slope = 1;
            for (int step = 0; step < 8; step++)
            {
                double last = 1;
                double value = x;
                for (int degree = 2; degree <= count; degree++)
                {
                    (last, value) = (value, (((2 * degree) - 1) * x * value - ((degree - 1) * last)) / degree);
                }

                slope = count * ((x * value) - last) / ((x * x) - 1);
                x -= value / slope;
            }

            Nodes[i] = x;
            Weights[i] = 2 / ((1 - (x * x)) * slope * slope);
        }
    }

    internal double[] Nodes { get; }

    internal double[] Weights { get; }
}
