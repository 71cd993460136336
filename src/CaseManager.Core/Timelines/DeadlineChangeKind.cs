namespace CaseManager.Core.Timelines;

/// <summary>What became of a deadline.</summary>
public enum DeadlineChangeKind
{
    /// <summary>There was none before.</summary>
    Appears,

    /// <summary>There is none any more.</summary>
    Goes,

    /// <summary>Its due date is another, or is no longer known, or has become known.</summary>
    Moves,

    /// <summary>Its date stays and its status is another.</summary>
    ChangesStatus,
}
