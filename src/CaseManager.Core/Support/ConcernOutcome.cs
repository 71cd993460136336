namespace CaseManager.Core.Support;

/// <summary>What was decided about a concern.</summary>
public enum ConcernOutcome
{
    /// <summary>To screen.</summary>
    Screening,

    /// <summary>To intervene within general education.</summary>
    Intervention,

    /// <summary>To refer for a special education evaluation.</summary>
    Evaluation,

    /// <summary>To look at Section 504.</summary>
    Section504,

    /// <summary>To refer to an outside agency.</summary>
    OutsideReferral,

    /// <summary>To watch.</summary>
    Monitoring,

    /// <summary>Nothing.</summary>
    NoAction,
}
