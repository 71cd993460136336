namespace CaseManager.Core.Progress;

/// <summary>How a series stands to a mastery criterion.</summary>
public enum MasteryStatus
{
    /// <summary>Not so many sessions have been held as the criterion looks at.</summary>
    TooFewSessions,

    /// <summary>Enough sessions have been held, and the criterion is not met.</summary>
    NotMet,

    /// <summary>The criterion is met.</summary>
    Met,
}
