using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>A line: its colour, its width, and the lengths of dashes and gaps; none for an unbroken line.</summary>
internal sealed record Stroke(SKColor Color, float Width, params float[] Dashes);
