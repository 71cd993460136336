using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Core.Timelines;
using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws a case's timeline.</summary>
internal sealed class TimelinePicture(TimelineChart chart, Board board)
{
    internal Picture Draw()
    {
        board.Head(board.Words.Timeline, board.Words.AsOf(DateTicks.Label(chart.AsOf)));
        if (chart.Clocks.IsEmpty)
        {
            return board.Empty(board.Words.NoClocks);
        }

        float column = MathF.Min(380f, board.Width * 0.4f);
        ClockRow[] rows =
        [
            .. chart.Clocks.Select(clock => new ClockRow(clock, board.Words, column - Board.Margin - 14f))
                .OrderBy(row => row.EndsOn ?? LocalDate.MaxIsoValue)
                .ThenBy(row => row.Deadline.Key.ToString(), StringComparer.Ordinal),
        ];
        (LocalDate from, LocalDate through) = Window(rows);
        Legend(rows);
        float top = board.Cursor + 18f; // The name of the day stands there.
        float bottom = top + rows.Sum(row => row.Height) + 4f;
        var area = new SKRect(column, top, board.Right - 10f, bottom);
        var frame = new Frame(area, Frame.Day(from) - 0.5, Frame.Day(through) + 0.5, 0, 1);
        board.Axes(frame, DateTicks.Of(from, through, area.Width).Select(date => ((double)Frame.Day(date), DateTicks.Label(date))), null);
        board.AxisNames(frame, board.Words.Date, string.Empty);
        Rows(rows, frame, new ClockBar(board.Inks, frame, chart.AsOf));
        Today(frame);
        return board.Done(bottom + 54f, Description(rows));
    }

    private (LocalDate From, LocalDate Through) Window(ClockRow[] rows)
    {
        if (chart.Window is { } given)
        {
            return (given.Start, given.End);
        }

        LocalDate[] dates = [.. rows.SelectMany(row => row.Dates), chart.AsOf];
        LocalDate from = LocalDate.Max(dates.Min(), chart.AsOf.PlusMonths(-6));
        LocalDate through = LocalDate.Min(dates.Max(), chart.AsOf.PlusMonths(12));
        int days = Math.Max(14, Period.DaysBetween(from, through));
        return (from.PlusDays(-Math.Max(1, days / 50)), LocalDate.Max(through, from.PlusDays(days)).PlusDays(Math.Max(2, days / 40)));
    }

    /// <summary>Sets the legend of what there is to see.</summary>
    private void Legend(ClockRow[] rows)
    {
        Inks inks = board.Inks;
        var bar = new ClockBar(inks, new Frame(default, 0, 1, 0, 1), chart.AsOf);
        IEnumerable<LegendKey> keys = rows.Where(row => row.EndsOn is not null).Select(row => row.Deadline.Status).Distinct().Order().Select(status => new LegendKey(board.Words.Status(status))
        {
            Fill = status == DeadlineStatus.Overdue ? Inks.Paper : bar.Fill(status) ?? Inks.Paper,
            Outline = status == DeadlineStatus.Overdue ? new Stroke(inks.Alarm, 1.2f) : bar.Outline(status),
            Hatch = status is DeadlineStatus.Overdue or DeadlineStatus.MetLate ? ClockBar.AlarmHatch(inks) : null,
            HatchFrom = status == DeadlineStatus.MetLate ? 0.5f : 0f,
        });
        keys = keys.Append(new LegendKey(board.Words.DueDate) { Upright = new Stroke(inks.Ink, 3f) });
        if (rows.Any(row => row.Deadline.MetOn is not null))
        {
            keys = keys.Append(new LegendKey(board.Words.Closed) { Shape = MarkShape.Diamond, Color = inks.Ink, Filled = false });
        }

        if (rows.Any(row => row.Suspensions.Any()))
        {
            keys = keys.Append(new LegendKey(board.Words.Suspension) { Fill = Inks.Paper, Outline = new Stroke(inks.Faint, 1f, 3f, 2f), Hatch = ClockBar.GapHatch(inks), HatchFalls = true });
        }

        if (rows.Any(row => row.Moved.Any()))
        {
            keys = keys.Append(new LegendKey(board.Words.DueBefore) { Shape = MarkShape.TriangleDown, Color = inks.Ink, Filled = false });
        }

        board.Legend(keys);
    }

    private void Rows(ClockRow[] rows, Frame frame, ClockBar bar)
    {
        float y = frame.Area.Top + 2f;
        for (int i = 0; i < rows.Length; i++)
        {
            (ClockRow row, float top, bool shaded) = (rows[i], y, i % 2 == 1);
            board.Draw(sheet =>
            {
                if (shaded)
                {
                    sheet.Box(new SKRect(Board.Margin - 6f, top, frame.Area.Left, top + row.Height), board.Inks.Shade);
                }

                sheet.Line(Board.Margin - 6f, top + row.Height, frame.Area.Right, top + row.Height, new Stroke(board.Inks.Grid, 1f));
                float baseline = top + 4f;
                foreach (string line in row.Title)
                {
                    baseline += TextLayout.Base * TextLayout.LineHeight;
                    sheet.Text(line, Board.Margin, baseline - 3f, board.Inks.Ink);
                }

                foreach (string line in row.Below)
                {
                    baseline += TextLayout.Small * TextLayout.LineHeight;
                    sheet.Text(line, Board.Margin, baseline - 2f, board.Inks.Faint, TextLayout.Small);
                }

                bar.Draw(sheet, row, top + (row.Height / 2f));
            });
            y += row.Height;
        }
    }

    private void Today(Frame frame)
    {
        float x = frame.X(chart.AsOf);
        if (x < frame.Area.Left || x > frame.Area.Right)
        {
            return;
        }

        string label = DateTicks.Label(chart.AsOf);
        float half = TextLayout.Width(label, TextLayout.Small, bold: true) / 2f;
        float center = Math.Clamp(x, frame.Area.Left + half, board.Right - half);
        board.Draw(sheet =>
        {
            sheet.Line(x, frame.Area.Top - 4f, x, frame.Area.Bottom, new Stroke(board.Inks.Ink, 1.4f, 7f, 3f, 1.5f, 3f));
            sheet.Text(label, center, frame.Area.Top - 7f, board.Inks.Ink, TextLayout.Small, bold: true, SKTextAlign.Center);
        });
    }

    private string Description(ClockRow[] rows) =>
        string.Join(' ', rows.Select(row => $"{row.Name}: {string.Join(", ", board.Words.Standing(row.Deadline, row.StartedOn))}."));
}
