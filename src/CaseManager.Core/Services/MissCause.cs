namespace CaseManager.Core.Services;

/// <summary>Why a session did not take place. Nothing in IDEA says which of them must be made up, so the cause is always kept.</summary>
/// <remarks>The Department answers case by case, by the effect on the student's education (OSEP letter of 2007 to ASHA on missed sessions).</remarks>
public enum MissCause
{
    /// <summary>The student was absent from school.</summary>
    StudentAbsent,

    /// <summary>The family chose that the student should not attend.</summary>
    FamilyChoice,

    /// <summary>The school had another activity: an assembly, a field trip.</summary>
    SchoolActivity,

    /// <summary>The student sat a test.</summary>
    Testing,

    /// <summary>School was closed.</summary>
    Closure,

    /// <summary>The provider was absent.</summary>
    ProviderAbsent,

    /// <summary>Nobody held the provider's position.</summary>
    Vacancy,

    /// <summary>The student was there and refused.</summary>
    Refusal,

    /// <summary>The student was removed for conduct: suspended, or in an interim setting without the service.</summary>
    Removal,
}
