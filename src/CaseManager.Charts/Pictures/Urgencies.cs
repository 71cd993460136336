using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Charts.Pictures;

/// <summary>Sorts deadlines by how soon they are.</summary>
internal static class Urgencies
{
    /// <summary>Seven days from the day of the picture on are a week, thirty a month, whatever the day of the week.</summary>
    internal static Urgency Of(Deadline deadline, LocalDate asOf) => deadline.Status switch
    {
        DeadlineStatus.Overdue => Urgency.Overdue,
        DeadlineStatus.MetOnTime or DeadlineStatus.MetLate => Urgency.Done,
        DeadlineStatus.Lapsed or DeadlineStatus.Excused or DeadlineStatus.NoLongerRequired => Urgency.Over,
        _ => Period.DaysBetween(asOf, deadline.DueOn ?? LocalDate.MaxIsoValue) switch { < 7 => Urgency.ThisWeek, < 30 => Urgency.ThisMonth, _ => Urgency.Later },
    };
}
