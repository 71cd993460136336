using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Every clock of every case, for a person: one line each. Duties without a date are counted at the end of their case.</summary>
internal sealed class DeadlineTableReport : IDeadlineReport
{
    private readonly Screen screen;
    private readonly LocalDate asOf;
    private long cases;
    private long overdue;

    internal DeadlineTableReport(HostConsole console, LocalDate asOf)
    {
        screen = new Screen(console);
        this.asOf = asOf;
    }

    public void Write(CaseResult result, IReadOnlyList<Deadline> deadlines)
    {
        if (deadlines.Count == 0)
        {
            return;
        }

        if (cases++ == 0)
        {
            WriteHeader();
        }

        screen.Heading(TextLine.Fit(result.File.Id.Value, 40), Screen.Accent);
        int undated = 0;
        foreach (Deadline deadline in deadlines)
        {
            overdue += deadline.Status == DeadlineStatus.Overdue ? 1 : 0;
            if (deadline is { Status: DeadlineStatus.NoFederalNumber, MetOn: null })
            {
                undated++;
                continue;
            }

            Row(DeadlineName.DateOf(deadline), LeftOf(deadline), StatusText.Of(deadline.Status), DeadlineName.Of(deadline), Screen.Plain, StatusText.StyleOf(deadline.Status));
        }

        if (undated > 0)
        {
            screen.Write(string.Create(CultureInfo.InvariantCulture, $" and {undated} open {(undated == 1 ? "duty" : "duties")} without a number of days (--format json lists them)"), Screen.Quiet);
        }

        foreach (Finding finding in result.Findings)
        {
            screen.Wrapped($"! {finding.Path}: {finding.Message} {finding.Remedy}", 1, Screen.Soon);
        }
    }

    public void Dispose()
    {
        if (cases > 0)
        {
            screen.Blank();
        }

        screen.Write(string.Create(CultureInfo.InvariantCulture, $" {cases} {(cases == 1 ? "case" : "cases")}, {overdue} overdue on {Dates.Iso(asOf)}"), Screen.Strong);
    }

    private void WriteHeader()
    {
        screen.Write(new TextLine().Add($" Deadlines as of {Dates.InWords(asOf)}", Screen.Strong));
        screen.Blank();
        Row("Due", "Days left", "Status", "Rule", Screen.Quiet, Screen.Quiet);
    }

    private void Row(string due, string left, string status, string rule, Spectre.Console.Style plain, Spectre.Console.Style style) =>
        screen.Write(new TextLine().Add(" ").Column(due, 12, plain).Column(left, 14, plain).Column(status, StatusText.Width, style).Add(" ").Column(rule, Screen.Width - 42, plain));

    private static string LeftOf(Deadline deadline) =>
        deadline is { DaysLeft: { } left, Basis: { } basis } ? string.Create(CultureInfo.InvariantCulture, $"{left,4} {basis}") : string.Empty;
}
