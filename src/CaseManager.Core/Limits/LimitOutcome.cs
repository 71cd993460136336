namespace CaseManager.Core.Limits;

/// <summary>How a roster stands to a limit.</summary>
public enum LimitOutcome
{
    /// <summary>Inside it; exactly at it is inside.</summary>
    Within,

    /// <summary>Past it.</summary>
    Over,

    /// <summary>Past it, with leave.</summary>
    Varied,

    /// <summary>Not to be said: a fact about the roster or a student is missing.</summary>
    Unknown,

    /// <summary>The law gives no number: a person judges.</summary>
    NoNumber,
}
