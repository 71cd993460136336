namespace CaseManager.Core.Students;

/// <summary>Why a student left a school or special education (the terms of EDFacts file FS009).</summary>
public enum EnrollmentExit
{
    /// <summary>Graduated with a regular high school diploma.</summary>
    Graduated,

    /// <summary>Received an alternate diploma.</summary>
    AlternateDiploma,

    /// <summary>Received a certificate.</summary>
    Certificate,

    /// <summary>Reached the State's maximum age.</summary>
    ReachedMaximumAge,

    /// <summary>Died.</summary>
    Died,

    /// <summary>Moved, known to be continuing.</summary>
    MovedAway,

    /// <summary>Went to another school of the same public agency.</summary>
    SameAgency,

    /// <summary>Dropped out.</summary>
    DroppedOut,

    /// <summary>Returned to general education: no longer a child with a disability.</summary>
    NoLongerEligible,
}
