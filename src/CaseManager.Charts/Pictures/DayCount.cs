using System.Globalization;
using CaseManager.Charts.Drawing;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>How many deadlines of one urgency fall on a day.</summary>
internal sealed record DayCount(Urgency Urgency, int Count)
{
    private const float Size = 8.5f;

    internal float Width => Size + 4f + TextLayout.Width(Text, TextLayout.Small, IsBold);

    private string Text => Count.ToString(CultureInfo.InvariantCulture);

    private bool IsBold => Urgency is Urgency.Overdue or Urgency.ThisWeek;

    internal void Draw(Sheet sheet, Inks inks, float left, float middle)
    {
        (MarkShape shape, SKColor color, bool filled) = UrgencySign.Of(Urgency, inks);
        sheet.Mark(shape, left + (Size / 2f), middle, Size, color, filled, width: 1.3f);
        sheet.Text(Text, left + Size + 4f, middle + 4f, inks.Ink, TextLayout.Small, IsBold);
    }
}
