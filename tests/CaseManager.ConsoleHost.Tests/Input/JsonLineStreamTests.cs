using System.Text;
using CaseManager.ConsoleHost.Input;

namespace CaseManager.ConsoleHost.Tests.Input;

public sealed class JsonLineStreamTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\n\n  \nb", "1:a 4:b")]
    [InlineData("\uFEFFa\nb\n", "1:a 2:b")]
    [InlineData("a\n123456789\nb", "1:a 2:! 3:b")]
    [InlineData("12345678\n123456789", "1:12345678 2:!")]
    public void Lines_OfAText_AreNumberedAndTrimmed(string text, string expected)
    {
        using var lines = new JsonLineStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), maximumBytes: 8);
        _ = lines.Beginning();

        Assert.Equal(expected, string.Join(' ', lines.Lines().Select(line => $"{line.Number}:{(line.IsTooLong ? "!" : Encoding.UTF8.GetString(line.Text.Span))}")));
    }

    [Fact]
    public void Whole_AfterABeginning_LosesNothing()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("0123456789\n", 20_000)));
        using var lines = new JsonLineStream(new MemoryStream(text), maximumBytes: 1_000_000);

        Assert.False(lines.Beginning().IsEmpty);
        using var copy = new MemoryStream();
        lines.Whole().CopyTo(copy);
        Assert.Equal(text, copy.ToArray());
    }
}
