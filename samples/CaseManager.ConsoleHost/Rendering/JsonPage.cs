using System.Text.Json;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One JSON object on standard output, written as it is made and ended by a line feed.</summary>
internal sealed class JsonPage : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly HostConsole console;

    internal JsonPage(HostConsole console)
    {
        this.console = console;
        console.Output.Flush();
        Writer = new Utf8JsonWriter(console.OutputStream, JsonNames.Writing);
        Writer.WriteStartObject();
    }

    internal Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what is written so far, when it is enough to be worth it.</summary>
    internal void Pause()
    {
        if (Writer.BytesPending > FlushAt)
        {
            Writer.Flush();
        }
    }

    public void Dispose()
    {
        Writer.WriteEndObject();
        Writer.Dispose();
        console.OutputStream.WriteByte((byte)'\n');
        console.OutputStream.Flush();
    }
}
