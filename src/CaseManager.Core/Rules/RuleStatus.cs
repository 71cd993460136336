namespace CaseManager.Core.Rules;

/// <summary>How sure it is that a rule says what the law says. Anything but <see cref="Verified"/> marks its deadlines.</summary>
public enum RuleStatus
{
    /// <summary>The official text, or the agency's own publication, was read.</summary>
    Verified,

    /// <summary>Somebody else's account of the law was read.</summary>
    Secondary,

    /// <summary>From memory: nothing that supports it was read.</summary>
    Recalled,

    /// <summary>The duty is known and cannot be computed; its deadlines say so.</summary>
    NotModelled,
}
