using CaseManager.Core.Timelines;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Statuses in a column, and their colours.</summary>
internal static class StatusText
{
    internal const int Width = 13;

    internal static string Of(DeadlineStatus status) =>
        status switch
        {
            DeadlineStatus.Running => "running",
            DeadlineStatus.Overdue => "overdue",
            DeadlineStatus.Lapsed => "lapsed",
            DeadlineStatus.MetOnTime => "met on time",
            DeadlineStatus.MetLate => "met late",
            DeadlineStatus.Suspended => "suspended",
            DeadlineStatus.Excused => "excused",
            DeadlineStatus.NoLongerRequired => "ended",
            DeadlineStatus.CalendarUnknown => "no calendar",
            DeadlineStatus.NoFederalNumber => "no number",
            DeadlineStatus.NotModelled => "not computed",
            DeadlineStatus.NotYetOpen => "not open yet",
            _ => "none",
        };

    internal static Style StyleOf(DeadlineStatus status) =>
        status switch
        {
            DeadlineStatus.Overdue => Screen.Late,
            DeadlineStatus.MetLate or DeadlineStatus.Lapsed or DeadlineStatus.CalendarUnknown or DeadlineStatus.Suspended => Screen.Soon,
            DeadlineStatus.MetOnTime => Screen.Good,
            DeadlineStatus.Running => Screen.Plain,
            _ => Screen.Quiet,
        };
}
