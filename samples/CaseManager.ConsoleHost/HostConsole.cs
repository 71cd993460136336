using System.Text;

namespace CaseManager.ConsoleHost;

/// <summary>The three streams of a program, and what is known about who reads them. Output is UTF-8 without a mark, lines end with a line feed.</summary>
internal sealed class HostConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal HostConsole(Stream input, Stream output, Stream error)
    {
        Input = input;
        OutputStream = output;
        Output = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8, leaveOpen: true) { NewLine = "\n", AutoFlush = true };
    }

    internal Stream Input { get; }

    /// <summary>The bytes behind <see cref="Output"/>, for writers that produce UTF-8 themselves; flush one before using the other.</summary>
    internal Stream OutputStream { get; }

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    /// <summary>Whether colour and line-drawing characters are welcome on standard output.</summary>
    internal bool HasColour { get; init; }

    /// <summary>Whether somebody watches standard error, so that progress is worth writing.</summary>
    internal bool ShowsProgress { get; init; }

    internal static HostConsole OfThisProcess()
    {
        bool plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new HostConsole(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            HasColour = !plain && !Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
