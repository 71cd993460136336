using System.Runtime.InteropServices;
using CaseManager.Core.Rules.Compiled;
using CaseManager.Core.Timelines;
using CaseManager.Core.Timelines.Kernel;

namespace CaseManager.Core.Batch;

/// <summary>
/// Evaluates some cases together: events open and close clocks case by case, and then dates are found rule by rule, because a processor
/// that has found one date of a rule knows the way to the next.
/// </summary>
internal ref struct CaseGroup
{
    /// <summary>Cases of a group: their clocks and deadlines stay in the second cache.</summary>
    internal const int Most = 32;

    private readonly CaseFactSet set;
    private readonly CompiledRules rules;
    private readonly int asOf;
    private readonly CaseFacts[] cases = new CaseFacts[Most];
    private readonly int[] indices = new int[Most];
    private readonly int[] starts = new int[Most];
    private readonly int[] ends = new int[Most];
    private ClockList clocks;
    private Settled[] deadlines;

    internal CaseGroup(CaseFactSet set, int asOf)
    {
        this.set = set;
        this.asOf = asOf;
        rules = set.Rules.Compiled;
        clocks = new ClockList(new Clock[ClockList.Ordinary], new int[ClockList.ScratchFor(rules)], rules);
        deadlines = new Settled[ClockList.Ordinary];
    }

    /// <summary>Evaluates cases of a block that stand together, as they are kept or as they were added.</summary>
    internal void Run<TConsumer>(CaseBlock block, int blockIndex, int first, int count, bool asKept, ref TConsumer consumer)
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

        Settle(block);
        for (int i = 0; i < count; i++)
        {
            // The same bytes under their public name: nothing is copied.
            consumer.OnCase(indices[i], MemoryMarshal.Cast<Settled, PackedDeadline>(deadlines.AsSpan(starts[i], ends[i] - starts[i])));
        }
    }

    internal void Dispose() => clocks.Dispose();

    private void Settle(CaseBlock block)
    {
        clocks.Sort();
        if (clocks.Count > deadlines.Length)
        {
            deadlines = new Settled[clocks.Count * 2];
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
