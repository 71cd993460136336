using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>tally</c>: a caseload counted by rule, status and weeks late, with the raw numbers of Indicators 11 and 12.</summary>
internal static class TallyCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("tally", "Counts a caseload by rule, status and weeks late; the raw numbers of Indicators 11 and 12.");
        cases.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            IReadOnlyList<TalliedRules> tallies = session.Input is null ? [] : CaseloadTally.Run(context, session.Input, session.Book, session.Jurisdiction, session.AsOf);
            switch (parsed.GetValue(format))
            {
                case "json":
                    TallyJson.Write(context, session.AsOf, tallies);
                    break;
                case "csv":
                    TallyCsv.Write(context.Console.Output, tallies);
                    break;
                default:
                    TallyPage.Write(new Screen(context.Console), session.AsOf, tallies);
                    break;
            }

            return ExitStatus.Done;
        });
        return command;
    }
}
