using CaseManager.Charts.Drawing;

namespace CaseManager.Charts;

/// <summary>A picture of data: a pure function of the data and the options.</summary>
/// <remarks>
/// <para>
/// The same input gives the same bytes, in every culture and on every machine of the same kind of processor: fonts are embedded in the
/// package, nothing is read from the machine, and neither clock nor chance takes part. A newer version of a drawing library may change the bytes.
/// </para>
/// <para>
/// Immutable and thread-safe. Texts of the host – title, names of phases, what is counted, episodes, rosters – are printed as they are;
/// nothing else names a student. A picture does show data about one.
/// </para>
/// </remarks>
public abstract class Chart
{
    private protected Chart()
    {
    }

    /// <summary>Draws the picture as SVG.</summary>
    /// <param name="options">Size, theme and language; <see cref="ChartOptions.Default"/> by default.</param>
    /// <returns>The document in UTF-8, with a title and a description for readers who do not see it.</returns>
    public byte[] ToSvg(ChartOptions? options = null) => ToBytes(ChartFormat.Svg, options);

    /// <summary>Draws the picture as PNG.</summary>
    /// <param name="options">Size, theme and language; <see cref="ChartOptions.Default"/> by default.</param>
    /// <returns>The image.</returns>
    /// <exception cref="InvalidOperationException">The picture is too large for a PNG: its pixels take more than 2 GiB.</exception>
    public byte[] ToPng(ChartOptions? options = null) => ToBytes(ChartFormat.Png, options);

    /// <summary>Draws the picture in a given format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="options">Size, theme and language; <see cref="ChartOptions.Default"/> by default.</param>
    /// <returns>The bytes of the picture.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is not one of the enumeration's.</exception>
    /// <exception cref="InvalidOperationException">The picture is too large for a PNG: its pixels take more than 2 GiB.</exception>
    public byte[] ToBytes(ChartFormat format, ChartOptions? options = null)
    {
        options ??= ChartOptions.Default;
        if (!Enum.IsDefined(format))
        {
            throw new ArgumentOutOfRangeException(nameof(format), "The value is not one of the enumeration's.");
        }

        using var board = new Board(options);
        Picture picture = Draw(board);
        return format == ChartFormat.Svg ? SvgWriter.Write(picture) : PngWriter.Write(picture, options.Scale);
    }

    /// <summary>Draws the picture into a stream.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">Size, theme and language; <see cref="ChartOptions.Default"/> by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not one of the enumeration's.</exception>
    /// <exception cref="InvalidOperationException">The picture is too large for a PNG: its pixels take more than 2 GiB.</exception>
    public void Write(Stream stream, ChartFormat format, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToBytes(format, options));
    }

    /// <summary>Lays the picture out on an empty board.</summary>
    private protected abstract Picture Draw(Board board);
}
