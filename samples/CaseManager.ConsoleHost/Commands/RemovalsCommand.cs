using System.CommandLine;
using System.CommandLine.Parsing;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>removals</c>: how many school days a student was removed in a school year, and what that asks for.</summary>
internal static class RemovalsCommand
{
    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<string> id = Options.CaseId();
        var schoolYear = new Option<SchoolYear?>("--school-year") { Description = "The school year, 1 July through 30 June. Default: that of the day looked from.", HelpName = "2025-26", CustomParser = ReadYear };
        Option<string> format = Options.Format("table", "json", "csv");
        var command = new Command("removals", "Disciplinary removals of a school year, with the eleventh day.");
        cases.AddTo(command);
        command.Add(id);
        command.Add(schoolYear);
        command.Add(format);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            CaseResult? found = session.Find(parsed.GetRequiredValue(id));
            SchoolYear year = parsed.GetValue(schoolYear) ?? SchoolYear.Of(session.AsOf);
            LocalDate through = LocalDate.Min(session.AsOf, year.LastDate);
            RemovalTally? tally = found is null ? null : RemovalTally.Of(found.File, found.Evaluator.Calendar.Calendar, year, through);
            switch (parsed.GetValue(format))
            {
                case "json":
                    RemovalsJson.Write(context, found, through, tally);
                    break;
                case "csv":
                    RemovalsCsv.Write(context.Console.Output, found, tally);
                    break;
                default:
                    RemovalsPage.Write(new Screen(context.Console), found, through, tally);
                    break;
            }

            return tally is null ? ExitStatus.Refused : ExitStatus.Done;
        });
        return command;
    }

    private static SchoolYear? ReadYear(ArgumentResult result)
    {
        if (SchoolYear.TryParse(result.Tokens[0].Value, out SchoolYear year) && year.StartYear is >= 1900 and < 2499)
        {
            return year;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a school year. Write it as 2025-26, from 1900-01 through 2498-99.");
        return null;
    }
}
