using System.Collections.Immutable;
using CaseManager.Charts.Drawing;
using CaseManager.Core;
using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws minutes by week.</summary>
internal sealed class MinutesPicture(MinutesChart chart, Board board)
{
    private readonly ImmutableArray<WeekSum> weeks = WeekSum.Of(chart.Weeks);
    private readonly WeekSum total = WeekSum.Total(chart.Weeks);

    private bool HasMisses => total.Missed > Minutes.Zero;

    internal Picture Draw()
    {
        if (weeks.IsEmpty)
        {
            board.Head(board.Words.MinutesByWeek);
            return board.Empty(board.Words.NoMinutes);
        }

        string sum = board.Words.MinutesSum(total.Promised.Value, total.Given.Value, total.MadeUp.Value, total.Missed.Value, total.Compensatory.Value);
        board.Head(board.Words.MinutesByWeek, sum);
        LocalDate from = weeks[0].Week;
        LocalDate through = LocalDate.Max(weeks[^1].Week, from.PlusWeeks(7)); // A few weeks do not become walls.
        bool dense = (board.Width - 100f) * 7 / (Frame.Day(through) - Frame.Day(from) + 8) < 14f;
        board.Legend(Keys(dense));
        float top = board.Cursor + 6f;
        float bottom = MathF.Max(top + 230f, board.LeastHeight - 54f);
        var ticks = NumberTicks.Of(0, weeks.Max(week => week.Highest.Value), bottom - top, floor: 0, whole: true);
        var area = new SKRect(Board.LeftOf(ticks, board.Words.MinutesPerWeek, bottom - top), top, board.Right - 6f, bottom);
        var frame = new Frame(area, Frame.Day(from) - 1, Frame.Day(through) + 7, 0, ticks.Most + ((ticks.Most - ticks.Least) * 0.03));
        board.Axes(frame, DateTicks.Weeks(from, through, area.Width).Select(date => ((double)Frame.Day(date), DateTicks.Label(date))), ticks);
        board.AxisNames(frame, board.Words.WeekFrom, board.Words.MinutesPerWeek);
        foreach (WeekSum week in weeks)
        {
            Bars(week, frame, dense);
        }

        if (dense)
        {
            Stair(frame);
        }

        string span = $"{DateTicks.Label(weeks[0].Week)} – {DateTicks.Label(weeks[^1].Week)}";
        return board.Done(MathF.Max(board.LeastHeight, bottom + 54f), $"{span}: {sum}");
    }

    private IEnumerable<LegendKey> Keys(bool dense)
    {
        Inks inks = board.Inks;
        yield return dense
            ? new LegendKey(board.Words.Promised) { Line = StairStroke(inks) }
            : new LegendKey(board.Words.Promised) { Fill = Inks.Paper, Outline = new Stroke(inks.Aim, 1.6f) };
        yield return new LegendKey(board.Words.Given) { Fill = inks.Main };
        if (total.MadeUp > Minutes.Zero)
        {
            yield return new LegendKey(board.Words.MadeUp) { Fill = Inks.Paper, Hatch = MadeUpHatch(inks), Outline = new Stroke(inks.Main, 1f) };
        }

        if (total.Compensatory > Minutes.Zero)
        {
            yield return new LegendKey(board.Words.Compensatory) { Fill = Inks.Tint(inks.Good, 0.45f), Outline = new Stroke(inks.Good, 1f) };
        }

        if (HasMisses)
        {
            yield return new LegendKey(board.Words.Missed) { Fill = Inks.Paper, Hatch = MissedHatch(inks), HatchFalls = true, Outline = new Stroke(inks.Alarm, 1f) };
        }
    }

    /// <summary>Three bars for each week; where weeks are narrow, two, and the promise is a line over them.</summary>
    private void Bars(WeekSum week, Frame frame, bool dense)
    {
        Inks inks = board.Inks;
        float left = frame.X(week.Week) + 0.5f;
        int bars = (dense ? 1 : 2) + (HasMisses ? 1 : 0);
        float width = (frame.X(week.Week.PlusDays(dense ? 7 : 6)) - left) / bars;
        float given = left + (dense ? 0f : width);
        board.Draw(sheet =>
        {
            if (!dense)
            {
                Bar(frame, left, width, 0, week.Promised.Value, (box, _) => sheet.Box(box, Inks.Paper, new Stroke(inks.Aim, 1.6f)));
            }

            long inTime = week.InTime.Value;
            Bar(frame, given, width, 0, inTime, (box, _) => sheet.Box(box, inks.Main));
            Bar(frame, given, width, inTime, week.Given.Value, (box, spacing) => Hatched(sheet, box, MadeUpHatch(inks), spacing, inks.Main));
            Bar(frame, given, width, week.Given.Value, (week.Given + week.Compensatory).Value, (box, _) => sheet.Box(box, Inks.Tint(inks.Good, 0.45f), new Stroke(inks.Good, 1f)));
            Bar(frame, given + width, width, 0, week.Missed.Value, (box, spacing) => Hatched(sheet, box, MissedHatch(inks), spacing, inks.Alarm, falling: true));
        });
    }

    private void Stair(Frame frame)
    {
        var points = new List<SKPoint>();
        for (LocalDate week = weeks[0].Week; week <= weeks[^1].Week; week = week.PlusWeeks(1))
        {
            float y = frame.Y(weeks.FirstOrDefault(sum => sum.Week == week).Promised.Value);
            points.Add(new SKPoint(frame.X(week), y));
            points.Add(new SKPoint(frame.X(week.PlusWeeks(1)), y));
        }

        board.Draw(sheet => sheet.Path(points, StairStroke(board.Inks)));
    }

    private static void Bar(Frame frame, float left, float width, long from, long to, Action<SKRect, float> draw)
    {
        if (to > from)
        {
            float gap = width > 4f ? 1f : 0.3f;
            draw(new SKRect(left + gap, frame.Y(to), left + width - gap, frame.Y(from)), width > 8f ? 5f : 3.5f);
        }
    }

    private static void Hatched(Sheet sheet, SKRect box, Stroke hatch, float spacing, SKColor color, bool falling = false)
    {
        sheet.Box(box, Inks.Paper);
        sheet.Hatch(box, hatch, spacing, falling);
        sheet.Box(box, null, new Stroke(color, 1f));
    }

    private static Stroke StairStroke(Inks inks) => new(inks.Aim, 1.2f);

    private static Stroke MadeUpHatch(Inks inks) => new(inks.Main, 1.4f);

    private static Stroke MissedHatch(Inks inks) => new(inks.Alarm, 1.2f);
}
