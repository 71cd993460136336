using System.Buffers;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks in a buffer of the caller's, and in rented ones when there are more; and the order of results.</summary>
/// <remarks>
/// The order is a chain of nodes: one for each version, and after it those of its clocks. To lengthen the chain of a version by a clock
/// takes one step; to sort would take several.
/// </remarks>
internal ref struct ClockList
{
    /// <summary>Clocks of a case of ordinary size.</summary>
    internal const int Ordinary = 64;

    /// <summary>How many versions there are. Nodes above it are clocks; it is the end of the chain itself.</summary>
    private readonly int versions;

    /// <summary>What is remembered of each slot of a page.</summary>
    private readonly Span<Moment> page;

    /// <summary>The place of the clock that was opened last in each slot that is not plain.</summary>
    private readonly Span<int> open;

    /// <summary>The last node of each version.</summary>
    private readonly Span<int> last;

    /// <summary>How many clocks each case has, and where those of the present one began.</summary>
    private readonly Span<int> counts;
    private int first;
    private Span<Clock> clocks;

    /// <summary>The node after each node.</summary>
    private Span<int> next;
    private Clock[]? rented;
    private int[]? rentedNext;

    /// <param name="clocks">Room for <see cref="Ordinary"/> clocks.</param>
    /// <param name="page">Room for what is remembered of the slots of a page.</param>
    /// <param name="scratch">Room for <see cref="ScratchFor"/> the rules.</param>
    /// <param name="rules">The rules.</param>
    internal ClockList(Span<Clock> clocks, Span<Moment> page, Span<int> scratch, CompiledRules rules)
    {
        this.clocks = clocks;
        this.page = page;
        versions = rules.Versions.Length;
        open = scratch[..rules.Roles.Count];
        last = scratch.Slice(rules.Roles.Count, versions);
        counts = scratch.Slice(rules.Roles.Count + versions, Cohort.Most);
        next = scratch[(rules.Roles.Count + versions + Cohort.Most)..];
    }

    /// <summary>How much room a list needs beside its clocks.</summary>
    internal static int ScratchFor(CompiledRules rules) => rules.Roles.Count + rules.Versions.Length + Cohort.Most + NodesFor(rules.Versions.Length, Ordinary);

    internal int Count { get; private set; }

    /// <summary>Which of the cases evaluated together the next clocks are of.</summary>
    internal int Case { get; private set; }

    /// <summary>Turns to a case: the next clocks are its.</summary>
    internal void TurnTo(int place)
    {
        unchecked
        {
            counts[Case] += Count - first;
            Case = place;
            first = Count;
        }
    }

    /// <summary>How many clocks a case has, once another has been turned to.</summary>
    internal readonly int CountOf(int place) => counts[place];

    /// <summary>Room for one more clock, which the caller fills in: built elsewhere and copied it would be read whole right after being written in parts.</summary>
    internal ref Clock Add()
    {
        if (Count == clocks.Length)
        {
            Grow();
        }

        ref Clock clock = ref clocks[unchecked(Count++)];
        clock.Case = Case;
        return ref clock;
    }

    /// <summary>The same, for the clock that is open in a slot from now on.</summary>
    internal ref Clock AddIn(int slot)
    {
        open[slot] = Count;
        return ref Add();
    }

    /// <summary>Where the open clocks of a page of plain slots start.</summary>
    internal readonly Span<Moment> StartOfPlain => page;

    /// <summary>Where the clocks of a page of births ended.</summary>
    internal readonly Span<Moment> EndOfBirths => page;

    /// <summary>The clock that was opened last in a slot.</summary>
    internal readonly ref Clock OpenIn(int slot) => ref clocks[open[slot]];

    /// <summary>Takes back the clocks from a place on.</summary>
    internal void DropFrom(int place) => Count = place;

    internal void Clear()
    {
        counts.Clear();
        first = 0;
        Count = 0;
    }

    /// <summary>Puts the clocks from a place on, which are of one case, in order of version, start date and event: several episodes were run one after the other.</summary>
    internal readonly void SortFrom(int place) => clocks[place..Count].Sort(static (one, other) => KeyOf(one).CompareTo(KeyOf(other)));

    /// <summary>Chains the clocks in rule order, then case, start date and event order (counting C21).</summary>
    internal void Chain()
    {
        TurnTo(Case);
        unchecked
        {
            Span<int> ends = last;
            Span<int> chain = next;
            for (int version = 0; version < ends.Length; version++)
            {
                ends[version] = version;
            }

            int node = versions + 1;
            foreach (ref readonly Clock clock in clocks[..Count])
            {
                ref int end = ref ends[clock.Version];
                chain[end] = node;
                end = node++;
            }

            for (int version = 0; version < ends.Length; version++)
            {
                chain[ends[version]] = version + 1;
            }
        }
    }

    /// <summary>The clocks of a version, after <see cref="Chain"/>.</summary>
    internal readonly ClockRun Of(int version) => new(clocks, next, versions, version);

    /// <summary>Whether there are any, after <see cref="Chain"/>.</summary>
    internal readonly bool HasAny(int version) => next[version] > versions;

    internal void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<Clock>.Shared.Return(rented);
            ArrayPool<int>.Shared.Return(rentedNext!);
            rented = null;
        }
    }

    private static int NodesFor(int versions, int clocks) => versions + 1 + clocks;

    /// <summary>Version (16 bits), start (24) and event (24).</summary>
    private static ulong KeyOf(in Clock clock) =>
        unchecked(((ulong)clock.Version << 48) | ((ulong)(uint)clock.StartDay << 24) | (uint)(clock.StartFact + 1));

    private void Grow()
    {
        Clock[] larger = ArrayPool<Clock>.Shared.Rent(clocks.Length * 2);
        clocks.CopyTo(larger);
        Dispose();
        rented = larger;
        clocks = larger;
        next = rentedNext = ArrayPool<int>.Shared.Rent(NodesFor(versions, larger.Length));
    }
}
