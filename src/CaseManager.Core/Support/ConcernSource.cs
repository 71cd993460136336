namespace CaseManager.Core.Support;

/// <summary>Who raised a concern or made a referral.</summary>
public enum ConcernSource
{
    /// <summary>A parent.</summary>
    Parent,

    /// <summary>A teacher or another member of staff.</summary>
    Teacher,

    /// <summary>The student.</summary>
    Student,

    /// <summary>The school's support team.</summary>
    SupportTeam,

    /// <summary>An early intervention program.</summary>
    EarlyIntervention,

    /// <summary>A physician or an agency.</summary>
    OutsideAgency,

    /// <summary>Somebody else.</summary>
    Other,
}
