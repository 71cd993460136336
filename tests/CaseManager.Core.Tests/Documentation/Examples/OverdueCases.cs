using CaseManager.Core.Batch;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Documentation.Examples;

// begin-snippet: overdue-cases
/// <summary>Counts the cases in which something is overdue.</summary>
internal struct OverdueCases : IDeadlineConsumer
{
    internal int Cases { get; private set; }

    public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
    {
        foreach (ref readonly PackedDeadline deadline in deadlines)
        {
            if (deadline.Status == DeadlineStatus.Overdue)
            {
                Cases++;
                return;
            }
        }
    }
}
// end-snippet
