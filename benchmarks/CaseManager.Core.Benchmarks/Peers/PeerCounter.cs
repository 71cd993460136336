using CaseManager.Core.Batch;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Counts what a batch finds by rule and status, as a report would.</summary>
internal struct PeerCounter(int rules) : IDeadlineConsumer
{
    private static readonly int Statuses = Enum.GetValues<DeadlineStatus>().Length;

    private readonly int[] counts = new int[rules * Statuses];

    internal long Deadlines { get; private set; }

    public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
    {
        foreach (ref readonly PackedDeadline deadline in deadlines)
        {
            counts[(deadline.RuleOrdinal * Statuses) + (int)deadline.Status]++;
        }

        Deadlines += deadlines.Length;
    }
}
