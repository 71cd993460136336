using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Tests.Timelines.Kernel;

public class FactsTests
{
    /// <summary>An event of day 10, one of day 20 that names day 5 as well, and another of day 20.</summary>
    private static readonly uint[] Words = [Facts.Word(1, 10), Facts.Word(2, 20), Facts.Word(Facts.For, 5), Facts.Word(3, 20)];

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 4)]
    [InlineData(30, 4)]
    public void LengthThrough_ADay_TakesWholeEventsDatedThroughIt(int day, int length) => Assert.Equal(length, Facts.LengthThrough(Words, day));

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 2)]
    [InlineData(21, 4)]
    public void LengthThrough_ADay_KeepsFurtherDatesAfterIt(int day, int length) =>
        Assert.Equal(length, Facts.LengthThrough([Facts.Word(2, 20), Facts.Word(Facts.For, 30), Facts.Word(3, 21), Facts.Word(Facts.Until, 90)], day));

    [Fact]
    public void LengthThrough_NoEvents_IsNone() => Assert.Equal(0, Facts.LengthThrough([], 10));
}
