using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Core.Limits;
using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws a forecast: a row for each limit and each of those it is about.</summary>
internal sealed class ForecastPicture(ForecastChart chart, Board board)
{
    private const float Gutter = 40f;

    internal Picture Draw()
    {
        board.Head(board.Words.Forecast);
        if (chart.Weeks.IsEmpty)
        {
            return board.Empty(board.Words.NoForecast);
        }

        float column = MathF.Min(330f, board.Width * 0.36f);
        ForecastRow[] rows =
        [
            .. chart.Weeks.GroupBy(week => (week.Reading.Limit.Id, week.Reading.Subject))
                .Select(group => new ForecastRow(group, board.Words, column - Board.Margin - 10f))
                .OrderBy(row => row.FirstOver ?? LocalDate.MaxIsoValue)
                .ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
        board.Legend(Keys(rows));
        LocalDate from = chart.Weeks.Min(week => week.Week);
        LocalDate through = LocalDate.Max(chart.Weeks.Max(week => week.Week), from.PlusWeeks(3));
        float top = board.Cursor + 6f;
        float bottom = top + rows.Sum(row => row.Height);
        var area = new SKRect(column + Gutter, top, board.Right - 8f, bottom);
        var frame = new Frame(area, Frame.Day(from), Frame.Day(through) + 7, 0, 1);
        board.Axes(frame, DateTicks.Weeks(from, through, area.Width).Select(date => ((double)Frame.Day(date), DateTicks.Label(date))), null);
        board.AxisNames(frame, board.Words.WeekFrom, string.Empty);
        float y = top;
        for (int i = 0; i < rows.Length; i++)
        {
            Row(rows[i], frame, y, i % 2 == 1);
            y += rows[i].Height;
        }

        return board.Done(bottom + 54f, string.Join(' ', rows.Select(row => $"{row.Name}: {row.Standing}.")));
    }

    private IEnumerable<LegendKey> Keys(ForecastRow[] rows)
    {
        Inks inks = board.Inks;
        LimitOutcome[] outcomes = [.. rows.SelectMany(row => row.Weeks).Select(week => week.Reading.Outcome).Distinct()];
        yield return new LegendKey(board.Words.NumberOfWeek) { Line = new Stroke(inks.Main, 2.2f) };
        yield return new LegendKey(board.Words.Limit) { Line = LimitStroke(inks) };
        if (outcomes.Contains(LimitOutcome.Over))
        {
            yield return new LegendKey(board.Words.Past) { Fill = Inks.Paper, Hatch = OverHatch(inks), Outline = new Stroke(inks.Alarm, 1f) };
        }

        if (outcomes.Contains(LimitOutcome.Varied))
        {
            yield return new LegendKey(board.Words.PastWithLeave) { Fill = Inks.Paper, Hatch = VariedHatch(inks), HatchFalls = true, Outline = new Stroke(inks.Idle, 1f) };
        }

        if (outcomes.Contains(LimitOutcome.Unknown))
        {
            yield return new LegendKey(board.Words.NotKnown) { Line = UnknownStroke(inks) };
        }
    }

    private void Row(ForecastRow row, Frame frame, float top, bool shaded)
    {
        Inks inks = board.Inks;
        float bottom = top + row.Height;
        board.Draw(sheet =>
        {
            if (shaded)
            {
                sheet.Box(new SKRect(Board.Margin - 6f, top, frame.Area.Left - Gutter, bottom), inks.Shade);
            }

            sheet.Line(Board.Margin - 6f, bottom, frame.Area.Right, bottom, new Stroke(inks.Grid, 1f));
            float baseline = top + 4f;
            Lines(sheet, row.Subject, ref baseline, TextLayout.Base, inks.Ink, bold: true);
            Lines(sheet, row.Limit, ref baseline, TextLayout.Small, inks.Ink);
            Lines(sheet, row.Below, ref baseline, TextLayout.Small, row.FirstOver is null ? inks.Faint : inks.Ink, bold: row.FirstOver is not null);
        });
        if (row.Range is { } range)
        {
            Steps(row, new Frame(new SKRect(frame.Area.Left, top + 5f, frame.Area.Right, bottom - 6f), frame.Left, frame.Right, range.Least, range.Most));
        }
    }

    private static void Lines(Sheet sheet, ImmutableArray<string> lines, ref float baseline, float size, SKColor color, bool bold = false)
    {
        foreach (string line in lines)
        {
            baseline += size * TextLayout.LineHeight;
            sheet.Text(line, Board.Margin, baseline - 2f, color, size, bold);
        }
    }

    private void Steps(ForecastRow row, Frame frame)
    {
        Inks inks = board.Inks;
        board.Draw(sheet =>
        {
            foreach (ForecastWeek week in row.Weeks)
            {
                Week(sheet, week, frame);
            }

            Stair(sheet, row, frame, reading => reading.Allowed, LimitStroke(inks));
            Stair(sheet, row, frame, reading => reading.Value, new Stroke(inks.Main, 2.2f));
            Scale(sheet, row, frame);
        });
    }

    /// <summary>Marks a week that is past the limit – between limit and number, and at the foot of the row – or of which nobody can say.</summary>
    private void Week(Sheet sheet, ForecastWeek week, Frame frame)
    {
        Inks inks = board.Inks;
        (float left, float right) = (frame.X(week.Week), frame.X(week.Week.PlusWeeks(1)));
        float foot = frame.Area.Bottom + 1f;
        switch (week.Reading.Outcome)
        {
            case LimitOutcome.Over:
                sheet.Box(new SKRect(left, foot - 4f, right + 0.4f, foot), inks.Alarm);
                Between(sheet, week.Reading, frame, left, right, OverHatch(inks), falling: false);
                break;
            case LimitOutcome.Varied:
                sheet.Box(new SKRect(left, foot - 4f, right + 0.4f, foot), inks.Idle);
                Between(sheet, week.Reading, frame, left, right, VariedHatch(inks), falling: true);
                break;
            case LimitOutcome.Unknown:
                sheet.Line(left, foot - 2f, right, foot - 2f, UnknownStroke(inks));
                break;
            default:
                break;
        }
    }

    private static void Between(Sheet sheet, LimitReading reading, Frame frame, float left, float right, Stroke hatch, bool falling)
    {
        if (reading is { Value: { } value, Allowed: { } allowed })
        {
            (float one, float other) = (frame.Y((double)value), frame.Y((double)allowed));
            sheet.Hatch(new SKRect(left, MathF.Min(one, other), right, MathF.Max(one, other)), hatch, 5f, falling);
        }
    }

    /// <summary>A line that keeps its height through each week and is broken where there is no number.</summary>
    private static void Stair(Sheet sheet, ForecastRow row, Frame frame, Func<LimitReading, decimal?> number, Stroke stroke)
    {
        var points = new List<SKPoint>();
        LocalDate? end = null;
        foreach (ForecastWeek week in row.Weeks)
        {
            if (number(week.Reading) is null || (end is not null && end != week.Week))
            {
                Flush(sheet, points, stroke);
            }

            if (number(week.Reading) is { } known)
            {
                float y = frame.Y((double)known);
                points.Add(new SKPoint(frame.X(week.Week), y));
                points.Add(new SKPoint(frame.X(week.Week.PlusWeeks(1)), y));
            }

            end = week.Week.PlusWeeks(1);
        }

        Flush(sheet, points, stroke);
    }

    private static void Flush(Sheet sheet, List<SKPoint> points, Stroke stroke)
    {
        if (points.Count > 0)
        {
            sheet.Path(points, new Stroke(Inks.Paper, stroke.Width + 2.5f));
            sheet.Path(points, stroke);
            points.Clear();
        }
    }

    /// <summary>Writes the limit, and the largest and the smallest number where they do not touch it.</summary>
    private void Scale(Sheet sheet, ForecastRow row, Frame frame)
    {
        decimal[] limits = [.. row.Weeks.Select(week => week.Reading.Allowed).OfType<decimal>()];
        decimal[] values = [.. row.Weeks.Select(week => week.Reading.Value).OfType<decimal>()];
        var taken = new List<float>();
        Label(limits.Length > 0 ? limits[^1] : null, bold: true);
        Label(values.Length > 0 ? values.Max() : null);
        Label(values.Length > 0 ? values.Min() : null);

        void Label(decimal? number, bool bold = false)
        {
            if (number is { } known && frame.Y((double)known) is var y && !taken.Exists(other => MathF.Abs(other - y) < 12f))
            {
                taken.Add(y);
                sheet.Text(ForecastRow.Number(known), frame.Area.Left - 6f, y + 4f, board.Inks.Ink, TextLayout.Small, bold, SKTextAlign.Right);
            }
        }
    }

    private static Stroke LimitStroke(Inks inks) => new(inks.Aim, 1.6f, 7f, 4f);

    private static Stroke UnknownStroke(Inks inks) => new(inks.Faint, 2f, 2f, 3f);

    private static Stroke OverHatch(Inks inks) => new(inks.Alarm, 1.2f);

    private static Stroke VariedHatch(Inks inks) => new(inks.Idle, 1f);
}
