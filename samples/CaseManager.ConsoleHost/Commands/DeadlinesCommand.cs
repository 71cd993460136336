using System.CommandLine;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.ConsoleHost.Rendering;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Commands;

/// <summary><c>deadlines</c>: every clock of every case.</summary>
internal static class DeadlinesCommand
{
    private const string Json = "json";
    private const string Csv = "csv";

    internal static Command Create(HostContext context)
    {
        var cases = new CaseOptions();
        Option<int?> within = Options.Number("--within", "Only what is overdue or falls due in so many days.", "days", 0, 36_525);
        Option<string> format = Options.Format("table", Json, Csv);
        var failOn = new Option<string?>("--fail-on") { Description = "Exit with status 1 when something is overdue." };
        failOn.AcceptOnlyFromAmong("overdue");
        var chart = new ChartOptionSet();
        var command = new Command("deadlines", "Every clock of every case.");
        cases.AddTo(command);
        command.Add(within);
        command.Add(format);
        command.Add(failOn);
        chart.AddTo(command);
        command.SetAction(parsed =>
        {
            using CaseSession session = cases.Open(context, parsed);
            return Run(session, parsed.GetValue(within), parsed.GetValue(format)!, parsed.GetValue(failOn) is not null, chart.For(context, parsed));
        });
        return command;
    }

    private static int Run(CaseSession session, int? within, string format, bool failsOnOverdue, ChartFile? file)
    {
        bool overdue = false;
        var chart = new DeadlineChart(session.AsOf);
        using (IDeadlineReport report = ReportFor(session, format))
        {
            foreach (CaseResult result in session.Results())
            {
                overdue |= result.Deadlines.Any(deadline => deadline.Status == DeadlineStatus.Overdue);
                IReadOnlyList<Deadline> asked = within is { } days ? [.. result.Deadlines.Where(deadline => IsSoon(deadline, session.AsOf, days))] : result.Deadlines;
                report.Write(result, asked);
                if (file is not null)
                {
                    chart.Add(result, asked);
                }
            }

            if (!chart.IsEmpty || !session.Context.Problems.Any)
            {
                file?.Write(chart.Draw());
            }
        }

        return overdue && failsOnOverdue ? ExitStatus.Overdue : ExitStatus.Done;
    }

    private static IDeadlineReport ReportFor(CaseSession session, string format) =>
        format switch
        {
            Json => new DeadlineJsonReport(
                session.Context.Console, session.Context.Problems, session.Book.For(session.Jurisdiction ?? JurisdictionId.Federal), session.AsOf),
            Csv => new DeadlineCsvReport(session.Context.Console),
            _ => new DeadlineTableReport(session.Context.Console, session.AsOf),
        };

    /// <summary>Open, and overdue or due in time; a date that the calendar does not give counts by the earliest it could be.</summary>
    private static bool IsSoon(Deadline deadline, LocalDate asOf, int days) =>
        deadline.Status switch
        {
            DeadlineStatus.Overdue => true,
            DeadlineStatus.Running or DeadlineStatus.Suspended => Period.DaysBetween(asOf, deadline.DueOn ?? asOf) <= days,
            DeadlineStatus.CalendarUnknown => deadline.MetOn is null && (deadline.NotBefore is not { } earliest || Period.DaysBetween(asOf, earliest) <= days),
            _ => false,
        };
}
