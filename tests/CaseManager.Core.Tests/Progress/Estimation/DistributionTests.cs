using CaseManager.Core.Progress.Estimation;

namespace CaseManager.Core.Tests.Progress.Estimation;

/// <summary>Against printed tables and against plain numerical integration of the densities.</summary>
public sealed class DistributionTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-1.96, 0.024997895148220435)]
    [InlineData(3, 0.9986501019683699)]
    [InlineData(-5, 2.866515718791939e-7)]
    [InlineData(9, 1)]
    [InlineData(-9, 0)]
    public void NormalBelow_KnownValues_Agree(double z, double expected) => Assert.Equal(expected, Distributions.NormalBelow(z), 15);

    [Theory]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.5, 0)]
    [InlineData(0.001, -3.090232306167813)]
    public void NormalQuantile_KnownValues_Agree(double p, double expected) => Assert.Equal(expected, Distributions.NormalQuantile(p), 12);

    [Theory]
    [InlineData(0.975, 1, 12.706205)]
    [InlineData(0.975, 2, 4.302653)]
    [InlineData(0.975, 3, 3.182446)]
    [InlineData(0.975, 10, 2.228139)]
    [InlineData(0.95, 30, 1.697261)]
    [InlineData(0.05, 30, -1.697261)]
    [InlineData(0.999, 5, 5.893430)]
    public void StudentQuantile_PrintedTable_Agrees(double p, int degrees, double expected) => Assert.Equal(expected, Distributions.StudentQuantile(p, degrees), 5);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(37)]
    public void StudentBelow_Density_IntegratesToIt(int degrees)
    {
        // Γ((ν+1)/2)/Γ(ν/2) by its recursion in ν.
        double ratio = degrees % 2 == 1 ? 1 / Math.Sqrt(Math.PI) : Math.Sqrt(Math.PI) / 2;
        for (int v = degrees % 2 == 1 ? 1 : 2; v < degrees; v += 2)
        {
            ratio *= (v + 1.0) / v;
        }

        double constant = ratio / Math.Sqrt(degrees * Math.PI);
        const int Steps = 20_000;
        double sum = 0;
        for (int i = 0; i <= Steps; i++)
        {
            double t = 2.0 * i / Steps;
            sum += (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * constant * Math.Pow(1 + (t * t / degrees), -(degrees + 1) / 2.0);
        }

        Assert.Equal(0.5 + (sum * 2.0 / Steps / 3), Distributions.StudentBelow(2, degrees), 10);
    }

    [Theory]
    [InlineData(8, 10, 0.8, 0.6777995264)]
    [InlineData(1, 10, 0.5, 1 - (1 / 1024.0))]
    [InlineData(0, 10, 0, 1)]
    [InlineData(1, 10, 0, 0)]
    [InlineData(10, 10, 1, 1)]
    [InlineData(11, 10, 0.5, 0)]
    [InlineData(11, 10, 1, 0)]
    public void BinomialAtLeast_KnownValues_Agree(int k, int n, double p, double expected) => Assert.Equal(expected, Distributions.BinomialAtLeast(k, n, p), 12);

    [Fact]
    public void Middle_AllArrangements_IsTheSortedMiddle()
    {
        var random = new Random(20261126);
        for (int round = 0; round < 2_000; round++)
        {
            double[] values = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (double)random.Next(0, 20))];
            double[] sorted = [.. values.Order()];

            Assert.Equal((sorted[values.Length / 2] + sorted[(values.Length - 1) / 2]) / 2, Middle.Of(values), 15);
        }
    }
}
