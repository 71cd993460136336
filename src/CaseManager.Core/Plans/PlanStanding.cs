namespace CaseManager.Core.Plans;

/// <summary>Whether a plan is in force on a day, and if not, why not.</summary>
public enum PlanStanding
{
    /// <summary>No plan had started.</summary>
    None,

    /// <summary>The first plan is finished, and the parent has not answered: no service may start (34 CFR 300.300(b)(1)).</summary>
    AwaitingConsent,

    /// <summary>The parent refused the first services (34 CFR 300.300(b)(3)).</summary>
    ConsentRefused,

    /// <summary>A plan is in force.</summary>
    InForce,

    /// <summary>The plan that was in force when a complaint was filed stays in force (34 CFR 300.518).</summary>
    StayPut,

    /// <summary>The parent revoked consent to all services (34 CFR 300.300(b)(4)).</summary>
    Revoked,

    /// <summary>The plan ended.</summary>
    Ended,
}
