using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Explanations at 80 columns: the library's own text, its long lines continued under where they began.</summary>
internal static class ExplanationPage
{
    private const int Sentences = 28;

    internal static void Write(Screen screen, IReadOnlyList<DeadlineExplanation> explanations)
    {
        for (int i = 0; i < explanations.Count; i++)
        {
            if (i > 0)
            {
                screen.Blank();
            }

            bool title = true;
            foreach (string line in explanations[i].ToText(ExplanationDetail.Full).TrimEnd('\n').Split('\n'))
            {
                WriteLine(screen, line, title);
                title = false;
            }
        }
    }

    private static void WriteLine(Screen screen, string line, bool isTitle)
    {
        bool dated = line.Length > Sentences && line[..2] == "  " && (line[2] == ' ' || char.IsAsciiDigit(line[2]));
        int indent = dated ? Sentences + IndentOf(line[Sentences..]) : isTitle ? 2 : 6;
        int first = dated ? indent : 0;
        bool begun = false;
        foreach (string part in TextWrap.Lines(line[first..], Screen.Width - indent - 1, indent - first))
        {
            string lead = begun ? new string(' ', indent) : line[..first];
            screen.WriteWhole(lead + part, isTitle ? Screen.Strong : Screen.Plain);
            begun = true;
        }
    }

    private static int IndentOf(string text) => text.Length - text.TrimStart(' ').Length;
}
