using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One line made of columns. A text too long for its column is cut, so that nothing ever wraps.</summary>
internal sealed class TextLine
{
    private readonly List<(string Text, Style Style)> parts = [];
    private int length;

    internal TextLine Add(string text) => Add(text, Screen.Plain);

    internal TextLine Add(string text, Style style)
    {
        string fitting = Fit(text, Math.Max(0, Screen.Width - length));
        parts.Add((fitting, style));
        length += fitting.Length;
        return this;
    }

    /// <summary>A column of its own width.</summary>
    internal TextLine Column(string text, int width, Style style) => Add(Fit(text, width).PadRight(width), style);

    internal TextLine Column(string text, int width) => Column(text, width, Screen.Plain);

    /// <summary>Text that ends at the right margin.</summary>
    internal TextLine Right(string text, Style style) => Add(text.PadLeft(Math.Max(text.Length, Screen.Width - 1 - length)), style);

    internal Paragraph ToParagraph()
    {
        var paragraph = new Paragraph();
        for (int i = 0; i < parts.Count; i++)
        {
            paragraph.Append(i == parts.Count - 1 ? parts[i].Text.TrimEnd() : parts[i].Text, parts[i].Style);
        }

        return paragraph;
    }

    internal static string Fit(string text, int width) =>
        text.Length <= width ? text : width <= 2 ? text[..width] : text[..(width - 2)].TrimEnd() + "..";
}
