namespace CaseManager.Core.Support;

/// <summary>How things stand after one step.</summary>
public enum FollowUpOutcome
{
    /// <summary>Waiting for an answer or a place.</summary>
    Waiting,

    /// <summary>An appointment is set.</summary>
    Scheduled,

    /// <summary>The appointment was kept.</summary>
    Attended,

    /// <summary>Services began.</summary>
    ServicesStarted,

    /// <summary>Somebody declined.</summary>
    Declined,

    /// <summary>Nobody answered.</summary>
    NoResponse,
}
