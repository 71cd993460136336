namespace CaseManager.Core.Students;

/// <summary>Where a student came from.</summary>
public enum EnrollmentEntry
{
    /// <summary>From home, or from early intervention.</summary>
    New,

    /// <summary>From another school of the same public agency.</summary>
    SameAgency,

    /// <summary>From another public agency of the State.</summary>
    SameState,

    /// <summary>From another State.</summary>
    OutOfState,

    /// <summary>Back after having left.</summary>
    Returned,
}
