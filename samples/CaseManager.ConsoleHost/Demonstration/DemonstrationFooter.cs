using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Demonstration;

/// <summary>What to try after the morning screen.</summary>
internal static class DemonstrationFooter
{
    private const string Folder = "samples/CaseManager.ConsoleHost/";

    internal static void Write(Screen screen, Agenda agenda)
    {
        AgendaItem? first = agenda.Overdue.Concat(agenda.ThisWeek).Concat(agenda.ThisMonth).FirstOrDefault();
        screen.Blank();
        screen.Heading("TRY NEXT, after dotnet run --project samples/CaseManager.ConsoleHost --", Screen.Strong);
        if (first is not null)
        {
            Line(screen, $"explain --case-id {first.Case.File.Id} --rule {first.Deadline.Key.Rule.Name}", "why that date");
        }

        Line(screen, "deadlines --within 30", "every clock due soon");
        Line(screen, "deadlines --format csv", "for a spreadsheet");
        Line(screen, "rules", "the law behind it");
        Line(screen, "calendar --count 10 --from 2025-12-15 --calendar", "count school days");
        screen.Write($" {Folder}Demonstration/calendars/ga-newton-2025-26.json", Screen.Accent);
        screen.Write(" The students are made up; the school calendars and the law are real.", Screen.Quiet);
    }

    private static void Line(Screen screen, string command, string what) =>
        screen.Write(new TextLine().Add("   ").Column(command, 55, Screen.Accent).Add(what, Screen.Quiet));
}
