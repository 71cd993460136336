namespace CaseManager.Core.Progress;

/// <summary>What a baseline is taken from several points by.</summary>
public enum BaselineStatistic
{
    /// <summary>The middle score, the mean of the two middle ones of an even number. Of three probes, it is the convention of curriculum-based measurement.</summary>
    Median,

    /// <summary>The mean score; moved by one outlying point.</summary>
    Mean,

    /// <summary>The last score alone; as uncertain as one point is.</summary>
    Last,
}
