namespace CaseManager.Core.Limits;

/// <summary>What brought a roster over a limit.</summary>
public enum ForecastCauseKind
{
    /// <summary>It was over it when the forecast begins.</summary>
    FromTheStart,

    /// <summary>A student joins, or changes.</summary>
    Joins,

    /// <summary>A student leaves, and a limit for other rosters, or a lower share, comes into play.</summary>
    Leaves,

    /// <summary>A student has a birthday.</summary>
    Birthday,

    /// <summary>A variance ended the day before.</summary>
    VarianceEnded,

    /// <summary>A limit becomes law.</summary>
    LimitBegins,
}
