namespace CaseManager.Core.Plans;

/// <summary>How the student takes part in an assessment.</summary>
public enum AssessmentChoice
{
    /// <summary>The regular assessment, without accommodations.</summary>
    Regular,

    /// <summary>The regular assessment, with the accommodations that the plan lists for it.</summary>
    RegularWithAccommodations,

    /// <summary>An alternate assessment aligned with alternate academic achievement standards.</summary>
    Alternate,

    /// <summary>None is given to students of this grade.</summary>
    NotGiven,
}
