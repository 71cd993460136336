using CaseManager.Charts.Drawing;
using CaseManager.Core.Timelines;
using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws the bar of one clock.</summary>
internal sealed class ClockBar(Inks inks, Frame frame, LocalDate asOf)
{
    private const float Half = 6.5f;

    internal static Stroke AlarmHatch(Inks inks) => new(inks.Alarm, 1.6f);

    internal static Stroke GapHatch(Inks inks) => new(inks.Faint, 1f);

    internal SKColor? Fill(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Running or DeadlineStatus.Overdue or DeadlineStatus.Suspended or DeadlineStatus.CalendarUnknown => inks.Main,
        DeadlineStatus.MetOnTime or DeadlineStatus.MetLate => Inks.Tint(inks.Good, 0.55f),
        DeadlineStatus.Lapsed => Inks.Tint(inks.Idle, 0.5f),
        _ => null,
    };

    internal Stroke Outline(DeadlineStatus status) => Fill(status) is null ? new Stroke(inks.Idle, 1.2f, 4f, 3f) : new Stroke(inks.Ink, 1f);

    internal void Draw(Sheet sheet, ClockRow row, float middle)
    {
        Deadline deadline = row.Deadline;
        if (row.StartedOn is { } start && row.EndsOn is { } end)
        {
            Body(sheet, deadline.Status, start, LocalDate.Max(start, end), middle);
        }

        if (deadline.DueOn is { } due)
        {
            LocalDate? late = deadline.Status switch { DeadlineStatus.Overdue => asOf, DeadlineStatus.MetLate => deadline.MetOn, _ => null };
            if (late > due)
            {
                Span(sheet, frame.X(Frame.Day(due) + 0.5), frame.X(Frame.Day(late.Value) + 0.5), middle, Inks.Paper, new Stroke(inks.Alarm, 1.2f), AlarmHatch(inks));
            }
        }

        foreach (DateInterval gap in row.Suspensions)
        {
            Span(sheet, frame.X(Frame.Day(gap.Start) - 0.5), frame.X(Frame.Day(gap.End) + 0.5), middle, Inks.Paper, new Stroke(inks.Faint, 1f, 3f, 2f), GapHatch(inks), falling: true);
        }

        foreach (LocalDate moved in row.Moved)
        {
            float x = frame.X(Frame.Day(moved) + 0.5);
            if (Sees(x))
            {
                sheet.Mark(MarkShape.TriangleDown, x, middle - Half - 3f, 7f, inks.Ink, filled: false, width: 1.2f);
            }
        }

        if (deadline.DueOn is { } date)
        {
            Tick(sheet, date, middle, new Stroke(inks.Ink, 3f));
        }

        if (deadline.MetOn is { } met && Sees(frame.X(met)))
        {
            sheet.Mark(MarkShape.Diamond, frame.X(met), middle, 9f, inks.Ink, filled: false);
        }
    }

    private void Body(Sheet sheet, DeadlineStatus status, LocalDate start, LocalDate end, float middle)
    {
        float left = frame.X(Frame.Day(start) - 0.5);
        float right = frame.X(Frame.Day(end) + 0.5);
        Span(sheet, left, right, middle, Fill(status) ?? Inks.Paper, Outline(status), null);
        if (status == DeadlineStatus.CalendarUnknown)
        {
            // It ends somewhere to the right: nobody knows where.
            Span(sheet, right, frame.Area.Right, middle, Inks.Paper, new Stroke(inks.Main, 1.2f, 5f, 4f), null);
        }

        if (left < frame.Area.Left - 1f)
        {
            Arrow(sheet, frame.Area.Left, middle, -1);
        }

        if (right > frame.Area.Right + 1f)
        {
            Arrow(sheet, frame.Area.Right, middle, 1);
        }
    }

    /// <summary>A stretch of a bar, cut at the edges of what can be seen; at least as wide as a line.</summary>
    private void Span(Sheet sheet, float left, float right, float middle, SKColor fill, Stroke outline, Stroke? hatch, bool falling = false)
    {
        left = Math.Clamp(left, frame.Area.Left, frame.Area.Right);
        right = Math.Clamp(right, frame.Area.Left, frame.Area.Right);
        if (right - left < 1f)
        {
            return;
        }

        var box = new SKRect(left, middle - Half, right, middle + Half);
        sheet.Box(box, fill);
        if (hatch is not null)
        {
            sheet.Hatch(box, hatch, 5f, falling);
        }

        sheet.Box(box, null, outline);
    }

    private void Tick(Sheet sheet, LocalDate date, float middle, Stroke stroke)
    {
        float x = frame.X(Frame.Day(date) + 0.5);
        if (Sees(x))
        {
            sheet.Line(x, middle - Half - 4f, x, middle + Half + 4f, stroke);
        }
    }

    /// <summary>Says at the edge that a bar goes on.</summary>
    private void Arrow(Sheet sheet, float x, float middle, int direction)
    {
        float back = x - (direction * 9f);
        sheet.Box(new SKRect(MathF.Min(x + direction, back), middle - Half - 1f, MathF.Max(x + direction, back), middle + Half + 1f), Inks.Paper);
        sheet.Path([new(back, middle - Half), new(x - (direction * 1.5f), middle), new(back, middle + Half)], new Stroke(inks.Ink, 1.6f));
    }

    private bool Sees(float x) => x >= frame.Area.Left - 0.5f && x <= frame.Area.Right + 0.5f;
}
