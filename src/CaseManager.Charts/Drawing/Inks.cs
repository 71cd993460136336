using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>What things are drawn in.</summary>
/// <remarks>
/// Light: M. Okabe and K. Ito, Color Universal Design, 2008. Print: greys far enough apart to survive a photocopier. Names say what a
/// colour is for, so that no picture depends on a hue.
/// </remarks>
internal sealed record Inks
{
    internal required SKColor Ink { get; init; }

    internal required SKColor Faint { get; init; }

    internal required SKColor Grid { get; init; }

    internal required SKColor Shade { get; init; }

    /// <summary>What was measured, given, or runs.</summary>
    internal required SKColor Main { get; init; }

    /// <summary>What is aimed at: goals and limits.</summary>
    internal required SKColor Aim { get; init; }

    /// <summary>What is computed: trends.</summary>
    internal required SKColor Computed { get; init; }

    /// <summary>What is wrong: overdue, over a limit, falling behind.</summary>
    internal required SKColor Alarm { get; init; }

    /// <summary>What needs attention soon.</summary>
    internal required SKColor Soon { get; init; }

    /// <summary>What is done or well.</summary>
    internal required SKColor Good { get; init; }

    /// <summary>What does not run or is not open.</summary>
    internal required SKColor Idle { get; init; }

    internal static SKColor Paper { get; } = SKColors.White;

    internal static Inks Light { get; } = new()
    {
        Ink = new SKColor(0x1A, 0x1A, 0x1A),
        Faint = new SKColor(0x55, 0x55, 0x55),
        Grid = new SKColor(0xE3, 0xE3, 0xE3),
        Shade = new SKColor(0xF4, 0xF4, 0xF4),
        Main = new SKColor(0x00, 0x72, 0xB2),
        Aim = new SKColor(0x00, 0x00, 0x00),
        Computed = new SKColor(0xB8, 0x5C, 0x95),
        Alarm = new SKColor(0xD5, 0x5E, 0x00),
        Soon = new SKColor(0xE6, 0x9F, 0x00),
        Good = new SKColor(0x00, 0x9E, 0x73),
        Idle = new SKColor(0x8A, 0x8A, 0x8A),
    };

    internal static Inks Print { get; } = new()
    {
        Ink = SKColors.Black,
        Faint = new SKColor(0x3A, 0x3A, 0x3A),
        Grid = new SKColor(0xD8, 0xD8, 0xD8),
        Shade = new SKColor(0xF2, 0xF2, 0xF2),
        Main = new SKColor(0x40, 0x40, 0x40),
        Aim = SKColors.Black,
        Computed = new SKColor(0x60, 0x60, 0x60),
        Alarm = SKColors.Black,
        Soon = new SKColor(0x78, 0x78, 0x78),
        Good = new SKColor(0x98, 0x98, 0x98),
        Idle = new SKColor(0xB4, 0xB4, 0xB4),
    };

    internal static Inks Of(ChartTheme theme) => theme == ChartTheme.Print ? Print : Light;

    /// <summary>A colour between a colour and the paper, without transparency: overlapping areas do not add up.</summary>
    internal static SKColor Tint(SKColor color, float share) =>
        new(Mix(color.Red, share), Mix(color.Green, share), Mix(color.Blue, share));

    /// <summary>Black or white, whichever is read better upon a colour.</summary>
    internal static SKColor Upon(SKColor color) =>
        (0.299f * color.Red) + (0.587f * color.Green) + (0.114f * color.Blue) > 140f ? SKColors.Black : SKColors.White;

    private static byte Mix(byte part, float share) => (byte)MathF.Round(255f - ((255f - part) * share));
}
