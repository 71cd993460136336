using CaseManager.Charts.Drawing;
using CaseManager.Charts.Tests.Specimens;

namespace CaseManager.Charts.Tests.Drawing;

public class LegibleTests
{
    [Fact]
    public void Of_ControlsAndHalves_AreReplaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", Legible.Of("a\u0001b" + (char)0xD83D));
        Assert.Equal("línea \U0001F4C8", Legible.Of("línea \U0001F4C8"));
    }

    /// <summary>An episode is a text of the host, in which a control character is not refused.</summary>
    [Fact]
    public void ToSvg_AnEpisodeWithAControlCharacter_IsDrawn() =>
        Assert.Contains(SvgText.Labels(TimelineSpecimens.WithEpisode("dis\\u0001pute").ToSvg()), label => label.Contains("pute", StringComparison.Ordinal));

    /// <summary>16 000 by 40 000 pixels of four bytes are more than 2 GiB; nothing of it is drawn.</summary>
    [Fact]
    public void ToPng_MoreThanARasterCanBe_IsRefusedInWords()
    {
        var error = Assert.Throws<InvalidOperationException>(() => PngWriter.Write(new Picture(4_000, 10_000, "tall", "tall", null, []), 4));

        Assert.StartsWith("The picture is too large for a PNG: ", error.Message, StringComparison.Ordinal);
    }
}
