using System.Xml.Linq;
using CaseManager.Charts.Tests.Specimens;
using CaseManager.Core;
using SkiaSharp;

namespace CaseManager.Charts.Tests;

/// <summary>What holds for every picture.</summary>
public class ChartTests
{
    private static readonly ChartOptions Print = new() { Theme = ChartTheme.Print, Language = MessageLanguage.Spanish, Width = 700, Scale = 2 };

    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ToBytes_SameInputTwice_GivesTheSameBytes(string name)
    {
        foreach (ChartFormat format in Enum.GetValues<ChartFormat>())
        {
            Assert.Equal(Gallery.All[name]().ToBytes(format, Print), Gallery.All[name]().ToBytes(format, Print));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_Document_IsWholeAndNeedsNothingElse(string name)
    {
        Chart chart = Gallery.All[name]();
        XElement root = SvgText.Root(chart.ToSvg());

        Assert.NotEmpty(root.Element(SvgText.Svg + "title")!.Value);
        Assert.NotEmpty(root.Element(SvgText.Svg + "desc")!.Value);
        Assert.Empty(root.Descendants(SvgText.Svg + "text"));
        Assert.Empty(root.Descendants(SvgText.Svg + "image"));
        string[] ids = [.. root.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(root.Descendants(SvgText.Svg + "use"), use => Assert.Contains(use.Attributes().Single(attribute => attribute.Name.LocalName == "href").Value[1..], ids));
    }

    /// <summary>Nothing is clipped at an edge: a strip of paper goes round every picture, in both themes and languages, wide and narrow.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ToPng_Edges_AreEmpty(string name)
    {
        foreach (ChartOptions options in new[] { ChartOptions.Default, new ChartOptions { Width = 640, Height = 360, Language = MessageLanguage.Spanish, Theme = ChartTheme.Print } })
        {
            using SKBitmap bitmap = SKBitmap.Decode(Gallery.All[name]().ToPng(options));
            Assert.Equal(options.Width, bitmap.Width);
            Assert.True(bitmap.Height >= options.Height || name.StartsWith("timeline", StringComparison.Ordinal) || name.StartsWith("forecast", StringComparison.Ordinal));
            for (int x = 0; x < bitmap.Width; x++)
            {
                Assert.Equal(SKColors.White, bitmap.GetPixel(x, 1));
                Assert.Equal(SKColors.White, bitmap.GetPixel(x, bitmap.Height - 2));
            }

            for (int y = 0; y < bitmap.Height; y++)
            {
                Assert.Equal(SKColors.White, bitmap.GetPixel(3, y));
                Assert.Equal(SKColors.White, bitmap.GetPixel(bitmap.Width - 4, y));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToPng_PrintTheme_IsGrey(string name)
    {
        using SKBitmap bitmap = SKBitmap.Decode(Gallery.All[name]().ToPng(new ChartOptions { Theme = ChartTheme.Print }));

        Assert.DoesNotContain(bitmap.Pixels, pixel => pixel.Red != pixel.Green || pixel.Green != pixel.Blue);
    }

    [Fact]
    public void ToPng_Scale_MultipliesPixels()
    {
        using SKBitmap one = SKBitmap.Decode(ProgressSpecimens.Full().ToPng());
        using SKBitmap three = SKBitmap.Decode(ProgressSpecimens.Full().ToPng(new ChartOptions { Scale = 3 }));

        Assert.Equal((one.Width * 3, one.Height * 3), (three.Width, three.Height));
    }

    [Fact]
    public void Write_Stream_GetsTheBytes()
    {
        using var stream = new MemoryStream();
        ProgressSpecimens.One().Write(stream, ChartFormat.Svg);

        Assert.Equal(ProgressSpecimens.One().ToSvg(), stream.ToArray());
        Assert.True(stream.CanWrite);
        Assert.Throws<ArgumentNullException>("stream", () => ProgressSpecimens.One().Write(null!, ChartFormat.Svg));
        Assert.Throws<ArgumentOutOfRangeException>("format", () => ProgressSpecimens.One().ToBytes((ChartFormat)9));
    }

    [Fact]
    public void ToSvg_Title_IsTheCallersOrTheKind()
    {
        Assert.Equal("Progress", (string?)SvgText.Root(ProgressSpecimens.Full().ToSvg()).Element(SvgText.Svg + "title"));
        Assert.Equal("Ana, <reading> & more", (string?)SvgText.Root(ProgressSpecimens.Full().ToSvg(new ChartOptions { Title = "Ana, <reading> & more" })).Element(SvgText.Svg + "title"));
    }

    /// <summary>Many threads draw at once and get the same picture.</summary>
    [Fact]
    public void ToPng_ManyThreads_GiveTheSameBytes()
    {
        byte[] expected = ProgressSpecimens.Full().ToPng();
        byte[][] drawn = new byte[8][];

        Parallel.For(0, drawn.Length, i => drawn[i] = ProgressSpecimens.Full().ToPng());

        Assert.All(drawn, bytes => Assert.Equal(expected, bytes));
    }
}
