namespace CaseManager.Core;

/// <content>Records, attendance, private placement and exit.</content>
public static partial class EventNames
{
    /// <summary>A record was withdrawn: not an event for any rule.</summary>
    /// <value><c>record.voided</c>.</value>
    public static EventName RecordVoided { get; } = new("record.voided");

    /// <summary>The parent asked to see records.</summary>
    /// <value><c>records.requested</c>.</value>
    public static EventName RecordsRequested { get; } = new("records.requested");

    /// <summary>The parent was given access to records.</summary>
    /// <value><c>records.provided</c>.</value>
    public static EventName RecordsProvided { get; } = new("records.provided");

    /// <summary>The student was absent.</summary>
    /// <value><c>attendance.absent</c>.</value>
    public static EventName AttendanceAbsent { get; } = new("attendance.absent");

    /// <summary>The parent plans to enroll the student privately; <c>for</c> is the date of removal.</summary>
    /// <value><c>private-placement.planned</c>.</value>
    public static EventName PrivatePlacementPlanned { get; } = new("private-placement.planned");

    /// <summary>The parent gave notice of a private placement.</summary>
    /// <value><c>private-placement.noticed</c>.</value>
    public static EventName PrivatePlacementNoticed { get; } = new("private-placement.noticed");

    /// <summary>The student left special education; the attribute <c>reason</c> says why.</summary>
    /// <value><c>student.exited</c>.</value>
    public static EventName StudentExited { get; } = new("student.exited");

    /// <summary>The student graduated with a regular diploma.</summary>
    /// <value><c>student.graduated</c>.</value>
    public static EventName StudentGraduated { get; } = new("student.graduated");
}
