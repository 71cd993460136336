using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>next</c>: what to do next, earliest first, for one case or over all of them.</summary>
internal static class NextCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        var id = new Option<string?>("--case-id") { Description = "One case only.", HelpName = "id" };
        Option<int?> count = Options.Number("--count", "How many acts at most. Default: 10.", "n", 1, 10_000);
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("next", "What to do next, earliest first, with the last working day for it.");
        cases.AddTo(command);
        command.Add(id);
        command.Add(count);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            var acts = new ActList(parsed.GetValue(count) ?? 10);
            foreach (CaseResult result in parsed.GetValue(id) is { } only ? session.Find(only) is { } found ? [found] : [] : session.Results())
            {
                acts.Add(result);
            }

            switch (parsed.GetValue(format))
            {
                case "json":
                    NextJson.Write(context, session.AsOf, acts);
                    break;
                case "csv":
                    NextCsv.Write(context.Console.Output, acts);
                    break;
                default:
                    NextPage.Write(new Screen(context.Console), session.AsOf, acts);
                    break;
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
