namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Which of several starting events counts.</summary>
internal enum PeerTake
{
    Earliest,
    Latest,
    First,
}
