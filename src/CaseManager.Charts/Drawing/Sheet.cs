using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Draws on a canvas in units of the picture, from its upper left corner.</summary>
internal sealed class Sheet(SKCanvas canvas)
{
    /// <summary>Writes one line of text; <paramref name="y"/> is its baseline.</summary>
    internal void Text(string text, float x, float y, SKColor color, float size = TextLayout.Base, bool bold = false, SKTextAlign align = SKTextAlign.Left)
    {
        using SKFont font = TextLayout.Font(size, bold);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        canvas.DrawText(Legible.Of(text), x, y, align, font, paint);
    }

    /// <summary>Writes one line upwards, centred on a point.</summary>
    internal void TextUpwards(string text, float x, float y, SKColor color, float size = TextLayout.Base)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.RotateDegrees(-90);
        Text(text, 0, 0, color, size, align: SKTextAlign.Center);
        canvas.Restore();
    }

    internal void Line(float x1, float y1, float x2, float y2, Stroke stroke)
    {
        if (stroke.Dashes.Length > 0)
        {
            Path([new(x1, y1), new(x2, y2)], stroke);
            return;
        }

        using SKPaint paint = Pen(stroke);
        canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    /// <summary>Joins points by straight lines. Skia's SVG canvas knows dashes on paths alone, so everything dashed is drawn here.</summary>
    internal void Path(IReadOnlyList<SKPoint> points, Stroke stroke)
    {
        using SKPath path = new();
        path.AddPoly([.. points], false);
        using SKPaint pen = Pen(stroke);
        pen.StrokeJoin = SKStrokeJoin.Round;
        canvas.DrawPath(path, pen);
    }

    /// <summary>Draws what lies within a box; what would lie outside is cut off.</summary>
    internal void Within(SKRect box, Action draw)
    {
        canvas.Save();
        canvas.ClipRect(box);
        draw();
        canvas.Restore();
    }

    /// <summary>Draws a circle around something.</summary>
    internal void Ring(float x, float y, float size, Stroke stroke)
    {
        using SKPaint pen = Pen(stroke);
        canvas.DrawCircle(x, y, size / 2f, pen);
    }

    internal void Box(SKRect box, SKColor? fill, Stroke? outline = null, float radius = 0)
    {
        if (fill is { } color)
        {
            using var paint = new SKPaint { Color = color, IsAntialias = true };
            canvas.DrawRoundRect(box, radius, radius, paint);
        }

        if (outline is { Dashes.Length: > 0 })
        {
            Path([new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom), new(box.Left, box.Top)], outline);
        }
        else if (outline is not null)
        {
            using SKPaint pen = Pen(outline);
            canvas.DrawRoundRect(box, radius, radius, pen);
        }
    }

    /// <summary>Fills a box with slanting lines. Drawn one by one: a pattern would be an image in an SVG.</summary>
    internal void Hatch(SKRect box, Stroke stroke, float spacing, bool falling = false)
    {
        if (box.Width <= 0 || box.Height <= 0)
        {
            return;
        }

        // From the lower left to the upper right: on a line x − (bottom − y) is the same, and each line is cut at the box.
        for (float start = box.Left - box.Height + spacing; start < box.Right; start += spacing)
        {
            float x1 = MathF.Max(start, box.Left);
            float x2 = MathF.Min(start + box.Height, box.Right);
            float y1 = box.Bottom - (x1 - start);
            float y2 = box.Bottom - (x2 - start);
            if (x2 - x1 >= 0.5f)
            {
                Line(x1, falling ? box.Top + box.Bottom - y1 : y1, x2, falling ? box.Top + box.Bottom - y2 : y2, stroke);
            }
        }
    }

    /// <summary>Draws a mark of a size, from edge to edge, with its colour inside or only around.</summary>
    internal void Mark(MarkShape shape, float x, float y, float size, SKColor color, bool filled = true, float width = 1.6f)
    {
        float r = size / 2f;
        using var paint = new SKPaint { Color = filled ? color : Inks.Paper, IsAntialias = true };
        using SKPaint pen = Pen(new Stroke(color, width));
        using SKPath path = new();
        switch (shape)
        {
            case MarkShape.Circle: // As a path it would be a polygon of a hundred corners in an SVG.
                canvas.DrawCircle(x, y, r, paint);
                canvas.DrawCircle(x, y, r, pen);
                return;
            case MarkShape.Square:
                path.AddRect(new SKRect(x - r, y - r, x + r, y + r));
                break;
            case MarkShape.Diamond:
                path.AddPoly([new(x, y - (r * 1.2f)), new(x + (r * 1.2f), y), new(x, y + (r * 1.2f)), new(x - (r * 1.2f), y)], true);
                break;
            case MarkShape.TriangleUp:
                path.AddPoly([new(x, y - r), new(x + r, y + r), new(x - r, y + r)], true);
                break;
            case MarkShape.TriangleDown:
                path.AddPoly([new(x, y + r), new(x + r, y - r), new(x - r, y - r)], true);
                break;
            case MarkShape.Cross:
                Line(x - r, y - r, x + r, y + r, new Stroke(color, width));
                Line(x - r, y + r, x + r, y - r, new Stroke(color, width));
                return;
            default:
                return;
        }

        canvas.DrawPath(path, paint);
        canvas.DrawPath(path, pen);
    }

    private static SKPaint Pen(Stroke stroke)
    {
        using SKPathEffect? dashes = stroke.Dashes.Length == 0 ? null : SKPathEffect.CreateDash(stroke.Dashes, 0); // The paint holds a reference of its own.
        return new SKPaint { Color = stroke.Color, StrokeWidth = stroke.Width, Style = SKPaintStyle.Stroke, IsAntialias = true, PathEffect = dashes };
    }
}
