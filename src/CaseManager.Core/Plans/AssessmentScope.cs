namespace CaseManager.Core.Plans;

/// <summary>Whose assessment it is.</summary>
public enum AssessmentScope
{
    /// <summary>An assessment of the State.</summary>
    State,

    /// <summary>An assessment of the whole district.</summary>
    District,
}
