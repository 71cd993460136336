using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>One entry of a legend: a sign and what it stands for.</summary>
internal sealed record LegendKey(string Text)
{
    internal Stroke? Line { get; init; }

    /// <summary>A line that stands upright in the middle.</summary>
    internal Stroke? Upright { get; init; }

    internal MarkShape Shape { get; init; }

    internal SKColor Color { get; init; }

    internal bool Filled { get; init; } = true;

    internal SKColor? Fill { get; init; }

    internal Stroke? Outline { get; init; }

    internal Stroke? Hatch { get; init; }

    /// <summary>Where the hatched part begins, as a share of the sign; before it stands the fill.</summary>
    internal float HatchFrom { get; init; }

    internal bool HatchFalls { get; init; }

    internal const float SignWidth = 30f;

    internal void Draw(Sheet sheet, float x, float middle)
    {
        var box = new SKRect(x, middle - 6f, x + SignWidth, middle + 6f);
        if (Fill is not null || Outline is not null)
        {
            sheet.Box(box, Fill, null);
        }

        if (Hatch is not null)
        {
            var part = new SKRect(box.Left + (HatchFrom * box.Width), box.Top, box.Right, box.Bottom);
            sheet.Box(part, HatchFrom > 0 ? Inks.Paper : Fill);
            sheet.Hatch(part, Hatch, 5f, HatchFalls);
        }

        if (Outline is not null)
        {
            sheet.Box(box, null, Outline);
        }

        if (Line is not null)
        {
            sheet.Line(x, middle, x + SignWidth, middle, Line);
        }

        if (Upright is not null)
        {
            sheet.Line(x + (SignWidth / 2f), middle - 7f, x + (SignWidth / 2f), middle + 7f, Upright);
        }

        sheet.Mark(Shape, x + (SignWidth / 2f), middle, 9f, Color, Filled);
    }
}
