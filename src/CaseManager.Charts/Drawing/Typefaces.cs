using System.Diagnostics;
using ScottPlot;
using SkiaSharp;

namespace CaseManager.Charts.Drawing;

/// <summary>The embedded font. ScottPlot finds it under a name of our own, so that no font of the machine can stand in for it.</summary>
internal sealed class Typefaces : IFontResolver
{
    internal const string Family = "CaseManager.Charts Noto Sans";

    private static readonly Lazy<Typefaces> Loaded = new(Load);

    private Typefaces()
    {
    }

    internal static Typefaces Instance => Loaded.Value;

    private SKTypeface Regular { get; } = Read("NotoSans-Regular.ttf");

    private SKTypeface Bold { get; } = Read("NotoSans-Bold.ttf");

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, slant != FontSlant.Upright);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Family ? Of(bold) : null;

    internal SKTypeface Of(bool bold) => bold ? Bold : Regular;

    private static Typefaces Load()
    {
        var typefaces = new Typefaces();
        Fonts.FontResolvers.Insert(0, typefaces);
        return typefaces;
    }

    private static SKTypeface Read(string name)
    {
        using Stream stream = typeof(Typefaces).Assembly.GetManifestResourceStream(name) ?? throw new UnreachableException("The font is part of the assembly.");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data) ?? throw new UnreachableException("The font can be read.");
    }
}
