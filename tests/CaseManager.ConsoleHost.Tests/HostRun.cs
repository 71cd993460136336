using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Testing;

namespace CaseManager.ConsoleHost.Tests;

/// <summary>What one run of the program wrote, and its exit status.</summary>
internal sealed record HostRun(int Status, string Output, string Error)
{
    /// <summary>The clock of every test stands at noon of this day.</summary>
    internal static LocalDate Today { get; } = new(2025, 12, 8);

    internal IEnumerable<string> Lines => Output.TrimEnd('\n').Split('\n');

    internal JsonElement Json => JsonDocument.Parse(Output).RootElement;

    internal static HostRun Of(params string[] args) => With([], hasColour: false, args);

    internal static HostRun With(byte[] input, bool hasColour, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int status;
        using (var console = new HostConsole(new MemoryStream(input), output, error) { HasColour = hasColour })
        {
            var clock = new FakeClock(Today.At(LocalTime.Noon).InUtc().ToInstant());
            status = Host.Run(args, console, new ZonedClock(clock, DateTimeZone.Utc, CalendarSystem.Iso));
        }

        return new HostRun(status, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
