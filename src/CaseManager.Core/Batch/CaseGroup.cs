using System.Buffers;
using System.Runtime.InteropServices;
using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>
/// Evaluates some cases together: their clocks are found case by case, and then dates are found rule by rule, because a processor that has
/// found one date of a rule knows the way to the next.
/// </summary>
internal sealed class CaseGroup(CaseFactSet set, int asOf) : IDisposable
{
    /// <summary>Cases of a group: few enough for their clocks and deadlines to stay in the second cache, and at most the 64 that the order of clocks tells apart.</summary>
    internal const int Most = 32;

    private readonly CompiledRules rules = set.Rules.Compiled;
    private readonly CaseFacts[] cases = new CaseFacts[Most];
    private readonly int[] indices = new int[Most];

    /// <summary>Where the deadlines of each case begin, and where the next one goes: no case has more of them than clocks.</summary>
    private readonly int[] starts = new int[Most];
    private readonly int[] ends = new int[Most];
    private Settled[] deadlines = ArrayPool<Settled>.Shared.Rent(Most * ClockList.Ordinary);

    public void Dispose() => ArrayPool<Settled>.Shared.Return(deadlines);

    /// <summary>Evaluates cases of a block that stand together, as they are kept or as they were added.</summary>
    internal void Run<TConsumer>(CaseBlock block, int blockIndex, int first, int count, bool asKept, ref ClockList clocks, ref TConsumer consumer)
        where TConsumer : struct, IDeadlineConsumer
    {
        clocks.Clear();
        for (int i = 0; i < count; i++)
        {
            int place = asKept ? first + i : block.PlaceOf(first + i);
            cases[i] = block.Facts(place, set.Calendars);
            indices[i] = (blockIndex << CaseBlock.Bits) | block.Header(place).Index;
            starts[i] = ends[i] = clocks.Count;
            clocks.Case = i;
            ClockRunner.Run(block.Words.Slice(cases[i].Start, cases[i].Length), cases[i], rules, asOf, ref clocks);
        }

        clocks.Sort();
        Settle(block, clocks);
        for (int i = 0; i < count; i++)
        {
            // The same bytes under their public name: nothing is copied.
            consumer.OnCase(indices[i], MemoryMarshal.Cast<Settled, PackedDeadline>(deadlines.AsSpan(starts[i], ends[i] - starts[i])));
        }
    }

    private void Settle(CaseBlock block, in ClockList clocks)
    {
        if (clocks.Count > deadlines.Length)
        {
            ArrayPool<Settled>.Shared.Return(deadlines);
            deadlines = ArrayPool<Settled>.Shared.Rent(clocks.Count);
        }

        var dates = new DueDates(block.Words, cases, rules, asOf);
        var silence = default(NoTrace);
        for (int i = 0; i < clocks.Count; i++)
        {
            ref readonly Clock clock = ref clocks.InOrder(i);
            ref int end = ref ends[clock.Case];
            end += Settlement.Settle(ref dates, clock, out deadlines[end], ref silence) ? 1 : 0;
        }
    }
}
