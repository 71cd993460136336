using CaseManager.Core.Batch;
using CaseManager.Core.Benchmarks.Caseloads;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Benchmarks.Programs;

/// <summary>What evaluating more cases allocates more: nothing, or a budget is broken.</summary>
internal static class Allocation
{
    private const int Few = 1000;
    private const int Many = 21_000;

    internal static long OfMoreCases()
    {
        var load = new GeneratedCaseload(RuleSource.Compile("us"), 50, 3, new NodaTime.LocalDate(2026, 11, 20));
        CaseFactSet facts = load.Pack(Many, 1);
        Bytes(facts, load, Many);
        return Bytes(facts, load, Many) - Bytes(facts, load, Few);
    }

    private static long Bytes(CaseFactSet facts, GeneratedCaseload load, int cases)
    {
        var nobody = default(Nobody);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchEvaluator.Run(facts, ..cases, load.AsOf, ref nobody);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private struct Nobody : IDeadlineConsumer
    {
        private long deadlines;

        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines) => this.deadlines += deadlines.Length;
    }
}
