using System.Globalization;
using CaseManager.Core.Timelines;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Deadlines before and after, for a person: the dates in one line, and the statuses in a second where they differ.</summary>
internal static class ChangePage
{
    internal static void WriteHeader(Screen screen) => Row(screen, "Change", "Before", "After", "Days", "Rule", Screen.Quiet, Screen.Quiet);

    internal static void Write(Screen screen, DeadlineChange change)
    {
        string days = change is { Kind: DeadlineChangeKind.Moves, DaysMoved: { } moved } ? moved.ToString("+0;-0;0", CultureInfo.InvariantCulture) : string.Empty;
        Row(screen, WordFor(change.Kind), DateOf(change.Before), DateOf(change.After), days, DeadlineName.Of(change.After ?? change.Before!.Value), StyleOf(change), Screen.Plain);
        if (change.Before?.Status != change.After?.Status)
        {
            screen.Write(new TextLine().Add("         ").Add(StatusesOf(change), Screen.Quiet));
        }
    }

    internal static string WordFor(DeadlineChangeKind kind) =>
        kind switch
        {
            DeadlineChangeKind.Appears => "appears",
            DeadlineChangeKind.Goes => "goes",
            DeadlineChangeKind.Moves => "moves",
            _ => "status",
        };

    private static void Row(Screen screen, string change, string before, string after, string days, string rule, Style style, Style plain) =>
        screen.Write(new TextLine().Add(" ").Column(change, 8, style).Column(before, 12, plain).Column(after, 12, plain).Column(days.PadLeft(5), 7, style).Add(rule, plain));

    private static string StatusesOf(DeadlineChange change) =>
        (change.Before, change.After) switch
        {
            ({ } before, { } after) => $"{StatusText.Of(before.Status)}, then {StatusText.Of(after.Status)}",
            (_, { } after) => StatusText.Of(after.Status),
            ({ } before, _) => "was " + StatusText.Of(before.Status),
            _ => string.Empty,
        };

    private static string DateOf(Deadline? deadline) => deadline is { } there ? DeadlineName.DateOf(there) : string.Empty;

    private static Style StyleOf(DeadlineChange change) =>
        change switch
        {
            { After.Status: DeadlineStatus.Overdue or DeadlineStatus.MetLate } or { DaysMoved: < 0 } => Screen.Late,
            { Kind: DeadlineChangeKind.Goes } => Screen.Quiet,
            { Kind: DeadlineChangeKind.ChangesStatus } => Screen.Good,
            _ => Screen.Soon,
        };
}
