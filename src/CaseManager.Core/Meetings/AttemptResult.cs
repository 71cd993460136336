namespace CaseManager.Core.Meetings;

/// <summary>What came of an attempt to reach a parent.</summary>
public enum AttemptResult
{
    /// <summary>Reached; a time was agreed.</summary>
    Agreed,

    /// <summary>Reached; the parent does not want to take part.</summary>
    Declined,

    /// <summary>Reached; nothing was agreed.</summary>
    Undecided,

    /// <summary>A message was left.</summary>
    MessageLeft,

    /// <summary>Nobody answered.</summary>
    NoAnswer,

    /// <summary>The letter or message came back.</summary>
    Returned,
}
