using CaseManager.ConsoleHost.Evaluation;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>what-if</c>.</summary>
internal static class WhatIfJson
{
    internal static void Write(HostContext context, WhatIfAnswer? answer)
    {
        using var page = new JsonPage(context.Console);
        if (answer is not null)
        {
            DeadlineJson.Write(page.Writer, "asOf", answer.AsOf);
            page.Writer.WriteString("case", answer.Case.File.Id.Value);
            page.Writer.WriteStartArray("supposed");
            foreach (string words in answer.Supposed)
            {
                page.Writer.WriteStringValue(words);
            }

            page.Writer.WriteEndArray();
            ChangeJson.Write(page.Writer, answer.Changes);
        }

        ProblemsJson.WriteTo(page.Writer, context.Problems);
    }
}
