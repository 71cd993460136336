using CaseManager.Charts.Drawing;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>The sign of each urgency: a shape, so that it is told apart in grey too, and a colour.</summary>
internal static class UrgencySign
{
    internal static (MarkShape Shape, SKColor Color, bool Filled) Of(Urgency urgency, Inks inks) => urgency switch
    {
        Urgency.Overdue => (MarkShape.TriangleUp, inks.Alarm, true),
        Urgency.ThisWeek => (MarkShape.Diamond, inks.Soon, true),
        Urgency.ThisMonth => (MarkShape.Circle, inks.Main, true),
        Urgency.Later => (MarkShape.Circle, inks.Main, false),
        Urgency.Done => (MarkShape.Square, inks.Good, true),
        _ => (MarkShape.Cross, inks.Faint, true),
    };
}
