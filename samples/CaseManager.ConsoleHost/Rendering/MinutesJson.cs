using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>minutes</c>.</summary>
internal static class MinutesJson
{
    internal static void Write(HostContext context, LocalDate asOf, IEnumerable<StudentMinutes> students)
    {
        using var page = new JsonPage(context.Console);
        Utf8JsonWriter writer = page.Writer;
        DeadlineJson.Write(writer, "asOf", asOf);
        writer.WriteStartArray("students");
        foreach (StudentMinutes student in students)
        {
            writer.WriteStartObject();
            writer.WriteString("student", student.Student.Value);
            writer.WriteStartArray("lines");
            foreach (LineMinutes line in student.Lines)
            {
                Write(writer, line);
                page.Pause();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("notes");
            foreach (string note in student.Notes)
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProblemsJson.WriteTo(writer, context.Problems);
    }

    private static void Write(Utf8JsonWriter writer, LineMinutes line)
    {
        MinutesBalance balance = line.Balance;
        writer.WriteStartObject();
        writer.WriteString("line", line.Line.Value);
        writer.WriteNumber("promised", balance.Prescribed.Value);
        writer.WriteNumber("given", balance.Delivered.Value);
        writer.WriteNumber("givenInGroup", balance.DeliveredInGroup.Value);
        writer.WriteNumber("excused", balance.Excused.Value);
        writer.WriteNumber("outstanding", balance.Outstanding.Value);
        writer.WriteNumber("pastDue", balance.PastDue.Value);
        writer.WriteNumber("unexplained", balance.Unexplained.Value);
        writer.WriteNumber("scheduled", balance.Scheduled.Value);
        writer.WriteNumber("unaccounted", balance.Unaccounted.Value);
        writer.WriteNumber("madeUp", balance.MadeUp.Value);
        Write(writer, "missed", balance.Missed);
        Write(writer, "unresolved", balance.Unresolved);
        writer.WriteNumber("compensatoryAwarded", balance.CompensatoryAwarded.Value);
        writer.WriteNumber("compensatoryGiven", balance.CompensatoryDelivered.Value);
        writer.WriteStartArray("weeks");
        foreach (MinutesWeek week in line.Weeks)
        {
            writer.WriteStartObject();
            DeadlineJson.Write(writer, "week", week.Week);
            writer.WriteNumber("promised", week.Promised.Value);
            writer.WriteNumber("scheduled", week.Scheduled.Value);
            writer.WriteNumber("given", week.Given.Value);
            writer.WriteNumber("madeUp", week.MadeUp.Value);
            writer.WriteNumber("excused", week.Excused.Value);
            Write(writer, "missed", week.Missed);
            writer.WriteNumber("compensatoryGiven", week.CompensatoryGiven.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Every cause, so that a reader need not know which are absent.</summary>
    private static void Write(Utf8JsonWriter writer, string key, MissedMinutes missed)
    {
        writer.WriteStartObject(key);
        foreach (MissCause cause in MissCauseText.All)
        {
            writer.WriteNumber(JsonNames.Of(cause), missed[cause].Value);
        }

        writer.WriteEndObject();
    }
}
