using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>latest-start</c>: the last day on which starting is still on time.</summary>
internal static class LatestStartCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<string> id = Options.CaseId();
        Option<string> rule = Options.Rule();
        Option<LocalDate?> due = Options.Date("--due", "The day by which it is to be done; for a rule that counts back from a meeting or a hearing, that day.");
        due.Required = true;
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("latest-start", "The last day on which starting is still on time.");
        cases.AddTo(command);
        command.Add(id);
        command.Add(rule);
        command.Add(due);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            CaseResult? found = session.Find(parsed.GetRequiredValue(id));
            LocalDate day = parsed.GetValue(due)!.Value;
            LatestStartResult[] results = found is null ? [] : [.. Ask(session, found, parsed.GetRequiredValue(rule), day)];
            switch (parsed.GetValue(format))
            {
                case "json":
                    LatestStartJson.Write(context, found, day, results);
                    break;
                case "csv":
                    LatestStartCsv.Write(context.Console.Output, found, day, results);
                    break;
                default:
                    LatestStartPage.Write(new Screen(context.Console), day, results);
                    break;
            }

            return results.Length == 0 ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    private static IEnumerable<LatestStartResult> Ask(CaseSession session, CaseResult result, string rule, LocalDate due)
    {
        RuleId[] ids = [.. result.Evaluator.Rules.Rules.Select(known => known.Id).Where(known => Options.IsNamed(known, rule)).Distinct()];
        if (ids.Length == 0)
        {
            session.Context.Problems.Add(
                "command line", "--rule", $"The rules of {result.Evaluator.Rules.Jurisdiction} have no rule '{rule}'. The command rules lists them.");
        }

        return ids.Select(id => new LatestStartResult(id, result.Evaluator.ExplainLatestStart(result.File, id, due)));
    }
}
