using CaseManager.Core.Validation;

namespace CaseManager.Core.Tests.Validation;

public sealed class NormalCurveTests
{
    /// <summary>Standard normal distribution function, from printed tables: Φ(0), Φ(1), Φ(−1), Φ(2), Φ(−2), Φ(1.96), Φ(−3), Φ(4).</summary>
    [Theory]
    [InlineData(100, 50)]
    [InlineData(115, 84.1345)]
    [InlineData(85, 15.8655)]
    [InlineData(130, 97.7250)]
    [InlineData(70, 2.2750)]
    [InlineData(129.4, 97.5002)]
    [InlineData(55, 0.1350)]
    [InlineData(160, 99.9968)]
    public void RankOf_StandardScore_IsThatOfTheTables(double score, double rank) => Assert.Equal(rank, NormalCurve.RankOf(score), 3);

    [Theory]
    [InlineData(85, 16, true)]
    [InlineData(85, 14, true)]
    [InlineData(85, 40, false)]
    [InlineData(68, 1.6, true)]
    [InlineData(40, 0.1, true)]
    [InlineData(130, 98, true)]
    [InlineData(130, 90, false)]
    public void Agrees_RoundedTables_AreWithinTolerance(double score, double rank, bool agrees) => Assert.Equal(agrees, NormalCurve.Agrees(score, rank));
}
