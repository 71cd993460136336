using CaseManager.Charts.Drawing;
using CaseManager.Core;

namespace CaseManager.Charts;

/// <summary>How large a picture is, how it is coloured, and in which language it is labelled.</summary>
/// <remarks>Equality is by value. Printing shows none of it, because a title may name a student.</remarks>
public sealed record ChartOptions
{
    /// <summary>The most characters that a title may have.</summary>
    /// <value>200.</value>
    public const int MaximumTitleLength = 200;

    private readonly int width = 960;
    private readonly int height = 540;
    private readonly int scale = 1;
    private readonly ChartTheme theme;
    private readonly MessageLanguage language;
    private readonly string? title;

    /// <summary>The options that stand where none are given: 960 by 540, light, English, no title of the caller's.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>The width in units of the picture, pixels at a scale of 1.</summary>
    /// <value>640 to 4 000; 960 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Width
    {
        get => width;
        init => width = Within(value, 640, 4_000, nameof(Width));
    }

    /// <summary>The least height in the same units. A timeline and a forecast are as tall as their rows are, whatever stands here.</summary>
    /// <value>360 to 4 000; 540 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Height
    {
        get => height;
        init => height = Within(value, 360, 4_000, nameof(Height));
    }

    /// <summary>Pixels of a PNG per unit: 2 for a screen of high density, 4 for print. An SVG has no pixels.</summary>
    /// <value>1 to 4; 1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Scale
    {
        get => scale;
        init => scale = Within(value, 1, 4, nameof(Scale));
    }

    /// <summary>How the picture is coloured; <see cref="ChartTheme.Light"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public ChartTheme Theme
    {
        get => theme;
        init => theme = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Theme), "The value is not one of the enumeration's.");
    }

    /// <summary>The language of the labels; English by default. Numbers and dates are the same in each.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's.</exception>
    public MessageLanguage Language
    {
        get => language;
        init => language = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Language), "The value is not one of the enumeration's.");
    }

    /// <summary>
    /// What stands above the picture instead of its kind. Texts of the host – title, names of phases, what is counted, episodes, rosters –
    /// are printed as they are; nothing else names a student.
    /// </summary>
    /// <value>Null by default.</value>
    /// <exception cref="ArgumentException">The text is blank, has a control character or half a surrogate pair, or has more than <see cref="MaximumTitleLength"/> characters.</exception>
    public string? Title
    {
        get => title;
        init => title = value is null || (!string.IsNullOrWhiteSpace(value) && value.Length <= MaximumTitleLength && Legible.Is(value))
            ? value
            : throw new ArgumentException("A title has 1 to 200 characters, is not blank, and has neither control characters nor halves of a surrogate pair.", nameof(Title));
    }

    /// <summary>Says only that there are options.</summary>
    /// <returns>A fixed text.</returns>
    public override string ToString() => "(chart options)";

    private static int Within(int value, int least, int most, string name) =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Give a number from {least} to {most}."));
}
