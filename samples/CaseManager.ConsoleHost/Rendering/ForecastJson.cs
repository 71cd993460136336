using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Limits;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>forecast</c>.</summary>
internal static class ForecastJson
{
    internal static void Write(HostContext context, CaseloadOutlook? outlook)
    {
        using var page = new JsonPage(context.Console);
        Utf8JsonWriter writer = page.Writer;
        if (outlook is not null)
        {
            DeadlineJson.Write(writer, "asOf", outlook.AsOf);
            writer.WriteNumber("weeks", outlook.Weeks);
            writer.WriteNumber("referralsWithoutDate", outlook.Undated);
            writer.WriteStartArray("breaches");
            foreach (ForecastBreach breach in outlook.Breaches)
            {
                Write(writer, breach);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("points");
            foreach (ForecastWeek point in outlook.Points)
            {
                writer.WriteStartObject();
                DeadlineJson.Write(writer, "week", point.Week);
                Write(writer, point.Reading);
                writer.WriteEndObject();
                page.Pause();
            }

            writer.WriteEndArray();
        }

        ProblemsJson.WriteTo(writer, context.Problems);
    }

    private static void Write(Utf8JsonWriter writer, ForecastBreach breach)
    {
        writer.WriteStartObject();
        DeadlineJson.Write(writer, "week", breach.Week);
        DeadlineJson.Write(writer, "on", breach.On);
        DeadlineJson.Write(writer, "ends", breach.Ends);
        Write(writer, breach.Reading);
        writer.WriteString("title", breach.Reading.Limit.Title);
        writer.WriteString("status", JsonNames.Of(breach.Reading.Limit.Status));
        writer.WriteStartArray("because");
        foreach (ForecastCause cause in breach.Because)
        {
            writer.WriteStartObject();
            DeadlineJson.Write(writer, "on", cause.On);
            writer.WriteString("kind", JsonNames.Of(cause.Kind));
            writer.WriteString("reason", cause.Reason);
            writer.WriteString("rule", cause.Rule?.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        DeadlineJson.WriteCitations(writer, breach.Reading.Limit.Citations);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LimitReading reading)
    {
        writer.WriteString("limit", reading.Limit.Id.ToString());
        writer.WriteString("subject", reading.Subject);
        writer.WriteString("outcome", JsonNames.Of(reading.Outcome));
        Write(writer, "value", reading.Value);
        Write(writer, "allowed", reading.Allowed);
        writer.WriteString("missing", reading.Missing);
        writer.WriteString("variance", reading.Variance?.Authority);
    }

    private static void Write(Utf8JsonWriter writer, string key, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(key, value);
        }
        else
        {
            writer.WriteNull(key);
        }
    }
}
