namespace CaseManager.Core.Cases;

/// <summary>How far a case has come, derived from everything that stands in its file, whatever the date.</summary>
/// <remarks>
/// A stage is a summary for lists and filters. No rule reads it and no command is refused because of it: deadlines follow
/// from events alone. The default value is <see cref="NotReferred"/>.
/// </remarks>
public enum CaseStage
{
    /// <summary>Nobody has asked for an evaluation, or the agency declined the request.</summary>
    NotReferred,

    /// <summary>A referral, a request or a Part C notification came, or a student transferred in; no evaluation runs yet.</summary>
    Referred,

    /// <summary>Consent to the initial evaluation was received, or the evaluation began.</summary>
    Evaluating,

    /// <summary>Found eligible; services have not begun, or the IEP has ended.</summary>
    Eligible,

    /// <summary>Services began, or a new agency adopted the student's IEP. A reevaluation does not change this.</summary>
    Served,

    /// <summary>The last eligibility decision says not eligible.</summary>
    NotEligible,

    /// <summary>The student left, graduated or transferred out, or the parent revoked consent to services.</summary>
    Exited,
}
