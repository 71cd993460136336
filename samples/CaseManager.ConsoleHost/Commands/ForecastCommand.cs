using System.Collections.Immutable;
using System.CommandLine;
using CaseManager.Charts;
using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Limits;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>forecast</c>: who goes over which limit of caseloads in the coming year, in which week, and why.</summary>
internal static class ForecastCommand
{
    private const string DemonstrationLimits = "us-ny";

    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        var rosters = new Option<string?>("--rosters") { Description = "Who is served by whom, who may join, what is expected; - for standard input. Default: the demonstration.", HelpName = "file" };
        Option<string[]> limits = Options.Files("--limits", "Limits to hold them against: a State of the box such as us-ny, or a pack of your own as a file.");
        Option<int?> weeks = Options.Number("--weeks", "How many weeks to look ahead; 53 by default, which is twelve months.", "n", 1, 520);
        Option<string> format = Options.Format("table", "json", "csv");
        var chart = new ChartOptionSet();
        var command = new Command("forecast", "Twelve months of caseloads: who goes over which limit in which week, and why.");
        command.Add(rosters);
        command.Add(limits);
        command.Add(weeks);
        cases.AddTo(command);
        command.Add(format);
        chart.AddTo(command);
        command.Validators.Add(result =>
        {
            bool hasRosters = result.GetValue(rosters) is not null;
            if (!hasRosters && cases.AreGiven(result))
            {
                result.AddError("Cases do not say who serves whom. Give --rosters too.");
            }

            if (hasRosters && result.GetValue(limits) is not { Length: > 0 })
            {
                result.AddError("Give --limits: a State of the box such as us-ny, or a pack of your own as a file.");
            }
        });
        command.SetAction(parsed =>
        {
            string? file = parsed.GetValue(rosters);
            string[] asked = parsed.GetValue(limits) is { Length: > 0 } named ? named : [DemonstrationLimits];
            var files = new InputFiles(context.Console.Input, context.Problems);
            ImmutableArray<CaseloadLimit> law = new LimitShelf(files, context.Problems).Read(asked);
            RosterBook? book = file is null ? RosterBookJson.Read(DemonstrationCaseload.Resource("rosters.json")).Value : Read(files, file, context.Problems);
            using CaseSession? session = file is null || cases.AreGiven(parsed.CommandResult) ? cases.Open(context, parsed) : null;
            LocalDate day = session?.AsOf ?? cases.AsOf(parsed) ?? context.Clock.GetCurrentDate();
            CaseloadOutlook? outlook = book is null || law.IsEmpty
                ? null
                : CaseloadOutlook.Of(book, law, session?.Results() ?? [], day, parsed.GetValue(weeks) ?? CaseloadForecast.Year);
            if (outlook is not null)
            {
                chart.For(context, parsed)?.Write(new ForecastChart(outlook.Points));
            }

            switch (parsed.GetValue(format))
            {
                case "json":
                    ForecastJson.Write(context, outlook);
                    break;
                case "csv":
                    ForecastCsv.Write(context.Console.Output, outlook);
                    break;
                default:
                    new ForecastPage(new Screen(context.Console)).Write(outlook, string.Join(", ", asked.Select(Path.GetFileName)), file is null);
                    break;
            }

            return outlook is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    private static RosterBook? Read(InputFiles files, string file, ProblemList problems)
    {
        if (files.Read(file, RosterBookJson.MaximumBytes) is not { } bytes)
        {
            return null;
        }

        var read = RosterBookJson.Read(bytes);
        if (!read.IsSuccess)
        {
            problems.Add(InputFiles.NameOf(file), read);
        }

        return read.IsSuccess ? read.Value : null;
    }
}
