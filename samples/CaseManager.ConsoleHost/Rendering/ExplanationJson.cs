using System.Text.Json;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>explain</c>: each deadline with its steps.</summary>
internal static class ExplanationJson
{
    internal static void Write(HostContext context, string id, LocalDate asOf, IEnumerable<DeadlineExplanation> explanations)
    {
        using var page = new JsonPage(context.Console);
        page.Writer.WriteString("asOf", Dates.Iso(asOf));
        page.Writer.WriteString("case", id);
        page.Writer.WriteStartArray("explanations");
        foreach (DeadlineExplanation explanation in explanations)
        {
            Write(page.Writer, explanation);
        }

        page.Writer.WriteEndArray();
        ProblemsJson.WriteTo(page.Writer, context.Problems);
    }

    internal static void Write(Utf8JsonWriter writer, DeadlineExplanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("fingerprint", explanation.Fingerprint.Value);
        writer.WritePropertyName("deadline");
        DeadlineJson.Write(writer, explanation.Deadline);
        writer.WriteStartArray("steps");
        foreach (ExplanationStep step in explanation.Steps)
        {
            Write(writer, step);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExplanationStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", JsonNames.Of(step.Kind));
        DeadlineJson.Write(writer, "from", step.From);
        DeadlineJson.Write(writer, "to", step.To);
        writer.WriteNumber("number", step.Number);
        writer.WriteString("basis", step.Basis);
        writer.WriteString("event", step.Event?.Value);
        writer.WriteString("eventName", step.EventName?.Value);
        writer.WriteString("variant", step.Variant);
        SkippedJson.Write(writer, step.Skipped);
        writer.WriteEndObject();
    }
}
