namespace CaseManager.Core.Progress;

/// <summary>Which way a measure goes when the student gets better.</summary>
public enum ImprovementDirection
{
    /// <summary>More is better: words read correctly, steps done alone.</summary>
    Increase,

    /// <summary>Less is better: interruptions, trials needed, seconds until the work is begun.</summary>
    Decrease,
}
