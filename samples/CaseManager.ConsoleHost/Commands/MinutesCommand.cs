using System.Collections.Immutable;
using System.CommandLine;
using CaseManager.Charts;
using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Input;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>minutes</c>: what each student was promised, what was given, why the rest was missed, and what is still owed.</summary>
internal static class MinutesCommand
{
    internal static Command Create(HostContext context)
    {
        Option<string[]> ledgers = Options.Files("--ledger", "Ledgers of minutes, one student each; - for standard input. Default: the demonstration.");
        Option<string[]> plans = Options.Files("--iep", "IEPs: what they promise is laid out over --calendar where the ledger does not say it.");
        Option<string[]> calendars = Options.Calendars();
        Option<LocalDate?> asOf = Options.AsOf();
        Option<LocalDate?> knownOn = Options.Date("--known-on", "Only what had been written down by the end of this day.");
        Option<int?> weeks = Options.Number("--weeks", "How many of the last weeks are shown of each service; 8 by default.", "n", 0, 520);
        Option<string> format = Options.Format("table", "json", "csv");
        var chart = new ChartOptionSet();
        var command = new Command("minutes", "Minutes of service: promised against given, by week, with the causes of what was missed and what is owed.");
        command.Add(ledgers);
        command.Add(plans);
        command.Add(calendars);
        command.Add(asOf);
        command.Add(knownOn);
        command.Add(weeks);
        command.Add(format);
        chart.AddTo(command);
        command.Validators.Add(result =>
        {
            bool hasPlans = result.GetValue(plans) is { Length: > 0 };
            bool hasCalendars = result.GetValue(calendars) is { Length: > 0 };
            if (hasPlans != hasCalendars)
            {
                result.AddError("--iep and --calendar go together: a plan is laid out over the school calendar. Give both, or neither.");
            }
        });
        command.SetAction(parsed =>
        {
            string[] ledgerFiles = parsed.GetValue(ledgers) ?? [];
            string[] planFiles = parsed.GetValue(plans) ?? [];
            bool isDemonstration = ledgerFiles.Length + planFiles.Length == 0;
            LocalDate day = parsed.GetValue(asOf) ?? (isDemonstration ? DemonstrationCaseload.AsOf : context.Clock.GetCurrentDate());
            IEnumerable<(SessionLedger Ledger, ImmutableArray<string> Notes)> read = isDemonstration
                ? DemonstrationLedgers.Open(context.Problems).Select(ledger => (ledger, ImmutableArray<string>.Empty))
                : new LedgerReader(context).Read(ledgerFiles, planFiles, parsed.GetValue(calendars) ?? []);
            StudentMinutes[] students = [.. read.Select(each => StudentMinutes.Of(Known(context, each.Ledger, parsed.GetValue(knownOn)), day, each.Notes))];
            bool nothingRead = students.Length == 0 && context.Problems.Any;
            ChartFile? picture = chart.For(context, parsed);
            if (!nothingRead)
            {
                picture?.Write(new MinutesChart(students.SelectMany(student => student.Lines).SelectMany(line => line.Weeks)));
            }

            switch (parsed.GetValue(format))
            {
                case "json":
                    MinutesJson.Write(context, day, students);
                    break;
                case "csv":
                    MinutesCsv.Write(context.Console.Output, students);
                    break;
                default:
                    if (!nothingRead)
                    {
                        new MinutesPage(new Screen(context.Console), parsed.GetValue(weeks) ?? 8).Write(day, students, isDemonstration);
                    }

                    break;
            }

            return ExitStatus.Done;
        });
        return command;
    }

    /// <summary>The ledger as it was known when a day ended where the program runs.</summary>
    private static SessionLedger Known(HostContext context, SessionLedger ledger, LocalDate? day) =>
        day is { } last ? ledger.AsKnownAt(context.Clock.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant() - Duration.Epsilon) : ledger;
}
