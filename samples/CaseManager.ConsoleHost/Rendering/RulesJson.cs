using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>rules</c>.</summary>
internal static class RulesJson
{
    internal static void Write(HostContext context, RuleBook book, RuleSet? rules, LocalDate asOf)
    {
        using var page = new JsonPage(context.Console);
        var writer = page.Writer;
        DeadlineJson.Write(writer, "asOf", asOf);
        writer.WriteString("jurisdiction", rules?.Jurisdiction.Value);
        writer.WriteString("fingerprint", rules?.Fingerprint.Value);
        writer.WriteStartArray("rules");
        foreach (TimelineRule rule in rules?.InForce(asOf) ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id.ToString());
            writer.WriteString("title", rule.Title);
            writer.WriteString("kind", JsonNames.Of(rule.Kind));
            writer.WriteString("words", rule.Words);
            writer.WriteString("replaces", rule.Replaces?.ToString());
            writer.WriteString("status", JsonNames.Of(rule.Status));
            DeadlineJson.WriteCitations(writer, rule.Citations);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("coverage");
        foreach (PackCoverage pack in book.Packs.All.Select(PackCoverage.Of))
        {
            writer.WriteStartObject();
            writer.WriteString("jurisdiction", pack.Pack.Jurisdiction.Value);
            writer.WriteString("version", pack.Pack.Version);
            writer.WriteNumber("rules", pack.Rules);
            writer.WriteNumber("verified", pack.Verified);
            writer.WriteNumber("secondary", pack.Secondary);
            writer.WriteNumber("recalled", pack.Recalled);
            writer.WriteNumber("notModelled", pack.NotModelled);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ProblemsJson.WriteTo(writer, context.Problems);
    }
}
