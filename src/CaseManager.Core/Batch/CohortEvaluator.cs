using System.Buffers;
using System.Runtime.InteropServices;
using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>
/// Evaluates one cohort after another, in the same buffers: clocks are found page by page and dates rule by rule, because a processor that
/// has found one date of a rule knows the way to the next.
/// </summary>
internal sealed class CohortEvaluator(CaseFactSet set, int asOf) : IDisposable
{
    private readonly CompiledRules rules = set.Rules.Compiled;

    /// <summary>The cases of the cohort, with their words through the day.</summary>
    private readonly CaseFacts[] cases = ArrayPool<CaseFacts>.Shared.Rent(Cohort.Most);
    private readonly int[] indices = new int[Cohort.Most];

    /// <summary>Where the deadlines of each case begin, and where the next one goes: no case has more of them than clocks.</summary>
    private readonly int[] starts = new int[Cohort.Most];
    private readonly int[] ends = new int[Cohort.Most];
    private Settled[] deadlines = ArrayPool<Settled>.Shared.Rent(Cohort.Most * ClockList.Ordinary);

    public void Dispose()
    {
        ArrayPool<CaseFacts>.Shared.Return(cases);
        ArrayPool<Settled>.Shared.Return(deadlines);
    }

    /// <summary>Evaluates cases of a block that stand together, as they are kept or as they were added.</summary>
    internal void Run<TConsumer>(CaseBlock block, int blockIndex, int first, int count, bool asKept, ref ClockList clocks, ref TConsumer consumer)
        where TConsumer : struct, IDeadlineConsumer
    {
        for (int i = 0; i < count; i++)
        {
            int place = asKept ? first + i : block.PlaceOf(first + i);
            CaseFacts facts = block.Cases[place];
            indices[i] = (blockIndex << CaseBlock.Bits) | block.IndexOf(place);
            cases[i] = facts with { Length = Facts.LengthThrough(block.Words.Slice(facts.Start, facts.Length), asOf) };
        }

        var cohort = new Cohort(block.Words, cases.AsSpan(0, count), set.Calendars.AsSpan(), rules, asOf);
        clocks.Clear();
        ClockRunner.Run(cohort, ref clocks);
        clocks.Chain();
        Settle(cohort, clocks);
        for (int i = 0; i < count; i++)
        {
            // The same bytes under their public name: nothing is copied.
            consumer.OnCase(indices[i], MemoryMarshal.Cast<Settled, PackedDeadline>(deadlines.AsSpan(starts[i], ends[i] - starts[i])));
        }
    }

    private void Settle(in Cohort cohort, in ClockList clocks)
    {
        if (clocks.Count > deadlines.Length)
        {
            ArrayPool<Settled>.Shared.Return(deadlines);
            deadlines = ArrayPool<Settled>.Shared.Rent(clocks.Count);
        }

        for (int i = 0, sum = 0; i < cohort.Cases.Length; i++)
        {
            starts[i] = ends[i] = sum;
            sum += clocks.CountOf(i);
        }

        CohortSettlement.Settle(cohort, clocks, new SettledList(deadlines, ends));
    }
}
