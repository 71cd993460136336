namespace CaseManager.Core.Plans;

/// <summary>Where an accommodation is used.</summary>
public enum AccommodationUse
{
    /// <summary>In instruction.</summary>
    Instruction,

    /// <summary>In tests of the class.</summary>
    ClassroomTest,

    /// <summary>In the State's assessments.</summary>
    StateAssessment,

    /// <summary>In district-wide assessments.</summary>
    DistrictAssessment,
}
