namespace CaseManager.Core.Rules;

/// <summary>Which of an event's dates is meant.</summary>
public enum EventDate
{
    /// <summary>The day it happened.</summary>
    On,

    /// <summary>The day it plans: a meeting scheduled for the 20th.</summary>
    For,

    /// <summary>The day an agreement or order runs to.</summary>
    Until,

    /// <summary>The last day of a stretch.</summary>
    Through,
}
