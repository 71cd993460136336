namespace CaseManager.Core.Staff;

/// <summary>Which side of a training somebody was on.</summary>
public enum TrainingPart
{
    /// <summary>Was taught.</summary>
    Received,

    /// <summary>Taught others.</summary>
    Given,
}
