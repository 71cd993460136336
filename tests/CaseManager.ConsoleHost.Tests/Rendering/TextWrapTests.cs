using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Rendering;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("", 5, 0, "")]
    [InlineData("one two", 7, 0, "one two")]
    [InlineData("one two", 6, 0, "one|two")]
    [InlineData("one two three", 5, 0, "one|two|three")]
    [InlineData("a longer-word b", 4, 0, "a|longer-word|b")]
    [InlineData("one two three", 5, 3, "one two|three")]
    public void Lines_AtAWidth_BreakAtSpaces(string text, int width, int more, string expected) =>
        Assert.Equal(expected, string.Join('|', TextWrap.Lines(text, width, more)));
}
