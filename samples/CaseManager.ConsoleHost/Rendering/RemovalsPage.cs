using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Removals for a person.</summary>
internal static class RemovalsPage
{
    internal static void Write(Screen screen, CaseResult? found, LocalDate through, RemovalTally? tally)
    {
        if (found is null || tally is null)
        {
            return;
        }

        screen.Write($" Removals of {found.File.Id} in {tally.SchoolYear}, through {Dates.InWords(through)}", Screen.Strong);
        screen.Blank();
        string parts = tally.PartDays == 0 ? string.Empty : Text($", {tally.PartDays} of them for part of the day");
        Line(screen, Text($"{tally.CumulativeDays}"), "school days of removal in all" + parts);
        Line(screen, Text($"{tally.LongestRun}"), "in a row at the longest");
        if (tally.EleventhDay is { } day)
        {
            Line(screen, Dates.Iso(day), "the day on which the year's removals passed ten");
        }

        if (!tally.IsComplete)
        {
            screen.Wrapped("! The school calendar does not cover every date of removal: there may be more days than these. Give the other year with --calendar.", 1, Screen.Soon);
        }

        foreach (Finding finding in tally.Findings())
        {
            screen.Wrapped($"! {finding.Code}: {finding.Message} {finding.Remedy} ({finding.Citation?.Label})", 1, finding.Severity == FindingSeverity.Error ? Screen.Late : Screen.Soon);
        }
    }

    private static void Line(Screen screen, string number, string what) =>
        screen.Write(new TextLine().Add("  ").Add(number.PadLeft(10), Screen.Accent).Add("  ").Add(what));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
