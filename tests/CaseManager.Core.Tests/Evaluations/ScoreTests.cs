using CaseManager.Core.Evaluations;

namespace CaseManager.Core.Tests.Evaluations;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(210, true)]
    [InlineData(211, false)]
    public void StandardScore_Range_IsThatOfPublishedTables(int value, bool possible)
    {
        Assert.Equal(possible, StandardScore.IsValid(value));
        Check(possible, () => new StandardScore(value).Value, value);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void ScaledScore_Range_IsThatOfPublishedTables(int value, bool possible) => Check(possible, () => new ScaledScore(value).Value, value);

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void TScore_Range_IsThatOfPublishedTables(int value, bool possible) => Check(possible, () => new TScore(value).Value, value);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Stanine_Range_IsOneToNine(int value, bool possible) => Check(possible, () => new Stanine(value).Value, value);

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.1", true)]
    [InlineData("99.9", true)]
    [InlineData("100", false)]
    public void PercentileRank_Ends_DoNotExist(string text, bool possible)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Check(possible, () => new PercentileRank(value).Value, value);
    }

    [Theory]
    [InlineData("-0.1", false)]
    [InlineData("0", true)]
    [InlineData("66.7", true)]
    [InlineData("100", true)]
    [InlineData("100.1", false)]
    public void Percentage_Range_IsZeroToHundred(string text, bool possible)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Check(possible, () => new Percentage(value).Value, value);
    }

    [Fact]
    public void ToString_OfAScore_ShowsNothing() =>
        Assert.All<object>([new StandardScore(85), new ScaledScore(7), new TScore(40), new Stanine(3), new PercentileRank(16), new Percentage(80)], score => Assert.Equal("[personal]", score.ToString()));

    private static void Check<T>(bool possible, Func<T> make, T value)
    {
        if (possible)
        {
            Assert.Equal(value, make());
        }
        else
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => make());
            Assert.Null(refused.ActualValue);
        }
    }
}
