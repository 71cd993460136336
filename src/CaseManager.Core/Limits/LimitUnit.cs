namespace CaseManager.Core.Limits;

/// <summary>What a limit is counted over.</summary>
public enum LimitUnit
{
    /// <summary>All students of one provider.</summary>
    Provider,

    /// <summary>The students served together at one time.</summary>
    Group,

    /// <summary>The students of one class.</summary>
    Class,
}
