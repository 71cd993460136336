namespace CaseManager.Core.Services;

/// <summary>In what form the amount of a service is stated.</summary>
public enum ServiceAmountKind
{
    /// <summary>So many sessions in a period, of so many minutes.</summary>
    Exact,

    /// <summary>From so much to so much, for a reason.</summary>
    Range,

    /// <summary>Whenever a stated circumstance arises.</summary>
    Conditional,
}
