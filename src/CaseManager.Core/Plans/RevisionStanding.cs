namespace CaseManager.Core.Plans;

/// <summary>How far one revision of a plan has come on a day.</summary>
public enum RevisionStanding
{
    /// <summary>It was not finished, or nobody knew of it.</summary>
    Unknown,

    /// <summary>It is finished and not in force yet.</summary>
    Finished,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>A later revision of the same plan has taken its place.</summary>
    Amended,

    /// <summary>Another plan has taken its place.</summary>
    Superseded,

    /// <summary>No plan is in force any more.</summary>
    Ended,
}
