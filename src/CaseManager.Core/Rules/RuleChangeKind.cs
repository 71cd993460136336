namespace CaseManager.Core.Rules;

/// <summary>What became of a rule between two versions of the law.</summary>
public enum RuleChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
