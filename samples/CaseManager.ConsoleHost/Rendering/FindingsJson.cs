using System.Collections.Immutable;
using System.Text.Json;
using CaseManager.Core;
using CaseManager.Core.Plans;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What was found in a plan as one JSON document.</summary>
internal static class FindingsJson
{
    internal static void Write(HostContext context, IepDraft? draft, LocalDate asOf, ImmutableArray<Finding> findings)
    {
        using var page = new JsonPage(context.Console);
        var writer = page.Writer;
        writer.WriteString("asOf", Dates.Iso(asOf));
        if (draft is not null)
        {
            writer.WriteString("plan", draft.Id.Value);
            writer.WriteBoolean("canBeFinished", !findings.Any(finding => finding.Severity == FindingSeverity.Error));
        }

        WriteAll(writer, findings);
        ProblemsJson.WriteTo(writer, context.Problems);
    }

    /// <summary>The <c>findings</c> of a JSON document.</summary>
    internal static void WriteAll(Utf8JsonWriter writer, ImmutableArray<Finding> findings)
    {
        writer.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code.ToString());
            writer.WriteString("severity", JsonNames.Of(finding.Severity));
            writer.WriteString("path", finding.Path);
            writer.WriteString("message", finding.Message);
            writer.WriteString("remedy", finding.Remedy);
            writer.WriteString("citation", finding.Citation?.Label);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
