namespace CaseManager.Core.Services;

/// <summary>Whether minutes given beyond what one period owes help another.</summary>
public enum CarryOver
{
    /// <summary>Each period stands alone: 20 minutes too many in one week settle nothing in the next.</summary>
    None,

    /// <summary>They settle later periods of the same line, the earliest first: 20 minutes too many in one week leave 20 less owed in the next.</summary>
    ToLaterPeriods,
}
