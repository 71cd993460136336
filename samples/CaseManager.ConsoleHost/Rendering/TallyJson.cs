using System.Globalization;
using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>tally</c>.</summary>
internal static class TallyJson
{
    internal static void Write(HostContext context, LocalDate asOf, IReadOnlyList<TalliedRules> tallies)
    {
        using var page = new JsonPage(context.Console);
        Utf8JsonWriter writer = page.Writer;
        DeadlineJson.Write(writer, "asOf", asOf);
        writer.WriteStartArray("tallies");
        foreach (TalliedRules tallied in tallies)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("rules");
            RuleSetJson.Write(writer, tallied.Rules);
            writer.WriteNumber("cases", tallied.Cases);
            writer.WriteNumber("deadlines", tallied.Tally.Deadlines);
            writer.WriteString("hash", tallied.Tally.Hash.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteStartArray("byRule");
            foreach (RuleId rule in tallied.RulesWithClocks)
            {
                Write(writer, tallied.Tally, rule);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("indicators");
        foreach (IndicatorCount indicator in IndicatorCount.Of(tallies))
        {
            Write(writer, indicator);
        }

        writer.WriteEndArray();
        ProblemsJson.WriteTo(writer, context.Problems);
    }

    private static void Write(Utf8JsonWriter writer, DeadlineTally tally, RuleId rule)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.ToString());
        writer.WriteStartObject("statuses");
        foreach (DeadlineStatus status in Enum.GetValues<DeadlineStatus>())
        {
            if (tally.Count(rule, status) is > 0 and var count)
            {
                writer.WriteNumber(JsonNames.Of(status), count);
            }
        }

        writer.WriteEndObject();
        writer.WriteStartArray("lateness");
        for (int weeks = 1; weeks <= DeadlineTally.MaximumWeeks; weeks++)
        {
            WriteLateness(writer, weeks, tally.Count(rule, DeadlineStatus.MetLate, weeks), tally.Count(rule, DeadlineStatus.Overdue, weeks));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IndicatorCount indicator)
    {
        writer.WriteStartObject();
        writer.WriteNumber("indicator", indicator.Number);
        writer.WriteString("question", indicator.Question);
        writer.WriteString("law", indicator.Law);
        writer.WriteString("rule", indicator.RuleName);
        writer.WriteNumber("clocks", indicator.Clocks);
        foreach (DeadlineStatus status in IndicatorCount.Counted)
        {
            writer.WriteNumber(JsonNames.Of(status), indicator.Count(status));
        }

        writer.WriteNumber("other", indicator.Other);
        writer.WriteStartArray("lateness");
        foreach ((int weeks, long met, long open) in indicator.Lateness())
        {
            WriteLateness(writer, weeks, met, open);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLateness(Utf8JsonWriter writer, int weeks, long met, long open)
    {
        if (met + open > 0)
        {
            writer.WriteStartObject();
            writer.WriteNumber("weeks", weeks);
            writer.WriteNumber("metLate", met);
            writer.WriteNumber("overdue", open);
            writer.WriteEndObject();
        }
    }
}
