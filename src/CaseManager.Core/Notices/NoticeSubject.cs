namespace CaseManager.Core.Notices;

/// <summary>What a prior written notice is about (34 CFR 300.503(a)).</summary>
public enum NoticeSubject
{
    /// <summary>The initial evaluation.</summary>
    InitialEvaluation,

    /// <summary>A reevaluation.</summary>
    Reevaluation,

    /// <summary>Whether the student is a child with a disability.</summary>
    Identification,

    /// <summary>The educational placement.</summary>
    Placement,

    /// <summary>The provision of a free appropriate public education: services, the IEP.</summary>
    Fape,

    /// <summary>The end of services after consent was revoked (300.300(b)(4)(i)).</summary>
    CessationOfServices,
}
