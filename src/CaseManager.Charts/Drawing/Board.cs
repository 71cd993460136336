using System.Collections.Immutable;
using CaseManager.Charts.Words;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>Lays a picture out from top to bottom: title, legend, plot, notes. Everything is measured before anything is drawn.</summary>
internal sealed class Board(ChartOptions options) : IDisposable
{
    internal const float Margin = 16f;

    private readonly List<Action<Sheet>> over = [];
    private Plot? plot;
    private string heading = string.Empty;

    internal Inks Inks { get; } = Inks.Of(options.Theme);

    internal ChartWords Words { get; } = ChartWords.In(options.Language);

    internal int Width => options.Width;

    internal float Right => options.Width - Margin;

    /// <summary>The height that the caller asks for.</summary>
    internal int LeastHeight => options.Height;

    /// <summary>How far down the picture is laid out.</summary>
    internal float Cursor { get; private set; } = 12f;

    internal void Skip(float height) => Cursor += height;

    /// <summary>Draws when everything below is drawn, in the order of the calls.</summary>
    internal void Draw(Action<Sheet> draw) => over.Add(draw);

    /// <summary>Sets the caller's title, or what kind of picture it is, and a line below it.</summary>
    internal void Head(string kind, string? below = null)
    {
        heading = options.Title ?? kind;
        Paragraph(heading, Inks.Ink, TextLayout.Heading, bold: true);
        if (below is not null)
        {
            Paragraph(below, Inks.Faint);
        }

        Skip(4f);
    }

    /// <summary>Sets a text over the whole width, in as many lines as it needs.</summary>
    internal void Paragraph(string text, SKColor color, float size = TextLayout.Base, bool bold = false)
    {
        foreach (string line in TextLayout.Wrap(text, Right - Margin, size, bold))
        {
            float baseline = Cursor + size;
            over.Add(sheet => sheet.Text(line, Margin, baseline, color, size, bold));
            Skip(size * TextLayout.LineHeight);
        }
    }

    /// <summary>Sets the legend, from left to right and then in further rows.</summary>
    internal void Legend(IEnumerable<LegendKey> keys)
    {
        float x = Margin;
        foreach (LegendKey key in keys)
        {
            float width = LegendKey.SignWidth + 7f + TextLayout.Width(key.Text) + 22f;
            if (x > Margin && x + width - 22f > Right)
            {
                x = Margin;
                Skip(19f);
            }

            (float left, float middle) = (x, Cursor + 9f);
            over.Add(sheet =>
            {
                key.Draw(sheet, left, middle);
                sheet.Text(key.Text, left + LegendKey.SignWidth + 7f, middle + 4.4f, Inks.Ink);
            });
            x += width;
        }

        Skip(x > Margin ? 24f : 0f);
    }

    /// <summary>Puts the axes and the grid; what is drawn on the board later lies above them.</summary>
    internal Plot Axes(Frame frame, IEnumerable<(double Place, string Label)> across, NumberTicks? upwards)
    {
        _ = Typefaces.Instance;
        plot = new Plot();
        plot.FigureBackground.Color = Color(Inks.Paper);
        plot.DataBackground.Color = Color(Inks.Paper);
        plot.Layout.Fixed(new PixelRect(frame.Area.Left, frame.Area.Right, frame.Area.Bottom, frame.Area.Top));
        plot.Axes.SetLimits(frame.Left, frame.Right, frame.Bottom, frame.Top);
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.HideLegend();
        plot.Grid.MajorLineColor = Color(Inks.Grid);
        plot.Grid.MajorLineWidth = 1f;
        (double[] places, string[] labels) = ([.. across.Select(tick => tick.Place)], [.. across.Select(tick => tick.Label)]);
        Dress(plot.Axes.Bottom, new NumericManual(places, labels));
        // Without anything to plot ScottPlot leaves the ticks away.
        plot.Add.Scatter(frame.Left, frame.Bottom).IsVisible = false;
        Dress(plot.Axes.Left, upwards is null ? new NumericManual([], []) : new NumericManual([.. upwards.Values], [.. upwards.Values.Select(upwards.Label)]));
        return plot;
    }

    /// <summary>Names an axis: what stands on it, in which unit.</summary>
    internal void AxisNames(Frame frame, string across, string upwards)
    {
        float x = (frame.Area.Left + frame.Area.Right) / 2f;
        float y = (frame.Area.Top + frame.Area.Bottom) / 2f;
        over.Add(sheet => sheet.Text(across, x, frame.Area.Bottom + 38f, Inks.Ink, align: SKTextAlign.Center));
        ImmutableArray<string> lines = TextLayout.Wrap(upwards, frame.Area.Height);
        for (int i = 0; i < lines.Length; i++)
        {
            (string line, float left) = (lines[i], Margin + TextLayout.Base - 2f + (i * TextLayout.Base * TextLayout.LineHeight));
            over.Add(sheet => sheet.TextUpwards(line, left, y, Inks.Ink));
        }
    }

    /// <summary>How wide the place left of a plot is that its numbers and their unit need.</summary>
    internal static float LeftOf(NumberTicks ticks, string unit, float height) =>
        Margin + (TextLayout.Wrap(unit, height).Length * TextLayout.Base * TextLayout.LineHeight)
        + ticks.Values.Max(value => TextLayout.Width(ticks.Label(value), TextLayout.Small)) + 14f;

    /// <summary>Ends a picture that has nothing to show with the reason.</summary>
    internal Picture Empty(string reason)
    {
        int height = Math.Max(options.Height, (int)Cursor + 80);
        float middle = (Cursor + height) / 2f;
        ImmutableArray<string> lines = TextLayout.Wrap(reason, Right - Margin - 40f, 15f);
        over.Add(sheet => sheet.Box(new SKRect(Margin, Cursor, Right, height - Margin), Inks.Shade, new Stroke(Inks.Grid, 1f)));
        for (int i = 0; i < lines.Length; i++)
        {
            (string line, float y) = (lines[i], middle + ((i - (lines.Length / 2f)) * 20f));
            over.Add(sheet => sheet.Text(line, options.Width / 2f, y, Inks.Ink, 15f, align: SKTextAlign.Center));
        }

        return Done(height, reason);
    }

    internal Picture Done(float height, string description) =>
        new(options.Width, (int)MathF.Ceiling(height), heading, description, plot, over);

    public void Dispose() => plot?.Dispose();

    internal static Color Color(SKColor color) => new(color.Red, color.Green, color.Blue);

    private void Dress(IAxis axis, NumericManual ticks)
    {
        axis.TickGenerator = ticks;
        axis.TickLabelStyle.FontName = Typefaces.Family;
        axis.TickLabelStyle.FontSize = TextLayout.Small;
        axis.TickLabelStyle.ForeColor = Color(Inks.Ink);
        axis.FrameLineStyle.Color = Color(Inks.Faint);
        axis.MajorTickStyle.Color = Color(Inks.Faint);
        axis.Label.IsVisible = false;
    }
}
