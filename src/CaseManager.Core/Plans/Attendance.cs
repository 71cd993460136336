namespace CaseManager.Core.Plans;

/// <summary>Whether a member of the team was at the meeting.</summary>
public enum Attendance
{
    /// <summary>There, in person or otherwise.</summary>
    Present,

    /// <summary>Not there, and excused in writing.</summary>
    Excused,

    /// <summary>Not there.</summary>
    Absent,
}
