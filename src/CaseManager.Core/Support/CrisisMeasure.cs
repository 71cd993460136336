namespace CaseManager.Core.Support;

/// <summary>What was done in a crisis.</summary>
public enum CrisisMeasure
{
    /// <summary>Calming down by words and space.</summary>
    Deescalation,

    /// <summary>An assessment of the risk of suicide or harm.</summary>
    RiskAssessment,

    /// <summary>The school's crisis team was called.</summary>
    CrisisTeam,

    /// <summary>A mobile crisis service was called.</summary>
    MobileCrisisService,

    /// <summary>Emergency medical help was called.</summary>
    EmergencyMedicalService,

    /// <summary>The police was called.</summary>
    LawEnforcement,

    /// <summary>Physical restraint.</summary>
    PhysicalRestraint,

    /// <summary>Seclusion.</summary>
    Seclusion,
}
