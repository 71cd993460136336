using System.Text.Json;
using CaseManager.Core.Cases;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The documents of a case for a program.</summary>
internal static class RecordViewJson
{
    internal static void Write(HostContext context, RecordView? view)
    {
        using var page = new JsonPage(context.Console);
        Utf8JsonWriter json = page.Writer;
        if (view is not null)
        {
            WriteView(json, view);
        }

        ProblemsJson.WriteTo(json, context.Problems);
    }

    private static void WriteView(Utf8JsonWriter json, RecordView view)
    {
        json.WriteString("id", view.Record.Id.Value);
        json.WriteString("asOf", Dates.Iso(view.AsOf));
        json.WriteString("jurisdiction", view.Record.Jurisdiction.Value);
        json.WriteString("student", view.Student);
        json.WriteString("stage", view.Stage is { } stage ? JsonNames.Of(stage) : null);
        json.WriteStartArray("caseManagers");
        foreach (string manager in view.CaseManagers)
        {
            json.WriteStringValue(manager);
        }

        json.WriteEndArray();
        json.WriteStartArray("rightsHolders");
        foreach ((string who, var holder) in view.RightsHolders)
        {
            json.WriteStartObject();
            json.WriteString("who", who);
            json.WriteString("basis", JsonNames.Of(holder.Basis));
            json.WriteString("from", Dates.Iso(holder.From));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("documents");
        foreach ((string kind, int count) in view.Kinds)
        {
            json.WriteNumber(kind, count);
        }

        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (CaseEvent happened in view.Events)
        {
            json.WriteStartObject();
            json.WriteString("id", happened.Id.Value);
            json.WriteString("name", happened.Name.Value);
            json.WriteString("on", Dates.Iso(happened.On));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FindingsJson.WriteAll(json, view.Findings);
    }
}
