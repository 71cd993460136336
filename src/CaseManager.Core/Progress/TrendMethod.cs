namespace CaseManager.Core.Progress;

/// <summary>How a straight line is laid through the points of a phase. All use dates, never the number of the point.</summary>
public enum TrendMethod
{
    /// <summary>
    /// Ordinary least squares, from three points on. The only one with a standard error: it holds when the errors of the points are
    /// independent and alike. One outlying point can turn it.
    /// </summary>
    OrdinaryLeastSquares,

    /// <summary>
    /// Theil–Sen, from three points on: the median of the slopes of all pairs on different days; the height is the median of what
    /// is left over. Hardly moved by outlying points.
    /// </summary>
    TheilSen,

    /// <summary>
    /// Tukey, from three points on: the line through the median day and median score of the first and of the last third. Of 3k + 1
    /// points the middle third has one more; of 3k + 2 the two outer thirds have one more.
    /// </summary>
    Tukey,

    /// <summary>Quarter-intersect, from four points on: as <see cref="Tukey"/>, with halves; the middle one of an odd number belongs to neither half.</summary>
    QuarterIntersect,

    /// <summary>Split-middle, from four points on: the quarter-intersect line, moved up or down until as many points lie above as below.</summary>
    SplitMiddle,

    /// <summary>The line from the first point to the last, from two points on. It ignores everything between; some vendors' rate of improvement.</summary>
    FirstToLast,
}
