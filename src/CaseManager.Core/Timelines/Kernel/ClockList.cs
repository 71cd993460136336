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
        next = scratch[(rules.Roles.Count + versions)..];
    }

    /// <summary>How much room a list needs beside its clocks.</summary>
    internal static int ScratchFor(CompiledRules rules) => rules.Roles.Count + rules.Versions.Length + NodesFor(rules.Versions.Length, Ordinary);

    internal int Count { get; private set; }

    /// <summary>Which of the cases evaluated together the next clocks are of.</summary>
    internal int Case { get; set; }

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

    internal void Clear() => Count = 0;

    /// <summary>Puts the clocks from a place on, which are of one case, in order of version, start date and event: several episodes were run one after the other.</summary>
    internal readonly void SortFrom(int first)
    {
        for (int i = first + 1; i < Count; i++)
        {
            Clock moved = clocks[i];
            int to = i;
            for (; to > first && KeyOf(clocks[to - 1]) > KeyOf(moved); to--)
            {
                clocks[to] = clocks[to - 1];
            }

            clocks[to] = moved;
        }
    }

    /// <summary>Chains the clocks in rule order, then case, start date and event order (counting C21).</summary>
    /// <param name="perCase">Counts the clocks of each case on.</param>
    internal readonly void Chain(Span<int> perCase)
    {
        unchecked
        {
            for (int version = 0; version < last.Length; version++)
            {
                last[version] = version;
            }

            ReadOnlySpan<Clock> all = clocks[..Count];
            for (int i = 0; i < all.Length; i++)
            {
                ref int end = ref last[all[i].Version];
                next[end] = versions + 1 + i;
                end = versions + 1 + i;
                perCase[all[i].Case]++;
            }

            for (int version = 0; version < last.Length; version++)
            {
                next[last[version]] = version + 1;
            }
        }
    }

    /// <summary>The clocks in the order of results, after <see cref="Chain"/>.</summary>
    public readonly Enumerator GetEnumerator() => new(clocks, next, versions);

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

    /// <summary>Goes along the chain.</summary>
    internal ref struct Enumerator(ReadOnlySpan<Clock> clocks, ReadOnlySpan<int> next, int versions)
    {
        private readonly ReadOnlySpan<Clock> clocks = clocks;
        private readonly ReadOnlySpan<int> next = next;
        private int node;

        public readonly ref readonly Clock Current => ref clocks[unchecked(node - versions - 1)];

        public bool MoveNext()
        {
            do
            {
                node = next[node];
            }
            while (node < versions);

            return node != versions;
        }
    }
}
