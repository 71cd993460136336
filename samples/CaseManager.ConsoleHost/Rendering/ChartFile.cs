using CaseManager.Charts;
using CaseManager.ConsoleHost.Input;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The file that a picture goes to, in the format that its ending names.</summary>
internal sealed class ChartFile
{
    private readonly HostContext context;
    private readonly string path;
    private readonly ChartOptions options;

    private ChartFile(HostContext context, string path, ChartOptions options)
    {
        this.context = context;
        this.path = path;
        this.options = options;
    }

    internal static ChartFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".SVG" => ChartFormat.Svg,
        ".PNG" => ChartFormat.Png,
        _ => null,
    };

    /// <summary>The file, or null and a problem when it is there already: a picture replaces nothing.</summary>
    internal static ChartFile? Open(HostContext context, string path, ChartOptions options)
    {
        if (!Path.Exists(path))
        {
            return new ChartFile(context, path, options);
        }

        context.Problems.Add(path, string.Empty, "There is a file of this name already. Name another for the picture, or delete this one first.");
        return null;
    }

    /// <summary>Draws the picture. Written whole beside its place first: a full disk leaves no half of it.</summary>
    internal void Write(Chart chart)
    {
        byte[] picture;
        try
        {
            picture = chart.ToBytes(FormatOf(path)!.Value, options);
        }
        catch (InvalidOperationException tooLarge)
        {
            context.Problems.Add(path, string.Empty, tooLarge.Message);
            return;
        }

        new InputFiles(context.Console.Input, context.Problems).AttemptToWrite(path, () =>
        {
            string beside = path + ".new";
            File.WriteAllBytes(beside, picture);
            File.Move(beside, path);
            return path;
        });
    }
}
