using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Calendars;
using NodaTime;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>A school calendar and the answer to a question about it.</summary>
internal static class CalendarPage
{
    internal static void Write(Screen screen, SchoolCalendar calendar, CalendarAnswer answer)
    {
        if (answer is { From: { } from, Date: { } date })
        {
            screen.Write(Text($" {answer.Count} {answer.Basis.Id} days after {Dates.Iso(from)}: {Dates.Iso(date)}, a {date.DayOfWeek}"), Screen.Strong);
        }
        else if (answer is { From: { } first, Through: { } last })
        {
            screen.Write(Text($" {answer.Count} {answer.Basis.Id} days from {Dates.Iso(first)} through {Dates.Iso(last)}, both included"), Screen.Strong);
        }

        foreach (SkippedSpan span in answer.Skipped)
        {
            screen.Write(new TextLine().Add("   ").Column(Dates.Span(span.From, span.To), 26, Screen.Quiet).Add($"{span.Name} ({Days(span)})"));
        }

        if (answer.From is null)
        {
            WriteYears(screen, calendar);
        }
    }

    private static void WriteYears(Screen screen, SchoolCalendar calendar)
    {
        var table = new Table { Border = screen.Border };
        table.AddColumns("Calendar", "Year", "First day", "Last day");
        table.AddColumn(new TableColumn("School days").RightAligned());
        foreach (SchoolYearCalendar year in calendar.Years)
        {
            table.AddRow(
                Markup.Escape(TextLine.Fit(year.Id, 28)),
                year.SchoolYear.ToString(),
                Dates.Iso(year.FirstInstructionalDay),
                Dates.Iso(year.LastInstructionalDay),
                year.CountedInstructionalDays.ToString(CultureInfo.InvariantCulture));
        }

        screen.Write(table);
        foreach (NonInstructionalSpan span in calendar.Years.SelectMany(year => year.NonInstructional))
        {
            screen.Write(new TextLine().Add("   ").Column(Dates.Span(span.From, span.To), 26, Screen.Quiet).Add(span.Name));
        }

        foreach (Finding finding in calendar.Years.SelectMany(year => year.Findings))
        {
            screen.Wrapped($"! {finding.Path}: {finding.Message} {finding.Remedy}", 1, Screen.Soon);
        }
    }

    private static string Days(SkippedSpan span)
    {
        int days = Period.DaysBetween(span.From, span.To) + 1;
        return Text($"{days} {(days == 1 ? "date" : "dates")}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
