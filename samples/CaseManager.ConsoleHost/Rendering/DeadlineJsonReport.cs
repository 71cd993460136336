using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>
/// The JSON document of <c>deadlines</c>. <c>rules</c> is the law of the first case; a later case under another law carries its own
/// <c>rules</c>, so that every date can be reproduced.
/// </summary>
internal sealed class DeadlineJsonReport : IDeadlineReport
{
    private readonly JsonPage page;
    private readonly ProblemList problems;
    private readonly RuleSet? fallback;
    private RuleSet? written;
    private bool begun;

    internal DeadlineJsonReport(HostConsole console, ProblemList problems, RuleSet? fallback, LocalDate asOf)
    {
        this.problems = problems;
        this.fallback = fallback;
        page = new JsonPage(console);
        Writer.WriteString("asOf", Dates.Iso(asOf));
    }

    private Utf8JsonWriter Writer => page.Writer;

    public void Write(CaseResult result, IReadOnlyList<Deadline> deadlines)
    {
        RuleSet rules = result.Evaluator.Rules;
        Begin(rules);
        Writer.WriteStartObject();
        Writer.WriteString("id", result.File.Id.Value);
        if (rules != written)
        {
            WriteRules(rules);
        }

        Writer.WriteStartArray("deadlines");
        foreach (Deadline deadline in deadlines)
        {
            DeadlineJson.Write(Writer, deadline);
        }

        Writer.WriteEndArray();
        Writer.WriteEndObject();
        page.Pause();
    }

    public void Dispose()
    {
        Begin(fallback);
        Writer.WriteEndArray();
        ProblemsJson.WriteTo(Writer, problems);
        page.Dispose();
    }

    private void Begin(RuleSet? rules)
    {
        if (begun)
        {
            return;
        }

        begun = true;
        written = rules;
        if (rules is null)
        {
            Writer.WriteNull("rules");
        }
        else
        {
            WriteRules(rules);
        }

        Writer.WriteStartArray("cases");
    }

    private void WriteRules(RuleSet rules)
    {
        Writer.WritePropertyName("rules");
        RuleSetJson.Write(Writer, rules);
    }
}
