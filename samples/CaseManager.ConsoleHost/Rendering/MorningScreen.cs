using System.Globalization;
using CaseManager.Core.Timelines;
using NodaTime;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What a case manager wants to know before the first meeting of the day.</summary>
internal sealed class MorningScreen(Screen screen, LocalDate asOf)
{
    internal void Write(Agenda agenda)
    {
        WriteTitle(agenda);
        WriteSection(Text($"OVERDUE ({agenda.Overdue.Count}), the most overdue first"), agenda.Overdue, Screen.Late);
        WriteSection(Text($"THIS WEEK ({agenda.ThisWeek.Count}), through {Dates.InWords(agenda.WeekEnds)}"), agenda.ThisWeek, Screen.Soon);
        WriteSection(Text($"THIS MONTH ({agenda.ThisMonth.Count}), through {Dates.InWords(agenda.MonthEnds)}"), agenda.ThisMonth, Screen.Accent);
        WriteUndated(agenda);
        WriteFindings(agenda);
        WriteRest(agenda);
    }

    private void WriteTitle(Agenda agenda)
    {
        screen.Write(new TextLine().Add(" CaseManager", Screen.Strong).Right(Dates.InWords(asOf), Screen.Strong));
        screen.Write(Text($" {Plural(agenda.Cases, "student")} on {Plural(agenda.Calendars.Count, "school calendar")}; rules: {string.Join(", ", agenda.Packs)}"), Screen.Quiet);
        screen.Blank();
        screen.Write(new TextLine()
            .Add(" ")
            .Add(Text($"{agenda.Overdue.Count} overdue"), agenda.Overdue.Count > 0 ? Screen.Late : Screen.Good)
            .Add(" | ", Screen.Quiet)
            .Add(Text($"{agenda.ThisWeek.Count} this week"), Screen.Soon)
            .Add(" | ", Screen.Quiet)
            .Add(Text($"{agenda.ThisMonth.Count} more this month"))
            .Add(" | ", Screen.Quiet)
            .Add(Text($"{agenda.Later} later"))
            .Add(" | ", Screen.Quiet)
            .Add(Text($"{agenda.Undated.Count} undated")));
    }

    private void WriteSection(string title, List<AgendaItem> items, Style style)
    {
        screen.Blank();
        screen.Heading(title, style);
        if (items.Count == 0)
        {
            screen.Write(" nothing", Screen.Quiet);
            return;
        }

        AgendaRow.WriteHeader(screen);
        foreach (AgendaItem item in Agenda.InOrder(items))
        {
            AgendaRow.Write(screen, item, asOf, style);
        }
    }

    private void WriteUndated(Agenda agenda)
    {
        if (agenda.Undated.Count == 0)
        {
            return;
        }

        screen.Blank();
        screen.Heading(Text($"WITHOUT A DATE ({agenda.Undated.Count})"), Screen.Soon);
        foreach (AgendaItem item in agenda.Undated)
        {
            Deadline deadline = item.Deadline;
            string why = deadline switch
            {
                { Status: DeadlineStatus.CalendarUnknown, NotBefore: { } earliest } => $"the school calendar ends; not before {Dates.Iso(earliest)}",
                { Status: DeadlineStatus.CalendarUnknown } => "the school calendar does not reach",
                _ => "known to the rules, not computed",
            };
            screen.Write(new TextLine().Add(" ").Column(item.Case.File.Id.Value, 8, Screen.Accent).Add(deadline.Rule.Title, Screen.Strong));
            screen.Write(new TextLine().Add(new string(' ', 9)).Add($"{why}; {CitationText.Short(deadline.Citations, 22)}", Screen.Quiet));
        }
    }

    private void WriteFindings(Agenda agenda)
    {
        if (agenda.Findings.Count == 0)
        {
            return;
        }

        screen.Blank();
        screen.Heading(Text($"LOOK AGAIN ({agenda.Findings.Count}), records that do not do what they seem to"), Screen.Soon);
        foreach (var (found, finding) in agenda.Findings)
        {
            screen.Write(new TextLine().Add(" ").Column(found.File.Id.Value, 8, Screen.Accent).Add($"record {finding.Path}: {finding.Message}"));
            screen.Wrapped(finding.Remedy, 9, Screen.Quiet);
        }
    }

    private void WriteRest(Agenda agenda)
    {
        screen.Blank();
        screen.Heading("ALSO", Screen.Strong);
        if (agenda.WithoutNumber.Count > 0)
        {
            int cases = agenda.WithoutNumber.Select(item => item.Case.File.Id).Distinct().Count();
            screen.Wrapped(Text($"{Plural(agenda.WithoutNumber.Count, "open duty", "open duties")} in {Plural(cases, "case")} for which federal law gives no number of days:"), 1, Screen.Plain);
            foreach (var duty in agenda.WithoutNumber.GroupBy(item => item.Deadline.Rule.Title, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(4))
            {
                screen.Write(new TextLine().Add("  ").Column(Text($"{duty.Count(),3} x "), 6, Screen.Quiet).Column(duty.Key, 40).Add($" \"{duty.First().Deadline.Rule.Words}\"", Screen.Quiet));
            }
        }

        if (agenda.Unverified > 0)
        {
            screen.Write(Text($" {Plural(agenda.Unverified, "running date rests", "running dates rest")} on rules whose text nobody has verified yet (see rules)."));
        }

        screen.Write(Text($" {agenda.Met} met on time, {agenda.MetLate} met late."), Screen.Quiet);
    }

    private static string Plural(int number, string one, string? many = null) => Text($"{number} {(number == 1 ? one : many ?? one + "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
