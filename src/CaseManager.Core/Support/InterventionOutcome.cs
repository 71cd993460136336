namespace CaseManager.Core.Support;

/// <summary>How an intervention ended.</summary>
public enum InterventionOutcome
{
    /// <summary>The goal was met.</summary>
    GoalMet,

    /// <summary>It goes on.</summary>
    Continued,

    /// <summary>A more intense tier followed.</summary>
    Intensified,

    /// <summary>Another intervention at the same tier followed.</summary>
    Changed,

    /// <summary>It was given up.</summary>
    Discontinued,
}
