namespace CaseManager.Charts.Tests;

public class ChartOptionsTests
{
    [Fact]
    public void Sizes_OutOfRange_AreTheCallersError()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Width", () => new ChartOptions { Width = 639 });
        Assert.Throws<ArgumentOutOfRangeException>("Width", () => new ChartOptions { Width = 4_001 });
        Assert.Throws<ArgumentOutOfRangeException>("Height", () => new ChartOptions { Height = 359 });
        Assert.Throws<ArgumentOutOfRangeException>("Scale", () => new ChartOptions { Scale = 5 });
        Assert.Throws<ArgumentOutOfRangeException>("Theme", () => new ChartOptions { Theme = (ChartTheme)7 });
        Assert.Throws<ArgumentOutOfRangeException>("Language", () => new ChartOptions { Language = (Core.MessageLanguage)7 });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData("a\u0001")]
    public void Title_BlankOrWithControls_IsTheCallersError(string title) =>
        Assert.Throws<ArgumentException>("Title", () => new ChartOptions { Title = title });

    [Fact]
    public void Title_HalfASurrogatePair_IsTheCallersError()
    {
        Assert.Throws<ArgumentException>("Title", () => new ChartOptions { Title = "a" + (char)0xD83D });
        Assert.NotNull(new ChartOptions { Title = "a\U0001F4C8" }.Title);
    }

    [Fact]
    public void Title_TooLong_IsTheCallersError()
    {
        Assert.Equal(200, new ChartOptions { Title = new string('a', 200) }.Title!.Length);
        Assert.Throws<ArgumentException>("Title", () => new ChartOptions { Title = new string('a', 201) });
    }

    [Fact]
    public void ToString_ATitle_IsNotShown() => Assert.DoesNotContain("Ana", new ChartOptions { Title = "Ana" }.ToString(), StringComparison.Ordinal);
}
