using NodaTime;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>The area of a picture in which data stand: dates, or numbers, to the right, and numbers upwards.</summary>
internal sealed record Frame(SKRect Area, double Left, double Right, double Bottom, double Top)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The place of a date on the axis: its day number. The day itself reaches half a unit to either side.</summary>
    internal static int Day(LocalDate date) => Period.DaysBetween(Epoch, date);

    internal float X(double value) => Area.Left + (float)((value - Left) / (Right - Left) * Area.Width);

    internal float X(LocalDate date) => X(Day(date));

    internal float Y(double value) => Area.Bottom - (float)((value - Bottom) / (Top - Bottom) * Area.Height);
}
