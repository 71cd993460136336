using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>removals</c>.</summary>
internal static class RemovalsJson
{
    internal static void Write(HostContext context, CaseResult? found, LocalDate through, RemovalTally? tally)
    {
        using var page = new JsonPage(context.Console);
        var writer = page.Writer;
        if (found is not null && tally is not null)
        {
            writer.WriteString("case", found.File.Id.Value);
            writer.WriteString("schoolYear", tally.SchoolYear.ToString());
            DeadlineJson.Write(writer, "through", through);
            writer.WriteNumber("cumulativeDays", tally.CumulativeDays);
            writer.WriteNumber("partDays", tally.PartDays);
            writer.WriteNumber("longestRun", tally.LongestRun);
            DeadlineJson.Write(writer, "eleventhDay", tally.EleventhDay);
            writer.WriteBoolean("isComplete", tally.IsComplete);
            writer.WriteBoolean("isChangeOfPlacement", tally.IsChangeOfPlacement);
            writer.WriteBoolean("asksForPatternDecision", tally.AsksForPatternDecision);
            writer.WriteStartArray("findings");
            foreach (Finding finding in tally.Findings())
            {
                writer.WriteStartObject();
                writer.WriteString("code", finding.Code.ToString());
                writer.WriteString("severity", JsonNames.Of(finding.Severity));
                writer.WriteString("message", finding.Message);
                writer.WriteString("remedy", finding.Remedy);
                writer.WriteString("citation", finding.Citation?.Label);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        ProblemsJson.WriteTo(writer, context.Problems);
    }
}
