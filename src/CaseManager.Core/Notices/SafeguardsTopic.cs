namespace CaseManager.Core.Notices;

/// <summary>What a notice of procedural safeguards must explain (34 CFR 300.504(c)).</summary>
public enum SafeguardsTopic
{
    /// <summary>Independent educational evaluations (300.504(c)(1)).</summary>
    IndependentEvaluation,

    /// <summary>Prior written notice (300.504(c)(2)).</summary>
    PriorWrittenNotice,

    /// <summary>Parental consent (300.504(c)(3)).</summary>
    Consent,

    /// <summary>Access to education records (300.504(c)(4)).</summary>
    AccessToRecords,

    /// <summary>Due process and State complaints: time limits, the chance to resolve, how they differ (300.504(c)(5)).</summary>
    Complaints,

    /// <summary>Mediation (300.504(c)(6)).</summary>
    Mediation,

    /// <summary>The placement while a complaint is pending (300.504(c)(7)).</summary>
    PendencyPlacement,

    /// <summary>Students in an interim alternative educational setting (300.504(c)(8)).</summary>
    InterimSettings,

    /// <summary>Unilateral placement in a private school at public expense (300.504(c)(9)).</summary>
    PrivatePlacement,

    /// <summary>Hearings, disclosure of evaluations included (300.504(c)(10)).</summary>
    DueProcessHearings,

    /// <summary>State-level appeals, where there are any (300.504(c)(11)).</summary>
    StateAppeals,

    /// <summary>Civil actions and their time limit (300.504(c)(12)).</summary>
    CivilActions,

    /// <summary>Attorneys' fees (300.504(c)(13)).</summary>
    AttorneysFees,
}
