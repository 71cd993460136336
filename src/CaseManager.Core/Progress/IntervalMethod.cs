namespace CaseManager.Core.Progress;

/// <summary>When an interval of an observation is scored. The three give different numbers for the same behaviour, so they do not mix.</summary>
public enum IntervalMethod
{
    /// <summary>The behaviour was seen at any time in the interval; overestimates how long it lasts.</summary>
    Partial,

    /// <summary>The behaviour lasted through the whole interval; underestimates how long it lasts.</summary>
    Whole,

    /// <summary>The behaviour was seen at the moment at which the interval ends.</summary>
    Momentary,
}
