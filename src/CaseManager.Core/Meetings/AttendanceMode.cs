namespace CaseManager.Core.Meetings;

/// <summary>How somebody took part in a meeting.</summary>
public enum AttendanceMode
{
    /// <summary>In the room.</summary>
    InPerson,

    /// <summary>By video (34 CFR 300.328).</summary>
    Video,

    /// <summary>By telephone (300.322(c), 300.328).</summary>
    Phone,

    /// <summary>Did not take part.</summary>
    Absent,
}
