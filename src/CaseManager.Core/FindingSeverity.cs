namespace CaseManager.Core;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Doubtful: somebody should look.</summary>
    Warning,

    /// <summary>Wrong: a document with it cannot be finished.</summary>
    Error,
}
