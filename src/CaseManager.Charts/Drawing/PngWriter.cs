using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Writes a picture as PNG.</summary>
internal static class PngWriter
{
    internal static byte[] Write(Picture picture, int scale)
    {
        var info = new SKImageInfo(picture.Width * scale, picture.Height * scale, SKColorType.Rgba8888, SKAlphaType.Opaque);
        if (info.BytesSize64 > int.MaxValue) // Skia makes no raster beyond it.
        {
            throw new InvalidOperationException("The picture is too large for a PNG: give a smaller scale or width, fewer rows, or draw an SVG.");
        }

        using SKSurface surface = SKSurface.Create(info);
        surface.Canvas.Scale(scale);
        picture.Render(surface.Canvas);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
