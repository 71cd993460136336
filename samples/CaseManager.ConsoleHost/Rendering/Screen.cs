using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A page 80 columns wide: coloured on a terminal, plain ASCII otherwise.</summary>
internal sealed class Screen
{
    internal const int Width = 80;

    internal static readonly Style Plain = Style.Plain;
    internal static readonly Style Strong = new(decoration: Decoration.Bold);
    internal static readonly Style Quiet = new(decoration: Decoration.Dim);
    internal static readonly Style Late = new(Color.Red, decoration: Decoration.Bold);
    internal static readonly Style Soon = new(Color.Yellow);
    internal static readonly Style Good = new(Color.Green);
    internal static readonly Style Accent = new(Color.Aqua);

    private readonly IAnsiConsole ansi;
    private readonly bool decorated;

    internal Screen(HostConsole console)
    {
        decorated = console.HasColour;
        ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = decorated ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = decorated ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Output),
        });
        ansi.Profile.Width = Width;
        ansi.Profile.Capabilities.Unicode = decorated;
    }

    internal TableBorder Border => decorated ? TableBorder.Rounded : TableBorder.Ascii;

    internal void Write(Table table) => ansi.Write(table);

    internal void Write(TextLine line)
    {
        ansi.Write(line.ToParagraph());
        ansi.WriteLine();
    }

    internal void Write(string text) => Write(new TextLine().Add(text));

    internal void Write(string text, Style style) => Write(new TextLine().Add(text, style));

    /// <summary>A line that is never cut: an address must stay whole, whatever its length.</summary>
    internal void WriteWhole(string text, Style style)
    {
        ansi.Profile.Width = Math.Max(Width, text.Length + 1);
        ansi.Write(new Paragraph(text, style));
        ansi.WriteLine();
        ansi.Profile.Width = Width;
    }

    internal void Blank() => ansi.WriteLine();

    /// <summary>A heading with a line through to the right margin.</summary>
    internal void Heading(string text, Style style)
    {
        ansi.Write(new TextLine().Add(" " + text + " ", style).Add(new string(decorated ? '─' : '-', Math.Max(0, Width - text.Length - 3)), Quiet).ToParagraph());
        ansi.WriteLine();
    }

    /// <summary>A text over as many lines as it needs, indented; the lines after the first by two more.</summary>
    internal void Wrapped(string text, int indent, Style style)
    {
        int lead = indent;
        foreach (string line in TextWrap.Lines(text, Width - indent - 3, 2))
        {
            Write(new TextLine().Add(new string(' ', lead)).Add(line, style));
            lead = indent + 2;
        }
    }
}
