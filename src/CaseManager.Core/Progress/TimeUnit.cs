namespace CaseManager.Core.Progress;

/// <summary>A unit of time that a measure counts in or counts per.</summary>
public enum TimeUnit
{
    /// <summary>One second.</summary>
    Second,

    /// <summary>One minute.</summary>
    Minute,

    /// <summary>One hour.</summary>
    Hour,

    /// <summary>One day, as the goal means it: usually a school day.</summary>
    Day,

    /// <summary>One week, as the goal means it: usually a school week.</summary>
    Week,
}
