using System.Text.Json;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Deadlines before and after as JSON.</summary>
internal static class ChangeJson
{
    internal static void Write(Utf8JsonWriter writer, IEnumerable<DeadlineChange> changes)
    {
        writer.WriteStartArray("changes");
        foreach (DeadlineChange change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNames.Of(change.Kind));
            writer.WriteString("rule", change.Key.Rule.ToString());
            if (change.DaysMoved is { } days)
            {
                writer.WriteNumber("daysMoved", days);
            }
            else
            {
                writer.WriteNull("daysMoved");
            }

            Write(writer, "before", change.Before);
            Write(writer, "after", change.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string key, Deadline? deadline)
    {
        if (deadline is { } there)
        {
            writer.WritePropertyName(key);
            DeadlineJson.Write(writer, there);
        }
        else
        {
            writer.WriteNull(key);
        }
    }
}
