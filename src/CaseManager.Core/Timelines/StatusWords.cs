namespace CaseManager.Core.Timelines;

/// <summary>Statuses in words.</summary>
internal static class StatusWords
{
    internal static string Of(DeadlineStatus status) =>
        status switch
        {
            DeadlineStatus.Running => "running",
            DeadlineStatus.Overdue => "overdue",
            DeadlineStatus.Lapsed => "lapsed unused",
            DeadlineStatus.MetOnTime => "met on time",
            DeadlineStatus.MetLate => "met late",
            DeadlineStatus.Suspended => "suspended; the date is what it would be if the suspension ended today",
            DeadlineStatus.Excused => "excused: the timeframe does not apply",
            DeadlineStatus.NoLongerRequired => "no longer required",
            DeadlineStatus.CalendarUnknown => "unknown: the school calendar ends too early",
            DeadlineStatus.NoFederalNumber => "owed, without a number of days",
            DeadlineStatus.NotModelled => "known to the pack, not computed",
            DeadlineStatus.NotYetOpen => "not open yet",
            _ => "none",
        };
}
