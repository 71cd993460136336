namespace CaseManager.Core.Rules;

/// <summary>Which of several dates counts.</summary>
public enum DateTake
{
    /// <summary>The earliest of them.</summary>
    Earliest,

    /// <summary>The latest of them.</summary>
    Latest,
}
