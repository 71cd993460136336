using ScottPlot;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>A picture that is laid out: axes and data in a plot, and what is drawn over it.</summary>
internal sealed class Picture(int width, int height, string title, string description, Plot? plot, IReadOnlyList<Action<Sheet>> over)
{
    internal int Width => width;

    internal int Height => height;

    internal string Title => Legible.Of(title);

    /// <summary>What can be seen, in words.</summary>
    internal string Description => Legible.Of(description);

    internal void Render(SKCanvas canvas)
    {
        canvas.Clear(Inks.Paper);
        plot?.Render(canvas, new PixelRect(0, width, height, 0));
        var sheet = new Sheet(canvas);
        foreach (Action<Sheet> draw in over)
        {
            draw(sheet);
        }
    }
}
