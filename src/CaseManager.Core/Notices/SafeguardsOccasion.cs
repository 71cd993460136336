namespace CaseManager.Core.Notices;

/// <summary>Why the notice of procedural safeguards was given (34 CFR 300.504(a)).</summary>
public enum SafeguardsOccasion
{
    /// <summary>Once a school year.</summary>
    Annual,

    /// <summary>Initial referral or the parent's request for an evaluation (300.504(a)(1)).</summary>
    InitialReferral,

    /// <summary>The first State complaint or first due process complaint of a school year (300.504(a)(2)).</summary>
    FirstComplaint,

    /// <summary>A disciplinary change of placement (300.504(a)(3), 300.530(h)).</summary>
    DisciplinaryChangeOfPlacement,

    /// <summary>The parent asked (300.504(a)(4)).</summary>
    ParentRequest,
}
