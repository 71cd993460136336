namespace CaseManager.Core.Support;

/// <summary>The ground for an interim alternative educational setting.</summary>
public enum InterimGround
{
    /// <summary>A weapon (34 CFR 300.530(g)(1)).</summary>
    Weapon,

    /// <summary>Illegal drugs or a controlled substance (300.530(g)(2)).</summary>
    Drugs,

    /// <summary>Serious bodily injury (300.530(g)(3)).</summary>
    SeriousBodilyInjury,

    /// <summary>Likely injury, by order of a hearing officer (300.532(b)(2)(ii)).</summary>
    HearingOfficer,
}
