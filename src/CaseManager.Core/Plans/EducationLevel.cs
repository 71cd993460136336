namespace CaseManager.Core.Plans;

/// <summary>Whether 34 CFR 300.320 speaks of a preschool child or of a student of school age.</summary>
public enum EducationLevel
{
    /// <summary>A preschool child.</summary>
    Preschool,

    /// <summary>A student in kindergarten or above.</summary>
    SchoolAge,
}
