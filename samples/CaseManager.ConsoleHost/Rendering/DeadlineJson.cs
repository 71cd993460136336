using System.Text.Json;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One deadline as JSON, every key always there.</summary>
internal static class DeadlineJson
{
    internal static void Write(Utf8JsonWriter writer, Deadline deadline)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", deadline.Key.Rule.ToString());
        writer.WriteString("title", deadline.Rule.Title);
        writer.WriteString("variant", deadline.Variant?.Id);
        writer.WriteString("episode", deadline.Key.Episode);
        Write(writer, "startedOn", deadline.StartedOn);
        writer.WriteString("startEvent", deadline.StartEvent?.Value);
        Write(writer, "opensOn", deadline.OpensOn);
        Write(writer, "dueOn", deadline.DueOn);
        Write(writer, "notBefore", deadline.NotBefore);
        Write(writer, "workBy", deadline.WorkBy);
        Write(writer, "metOn", deadline.MetOn);
        writer.WriteString("metEvent", deadline.MetEvent?.Value);
        writer.WriteString("status", JsonNames.Of(deadline.Status));
        if (deadline.DaysLeft is { } left)
        {
            writer.WriteNumber("daysLeft", left);
        }
        else
        {
            writer.WriteNull("daysLeft");
        }

        writer.WriteString("basis", deadline.Basis);
        writer.WriteStartArray("certainty");
        foreach (string flag in JsonNames.FlagsOf(deadline.Certainty))
        {
            writer.WriteStringValue(flag);
        }

        writer.WriteEndArray();
        WriteCitations(writer, deadline.Citations);
        writer.WriteEndObject();
    }

    internal static void WriteCitations(Utf8JsonWriter writer, IEnumerable<Citation> citations)
    {
        writer.WriteStartArray("citations");
        foreach (Citation citation in citations)
        {
            writer.WriteStartObject();
            writer.WriteString("label", citation.Label);
            writer.WriteString("href", citation.Href);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, string key, LocalDate? date) =>
        writer.WriteString(key, date is { } day ? Dates.Iso(day) : null);
}
