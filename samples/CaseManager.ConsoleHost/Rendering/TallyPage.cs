using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A tally for a person: one line for each rule, then the two indicators.</summary>
internal static class TallyPage
{
    internal static void Write(Screen screen, LocalDate asOf, IReadOnlyList<TalliedRules> tallies)
    {
        screen.Write(Text($" {Cases(tallies)}, {tallies.Sum(tallied => tallied.Tally.Deadlines)} deadlines, as of {Dates.InWords(asOf)}"), Screen.Strong);
        foreach (TalliedRules tallied in tallies)
        {
            screen.Blank();
            Write(screen, tallied);
        }

        foreach (IndicatorCount indicator in IndicatorCount.Of(tallies))
        {
            screen.Blank();
            Write(screen, indicator);
        }
    }

    private static void Write(Screen screen, TalliedRules tallied)
    {
        screen.Heading(TextLine.Fit(Text($"{tallied.Rules.Packs[^1]}: {Cases([tallied])}"), 60), Screen.Strong);
        screen.Write(Text($" {tallied.Tally}; rules {tallied.Rules.Fingerprint.Value[..12]}"), Screen.Quiet);
        Row(screen, "Rule", "On time", "Late", "Overdue", "Open", "Other", Screen.Quiet, Screen.Quiet);
        foreach (RuleId rule in tallied.RulesWithClocks)
        {
            long onTime = tallied.Tally.Count(rule, DeadlineStatus.MetOnTime);
            long late = tallied.Tally.Count(rule, DeadlineStatus.MetLate);
            long overdue = tallied.Tally.Count(rule, DeadlineStatus.Overdue);
            long open = tallied.Tally.Count(rule, DeadlineStatus.Running) + tallied.Tally.Count(rule, DeadlineStatus.Suspended);
            long other = tallied.Clocks(rule) - onTime - late - overdue - open;
            Row(screen, rule.ToString(), Number(onTime), Number(late), Number(overdue), Number(open), Number(other), Screen.Plain, overdue > 0 ? Screen.Late : Screen.Plain);
            string weeks = string.Join("; ", Lateness(tallied.Tally, rule));
            if (weeks.Length > 0)
            {
                screen.Wrapped("weeks late: " + weeks, 5, Screen.Quiet);
            }
        }
    }

    private static void Write(Screen screen, IndicatorCount indicator)
    {
        screen.Heading(Text($"INDICATOR {indicator.Number}: {indicator.Question}"), Screen.Strong);
        screen.Write(" " + indicator.Law, Screen.Quiet);
        Line(screen, indicator.Clocks, "in all");
        foreach (DeadlineStatus status in IndicatorCount.Counted.Where(status => indicator.Count(status) > 0 || status == DeadlineStatus.MetOnTime))
        {
            Line(screen, indicator.Count(status), StatusText.Of(status));
        }

        if (indicator.Other > 0)
        {
            Line(screen, indicator.Other, "without a date");
        }

        string weeks = string.Join("; ", indicator.Lateness().Select(late => Week(late.Weeks, late.Met, late.Open)));
        if (weeks.Length > 0)
        {
            screen.Wrapped("weeks late: " + weeks, 5, Screen.Quiet);
        }
    }

    private static IEnumerable<string> Lateness(DeadlineTally tally, RuleId rule)
    {
        for (int weeks = 1; weeks <= DeadlineTally.MaximumWeeks; weeks++)
        {
            long met = tally.Count(rule, DeadlineStatus.MetLate, weeks);
            long open = tally.Count(rule, DeadlineStatus.Overdue, weeks);
            if (met + open > 0)
            {
                yield return Week(weeks, met, open);
            }
        }
    }

    private static string Week(int weeks, long met, long open) =>
        Text($"{(weeks == DeadlineTally.MaximumWeeks ? "53 or more" : Text($"{weeks}"))}: {(met == 0 ? Text($"{open} open") : open == 0 ? Text($"{met} met") : Text($"{met} met, {open} open"))}");

    private static string Cases(IReadOnlyList<TalliedRules> tallies)
    {
        long cases = tallies.Sum(tallied => (long)tallied.Cases);
        return Text($"{cases} {(cases == 1 ? "case" : "cases")}");
    }

    private static void Line(Screen screen, long number, string what) => screen.Write(new TextLine().Add(Text($"{number,7}  "), Screen.Accent).Add(what));

    private static void Row(Screen screen, string rule, string onTime, string late, string overdue, string open, string other, Spectre.Console.Style plain, Spectre.Console.Style overdueStyle) =>
        screen.Write(new TextLine()
            .Add(" ")
            .Column(rule, 40, plain)
            .Add(onTime.PadLeft(8), plain)
            .Add(late.PadLeft(6), plain)
            .Add(overdue.PadLeft(9), overdueStyle)
            .Add(open.PadLeft(7), plain)
            .Add(other.PadLeft(8), plain));

    private static string Number(long number) => number == 0 ? "." : Text($"{number}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
