using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>explain</c>: the reason for one case's deadlines under one rule, day by day, with the law.</summary>
internal static class ExplainCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<string> id = Options.CaseId();
        Option<string> rule = Options.Rule();
        Option<string> format = Options.Format("table", "json");
        var command = new Command("explain", "Why a deadline is what it is.");
        cases.AddTo(command);
        command.Add(id);
        command.Add(rule);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            return Run(session, parsed.GetRequiredValue(id), parsed.GetRequiredValue(rule), parsed.GetValue(format) == "json");
        });
        return command;
    }

    private static int Run(CaseSession session, string id, string rule, bool asJson)
    {
        DeadlineExplanation[] explanations = [.. Explanations(session, id, rule)];
        if (asJson)
        {
            ExplanationJson.Write(session.Context, id, session.AsOf, explanations);
        }
        else
        {
            ExplanationPage.Write(new Screen(session.Context.Console), explanations);
        }

        return explanations.Length > 0 ? ExitStatus.Done : ExitStatus.Refused;
    }

    private static IEnumerable<DeadlineExplanation> Explanations(CaseSession session, string id, string rule)
    {
        if (session.Find(id) is not { } result)
        {
            return [];
        }

        Deadline[] deadlines = [.. result.Deadlines.Where(deadline => Options.IsNamed(deadline.Key.Rule, rule))];
        if (deadlines.Length == 0)
        {
            string known = string.Join(", ", result.Deadlines.Select(deadline => deadline.Key.Rule.Name).Distinct(StringComparer.Ordinal).Take(12));
            session.Context.Problems.Add(session.Input!.File, $"case {id}", $"The case has no clock of rule '{rule}' on {Dates.Iso(session.AsOf)}. It has: {known}.");
        }

        return deadlines.Select(result.Explain).OfType<DeadlineExplanation>();
    }
}
