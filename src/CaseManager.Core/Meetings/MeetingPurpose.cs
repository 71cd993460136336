namespace CaseManager.Core.Meetings;

/// <summary>What a meeting is for.</summary>
public enum MeetingPurpose
{
    /// <summary>To write the first IEP.</summary>
    InitialIep,

    /// <summary>To review the IEP, at least once a year (34 CFR 300.324(b)(1)(i)).</summary>
    AnnualReview,

    /// <summary>To amend the IEP between annual reviews.</summary>
    Amendment,

    /// <summary>To consider a reevaluation and revise the IEP.</summary>
    Reevaluation,

    /// <summary>To decide on eligibility.</summary>
    Eligibility,

    /// <summary>To consider postsecondary goals and transition services (300.321(b), 300.322(b)(2)).</summary>
    SecondaryTransition,

    /// <summary>To decide whether conduct was a manifestation (300.530(e)).</summary>
    ManifestationDetermination,

    /// <summary>To consider Section 504.</summary>
    Section504,

    /// <summary>To consider support within general education.</summary>
    SupportTeam,

    /// <summary>Something else.</summary>
    Other,
}
