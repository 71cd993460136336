using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>next</c>.</summary>
internal static class NextJson
{
    internal static void Write(HostContext context, LocalDate asOf, ActList acts)
    {
        using var page = new JsonPage(context.Console);
        DeadlineJson.Write(page.Writer, "asOf", asOf);
        page.Writer.WriteNumber("openDuties", acts.Open);
        page.Writer.WriteNumber("openDutiesWithoutDate", acts.Undated);
        page.Writer.WriteStartArray("acts");
        foreach ((CaseResult result, Deadline deadline) in acts.InOrder)
        {
            page.Writer.WriteStartObject();
            page.Writer.WriteString("case", result.File.Id.Value);
            page.Writer.WriteString("act", NextActs.For(deadline.Rule));
            page.Writer.WritePropertyName("deadline");
            DeadlineJson.Write(page.Writer, deadline);
            page.Writer.WriteEndObject();
        }

        page.Writer.WriteEndArray();
        ProblemsJson.WriteTo(page.Writer, context.Problems);
    }
}
