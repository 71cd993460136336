namespace CaseManager.Charts;

/// <summary>What a picture is written as.</summary>
public enum ChartFormat
{
    /// <summary>Scalable Vector Graphics 1.1, UTF-8. Text is drawn as outlines, so that it looks the same without the font; each piece carries its words as a label for screen readers.</summary>
    Svg,

    /// <summary>Portable Network Graphics, without any metadata.</summary>
    Png,
}
