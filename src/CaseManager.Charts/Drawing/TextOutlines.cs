using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Turns the text elements of an SVG into outlines of the embedded font, each letter defined once.</summary>
/// <remarks>
/// Skia writes text with a place for every letter and the font by name only; a reader without that font would see another one, set at
/// the wrong places. The words stay in the document as labels.
/// </remarks>
internal sealed class TextOutlines
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    private readonly SortedDictionary<string, string> letters = new(StringComparer.Ordinal);

    internal XElement Definitions() =>
        new(Svg + "defs", letters.Select(letter => new XElement(Svg + "path", new XAttribute("id", letter.Key), new XAttribute("d", letter.Value))));

    internal XElement Of(XElement text)
    {
        string words = text.Value.Trim();
        Rune[] runes = [.. words.EnumerateRunes()];
        float[] x = Numbers(text, "x");
        float[] y = Numbers(text, "y");
        float size = float.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        bool bold = text.Attribute("font-weight") is not null;
        using SKFont font = new(Typefaces.Instance.Of(bold), 1000f) { Hinting = SKFontHinting.None, LinearMetrics = true };
        var group = new XElement(Svg + "g", text.Attribute("transform"), text.Attribute("fill"), text.Attribute("fill-opacity"), new XAttribute("aria-label", words));
        for (int i = 0; i < runes.Length && i < x.Length; i++)
        {
            if (Letter(font, runes[i], bold) is { } id)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"translate({x[i]:0.##} {y[Math.Min(i, y.Length - 1)]:0.##}) scale({size / 1000f:0.######})");
                group.Add(new XElement(Svg + "use", new XAttribute(Link + "href", "#" + id), new XAttribute("transform", place)));
            }
        }

        return group;
    }

    private string? Letter(SKFont font, Rune rune, bool bold)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{(bold ? 'b' : 'r')}{rune.Value:x4}");
        if (!letters.ContainsKey(id))
        {
            using SKPath? path = font.GetGlyphPath(font.GetGlyph(rune.Value));
            letters.Add(id, path?.ToSvgPathData() ?? string.Empty);
        }

        return letters[id].Length > 0 ? id : null;
    }

    private static float[] Numbers(XElement text, string name) =>
        [.. (text.Attribute(name)?.Value ?? "0").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => float.Parse(part, CultureInfo.InvariantCulture))];
}
