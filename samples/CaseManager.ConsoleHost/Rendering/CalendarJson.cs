using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Calendars;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>calendar</c>.</summary>
internal static class CalendarJson
{
    internal static void Write(HostContext context, SchoolCalendar? calendar, CalendarAnswer? answer)
    {
        using var page = new JsonPage(context.Console);
        var writer = page.Writer;
        writer.WriteStartArray("calendars");
        foreach (SchoolYearCalendar year in calendar?.Years ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("id", year.Id);
            writer.WriteString("schoolYear", year.SchoolYear.ToString());
            DeadlineJson.Write(writer, "firstInstructionalDay", year.FirstInstructionalDay);
            DeadlineJson.Write(writer, "lastInstructionalDay", year.LastInstructionalDay);
            writer.WriteNumber("schoolDays", year.CountedInstructionalDays);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (answer is { From: not null })
        {
            writer.WriteString("basis", answer.Basis.Id);
            DeadlineJson.Write(writer, "from", answer.From);
            if (answer.Through is { } through)
            {
                DeadlineJson.Write(writer, "through", through);
            }

            writer.WriteNumber("count", answer.Count);
            if (answer.Date is { } date)
            {
                DeadlineJson.Write(writer, "date", date);
            }

            SkippedJson.Write(writer, answer.Skipped);
        }

        ProblemsJson.WriteTo(writer, context.Problems);
    }
}
