using CaseManager.Core.Timelines;

namespace CaseManager.Core.Batch;

/// <summary>Receives deadlines as they are found. Implement it as a struct; keep no reference to the span.</summary>
public interface IDeadlineConsumer
{
    /// <summary>Takes the deadlines of one case, in rule order, then start date, then event order.</summary>
    /// <param name="caseIndex">The place of the case in its set.</param>
    /// <param name="deadlines">The deadlines; valid during the call only.</param>
    void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines);
}
