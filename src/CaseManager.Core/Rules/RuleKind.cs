namespace CaseManager.Core.Rules;

/// <summary>What a rule's date means.</summary>
public enum RuleKind
{
    /// <summary>Something must be done by a date, or it is overdue.</summary>
    Duty,

    /// <summary>Something may be done until a date, after which the right has lapsed.</summary>
    Right,

    /// <summary>Something may not be done again before a date (counting C13, <c>NotYetOpen</c>).</summary>
    MinimumInterval,

    /// <summary>Something must be done, and the law gives no number: its own words stand instead.</summary>
    Qualitative,
}
