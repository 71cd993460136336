namespace CaseManager.Core.Rules;

/// <summary>Which day decides whether a version of a rule applies (counting C19).</summary>
public enum LawChoice
{
    /// <summary>The day the clock started: a case opened under an old rule keeps it.</summary>
    Start,

    /// <summary>The day of the evaluation.</summary>
    AsOf,
}
