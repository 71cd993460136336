using System.Text.Json;
using CaseManager.Core.Calendars;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The dates that a count passed over, as JSON.</summary>
internal static class SkippedJson
{
    internal static void Write(Utf8JsonWriter writer, IEnumerable<SkippedSpan> skipped)
    {
        writer.WriteStartArray("skipped");
        foreach (SkippedSpan span in skipped)
        {
            writer.WriteStartObject();
            DeadlineJson.Write(writer, "from", span.From);
            DeadlineJson.Write(writer, "to", span.To);
            writer.WriteString("name", span.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
