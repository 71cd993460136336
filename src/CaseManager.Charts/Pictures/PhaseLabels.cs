using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Core.Progress;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>The lines at changes of instruction: a number above each, and what the numbers mean below the graph, where a name has room.</summary>
internal sealed class PhaseLabels(ImmutableArray<PhaseChange> changes, Board board)
{
    private const float Row = 15f;
    private const int Rows = 3;

    private readonly ImmutableArray<ImmutableArray<string>> notes =
        [.. changes.Select((change, i) => TextLayout.Wrap(board.Words.Phase(i + 1, DateTicks.Label(change.On), change.Name), board.Right - Board.Margin, TextLayout.Small))];

    /// <summary>Room for the numbers above the graph: they step down where lines stand close together.</summary>
    internal float StripHeight => Row * RowCount;

    private int RowCount => changes.Length > 8 ? Rows : changes.Length > 1 ? 2 : 1;

    internal float NotesHeight => notes.Sum(note => note.Length) * TextLayout.Small * TextLayout.LineHeight;

    internal void Draw(Frame frame, float top)
    {
        float[] ends = new float[RowCount];
        var numbers = new List<Action<Sheet>>();
        for (int i = 0; i < changes.Length; i++)
        {
            string number = (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            float width = TextLayout.Width(number, TextLayout.Small, bold: true);
            float x = frame.X(Frame.Day(changes[i].On) - 0.5);
            int row = Array.FindIndex(ends, end => end <= x - (width / 2f) - 3f);
            float end = row < 0 ? frame.Area.Top : top + ((row + 1) * Row);
            if (row >= 0)
            {
                ends[row] = x + (width / 2f);
                float baseline = top + (row * Row) + 11f;
                numbers.Add(sheet =>
                {
                    // A neighbour's line that passes by does not run through the number.
                    sheet.Box(new SKRect(x - (width / 2f) - 1f, baseline - 10f, x + (width / 2f) + 1f, baseline + 2f), Inks.Paper);
                    sheet.Text(number, x, baseline, board.Inks.Ink, TextLayout.Small, bold: true, SKTextAlign.Center);
                });
            }

            board.Draw(sheet => sheet.Line(x, end, x, frame.Area.Bottom, ProgressMarks.PhaseStroke(board.Inks)));
        }

        numbers.ForEach(board.Draw);
    }

    internal void DrawNotes()
    {
        foreach (string line in notes.SelectMany(note => note))
        {
            board.Paragraph(line, board.Inks.Ink, TextLayout.Small);
        }
    }
}
