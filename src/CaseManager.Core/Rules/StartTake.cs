namespace CaseManager.Core.Rules;

/// <summary>What a further starting event does (counting C10).</summary>
public enum StartTake
{
    /// <summary>Nothing while a clock is open.</summary>
    Earliest,

    /// <summary>It restarts the open clock: the latest plan counts.</summary>
    Latest,

    /// <summary>Nothing, ever: only the first event of an episode opens a clock.</summary>
    First,
}
