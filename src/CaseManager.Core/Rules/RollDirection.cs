namespace CaseManager.Core.Rules;

/// <summary>Where a due date moves that falls on a day which does not count (counting C9).</summary>
public enum RollDirection
{
    /// <summary>To the next counting day.</summary>
    Next,

    /// <summary>To the previous counting day.</summary>
    Previous,
}
