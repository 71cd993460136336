namespace CaseManager.Core.Plans;

/// <summary>Why no plan is in force any more.</summary>
public enum PlanEnding
{
    /// <summary>The student graduated with a regular high school diploma (34 CFR 300.102(a)(3)).</summary>
    Graduated,

    /// <summary>The student is past the age of eligibility.</summary>
    AgedOut,

    /// <summary>The student was found to be no longer eligible (34 CFR 300.305(e)).</summary>
    NotEligible,

    /// <summary>The student left for another district.</summary>
    TransferredOut,

    /// <summary>The student left school.</summary>
    Withdrawn,

    /// <summary>The student died.</summary>
    Deceased,
}
