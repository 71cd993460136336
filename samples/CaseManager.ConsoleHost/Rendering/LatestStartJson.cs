using CaseManager.ConsoleHost.Evaluation;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>latest-start</c>.</summary>
internal static class LatestStartJson
{
    internal static void Write(HostContext context, CaseResult? found, LocalDate due, IEnumerable<LatestStartResult> results)
    {
        using var page = new JsonPage(context.Console);
        var writer = page.Writer;
        writer.WriteString("case", found?.File.Id.Value);
        DeadlineJson.Write(writer, "due", due);
        writer.WriteStartArray("answers");
        foreach (LatestStartResult result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", result.Rule.ToString());
            DeadlineJson.Write(writer, "latestStart", result.Answer.Date);
            writer.WriteString("outcome", JsonNames.Of(result.Answer.Outcome));
            writer.WriteString("words", LatestStartWords.Of(result, due));
            writer.WritePropertyName("explanation");
            if (result.Answer.Explanation is { } explanation)
            {
                ExplanationJson.Write(writer, explanation);
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProblemsJson.WriteTo(writer, context.Problems);
    }
}
