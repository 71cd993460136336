namespace CaseManager.Core.Support;

/// <summary>A kind of disciplinary removal.</summary>
public enum RemovalKind
{
    /// <summary>Suspension out of school.</summary>
    OutOfSchoolSuspension,

    /// <summary>Suspension in school.</summary>
    InSchoolSuspension,

    /// <summary>Suspension from a school bus that is part of the IEP.</summary>
    BusSuspension,

    /// <summary>Expulsion.</summary>
    Expulsion,

    /// <summary>By order of a hearing officer.</summary>
    HearingOfficer,
}
