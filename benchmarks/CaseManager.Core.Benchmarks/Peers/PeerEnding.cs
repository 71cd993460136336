namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>How a clock ended.</summary>
public enum PeerEnding
{
    /// <summary>It runs.</summary>
    None,

    /// <summary>The duty was done.</summary>
    Met,

    /// <summary>An exempting event came.</summary>
    Excused,

    /// <summary>A terminating event came.</summary>
    Terminated,
}
