using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core;
using CaseManager.Core.Plans;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What was found in a plan, for a person: errors first.</summary>
internal static class FindingsPage
{
    internal static void Write(Screen screen, IepDraft? draft, LocalDate asOf, ImmutableArray<Finding> findings)
    {
        if (draft is null)
        {
            return;
        }

        int errors = findings.Count(finding => finding.Severity == FindingSeverity.Error);
        int others = findings.Length - errors;
        screen.Write($" Plan {draft.Id}, checked as of {Dates.InWords(asOf)}", Screen.Strong);
        screen.Write(
            errors > 0 ? Text($" It cannot be finished: {Count(errors, "error")}, {Count(others, "warning")}.")
            : others > 0 ? Text($" It can be finished, with {Count(others, "warning")}.")
            : " It can be finished. Nothing was found.",
            errors > 0 ? Screen.Late : others > 0 ? Screen.Soon : Screen.Good);
        WriteAll(screen, findings);
    }

    /// <summary>Each finding with its place, its remedy and its law, errors first.</summary>
    internal static void WriteAll(Screen screen, ImmutableArray<Finding> findings)
    {
        foreach (Finding finding in findings.OrderByDescending(finding => finding.Severity))
        {
            screen.Blank();
            screen.Write(new TextLine().Add($" {finding.Code} ", finding.Severity == FindingSeverity.Error ? Screen.Late : Screen.Soon).Add(finding.Path, Screen.Accent));
            screen.Wrapped(finding.Message, 3, Screen.Plain);
            screen.Wrapped(finding.Remedy, 3, Screen.Good);
            screen.Wrapped(finding.Citation?.Label ?? string.Empty, 3, Screen.Quiet);
        }
    }

    private static string Count(int number, string what) => Text($"{number} {what}{(number == 1 ? string.Empty : "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
