using System.Collections.Immutable;
using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>The JSON document of <c>impact</c>.</summary>
internal sealed class ImpactJsonReport : IImpactReport
{
    private readonly JsonPage page;
    private readonly ProblemList problems;

    internal ImpactJsonReport(HostContext context, LawChange law, LocalDate asOf)
    {
        problems = context.Problems;
        page = new JsonPage(context.Console);
        DeadlineJson.Write(Writer, "asOf", asOf);
        Writer.WriteString("jurisdiction", law.Jurisdiction.Value);
        Writer.WritePropertyName("earlier");
        RuleSetJson.Write(Writer, law.EarlierSet);
        Writer.WritePropertyName("later");
        RuleSetJson.Write(Writer, law.LaterSet);
        Writer.WriteStartArray("rules");
        foreach (RuleChange change in law.Rules.Rules)
        {
            Write(change);
        }

        Writer.WriteEndArray();
        WriteNames("beside", law.Beside);
        Writer.WriteStartArray("cases");
    }

    private Utf8JsonWriter Writer => page.Writer;

    public void Write(CaseId id, ImmutableArray<DeadlineChange> changes)
    {
        Writer.WriteStartObject();
        Writer.WriteString("id", id.Value);
        ChangeJson.Write(Writer, changes);
        Writer.WriteEndObject();
        page.Pause();
    }

    public void End(ImpactTotals totals)
    {
        Writer.WriteEndArray();
        Writer.WriteStartObject("totals");
        Writer.WriteNumber("cases", totals.Cases);
        Writer.WriteNumber("governed", totals.Governed);
        Writer.WriteNumber("affected", totals.Affected);
        Writer.WriteNumber("later", totals.Later);
        Writer.WriteNumber("mostDaysLater", totals.MostDaysLater);
        Writer.WriteNumber("earlier", totals.Earlier);
        Writer.WriteNumber("mostDaysEarlier", totals.MostDaysEarlier);
        Writer.WriteNumber("otherwise", totals.Otherwise);
        Writer.WriteNumber("appear", totals.Appear);
        Writer.WriteNumber("go", totals.Go);
        Writer.WriteNumber("changeStatus", totals.ChangeStatus);
        Writer.WriteNumber("newlyLate", totals.NewlyLate);
        Writer.WriteEndObject();
        ProblemsJson.WriteTo(Writer, problems);
    }

    public void Dispose() => page.Dispose();

    private void Write(RuleChange change)
    {
        TimelineRule rule = change.Later ?? change.Earlier!;
        Writer.WriteStartObject();
        Writer.WriteString("kind", JsonNames.Of(change.Kind));
        Writer.WriteString("rule", rule.Id.ToString());
        DeadlineJson.Write(Writer, "effectiveFrom", rule.Effective.From);
        WriteNames("parts", change.Parts.Select(part => JsonNames.Camel(part)));
        DeadlineJson.WriteCitations(Writer, rule.Citations);
        Writer.WriteEndObject();
    }

    private void WriteNames(string key, IEnumerable<string> names)
    {
        Writer.WriteStartArray(key);
        foreach (string name in names)
        {
            Writer.WriteStringValue(name);
        }

        Writer.WriteEndArray();
    }
}
