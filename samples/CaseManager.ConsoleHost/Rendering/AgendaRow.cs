using System.Globalization;
using CaseManager.Core.Timelines;
using NodaTime;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>One clock in two lines: when, who and what; then why, what to do next, and by which working day.</summary>
internal static class AgendaRow
{
    private const int Title = 39;
    private const int Law = 14;
    private const int Reason = 37;
    private const int Act = 31;

    internal static void WriteHeader(Screen screen)
    {
        screen.Write(First("Due", "Days", "Case", "What", "Law", Screen.Quiet, Screen.Quiet, Screen.Quiet));
        screen.Write(Second("why", "next act", "work by", Screen.Quiet));
    }

    internal static void Write(Screen screen, AgendaItem item, LocalDate asOf, Style style)
    {
        Deadline deadline = item.Deadline;
        screen.Write(First(
            deadline.DueOn is null ? "unknown" : Dates.Iso(deadline.DueOn),
            DaysTo(deadline, asOf),
            item.Case.File.Id.Value,
            deadline.Rule.Title,
            CitationText.Short(deadline.Citations, Law),
            style,
            Screen.Accent,
            Screen.Strong));
        screen.Write(Second(DueReason.Of(item.Case.Explain(deadline)), NextActs.For(deadline.Rule), WorkBy(deadline, asOf), Screen.Plain));
    }

    private static TextLine First(string due, string days, string id, string what, string law, Style date, Style who, Style title) =>
        new TextLine().Add(" ").Column(due, 11, date).Column(days.PadLeft(5), 6, date).Column(id, 7, who).Column(TextLine.Fit(what, Title), Title + 1, title).Add(law, Screen.Quiet);

    private static TextLine Second(string why, string act, string workBy, Style style) =>
        new TextLine().Add("  ").Column(why, Reason - 2, Screen.Quiet).Column(act, Act, style).Add(" ").Add(workBy.PadLeft(10), Screen.Quiet);

    private static string DaysTo(Deadline deadline, LocalDate asOf)
    {
        if (deadline.DueOn is not { } due)
        {
            return string.Empty;
        }

        int days = Period.DaysBetween(asOf, due);
        return days == 0 ? "today" : days.ToString(CultureInfo.InvariantCulture);
    }

    private static string WorkBy(Deadline deadline, LocalDate asOf) =>
        (deadline.WorkBy ?? deadline.DueOn ?? deadline.NotBefore) is { } day && day > asOf ? Dates.Iso(day) : "today";
}
