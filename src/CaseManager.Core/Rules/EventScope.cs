namespace CaseManager.Core.Rules;

/// <summary>Which events an expression may look at.</summary>
public enum EventScope
{
    /// <summary>Those of the clock's episode, from its start on.</summary>
    Clock,

    /// <summary>Every event of the case, whenever it was recorded.</summary>
    Case,
}
