using System.Collections.Immutable;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Measures and breaks text in the embedded font.</summary>
internal static class TextLayout
{
    internal const float Base = 12.5f;
    internal const float Small = 11f;
    internal const float Heading = 17f;

    /// <summary>From one baseline to the next, as a share of the size.</summary>
    internal const float LineHeight = 1.3f;

    internal static float Width(string text, float size = Base, bool bold = false)
    {
        using SKFont font = Font(size, bold);
        return font.MeasureText(text);
    }

    internal static SKFont Font(float size, bool bold) =>
        new(Typefaces.Instance.Of(bold), size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };

    /// <summary>Breaks a text into lines that are no wider than a width; a word that is wider by itself is broken between letters.</summary>
    internal static ImmutableArray<string> Wrap(string text, float width, float size = Base, bool bold = false)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = word;
            while (Width(line, size, bold) > width && line.Length > 1)
            {
                int fits = Fitting(line, width, size, bold);
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>Breaks a text between its pieces; a piece that is too wide by itself is broken between its words.</summary>
    internal static ImmutableArray<string> Wrap(ImmutableArray<string> pieces, string between, float width, float size)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        string line = string.Empty;
        foreach (string piece in pieces)
        {
            string longer = line.Length == 0 ? piece : line + between + piece;
            if (Width(longer, size) > width && line.Length > 0)
            {
                lines.AddRange(Wrap(line, width, size));
                longer = piece;
            }

            line = longer;
        }

        lines.AddRange(Wrap(line, width, size));
        return lines.ToImmutable();
    }

    /// <summary>How many characters of a word fit, at least one, and never half of a surrogate pair.</summary>
    private static int Fitting(string word, float width, float size, bool bold)
    {
        int count = word.Length - 1;
        while (count > 1 && (char.IsLowSurrogate(word[count]) || Width(word[..count], size, bold) > width))
        {
            count--;
        }

        return count;
    }
}
