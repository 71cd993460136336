using CaseManager.Charts.Drawing;

namespace CaseManager.Charts.Tests.Drawing;

public class TextLayoutTests
{
    [Theory]
    [InlineData("one two three four five six seven", 80f)]
    [InlineData("Sonderschulbedürftigkeitsfeststellungsverfahren and more", 60f)]
    [InlineData("𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜𝒜", 40f)]
    public void Wrap_AnyText_KeepsEveryLetterAndTheWidth(string text, float width)
    {
        var lines = TextLayout.Wrap(text, width);

        Assert.Equal(text.Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(lines).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(TextLayout.Width(line) <= width, line));
        Assert.All(lines, line => Assert.False(char.IsLowSurrogate(line[0])));
    }

    [Fact]
    public void Wrap_Nothing_IsNoLine() => Assert.Empty(TextLayout.Wrap(" ", 100f));

    [Fact]
    public void Wrap_Pieces_BreakBetweenThemFirst() =>
        Assert.Equal("due 2021-11-18|met late, 2021-11-29", string.Join('|', TextLayout.Wrap(["due 2021-11-18", "met late, 2021-11-29"], " · ", 150f, TextLayout.Small)));
}
