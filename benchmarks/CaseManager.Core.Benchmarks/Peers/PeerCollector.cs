using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Keeps what a batch finds, for comparison.</summary>
internal readonly struct PeerCollector(RuleSet rules, List<PeerDeadline> found) : IDeadlineConsumer
{
    internal List<PeerDeadline> Found => found;

    public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
    {
        foreach (PackedDeadline deadline in deadlines)
        {
            found.Add(new PeerDeadline(caseIndex, rules.Rules[deadline.RuleOrdinal].Id.Name, deadline.StartedOn, deadline.DueOn!.Value, deadline.Status));
        }
    }
}
