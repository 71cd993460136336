namespace CaseManager.Core.Plans;

/// <summary>What kind of need a goal meets.</summary>
public enum GoalDomain
{
    /// <summary>Academic.</summary>
    Academic,

    /// <summary>Functional: behaviour, communication, daily living, motor, social.</summary>
    Functional,
}
