using System.Buffers;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks in a buffer of the caller's, and in rented ones when there are more; and the order of results.</summary>
internal ref struct ClockList
{
    /// <summary>Clocks of a case of ordinary size.</summary>
    internal const int Ordinary = 64;

    private Span<Clock> clocks;
    private Span<int> order;

    /// <summary>What is remembered of each slot of a page.</summary>
    private readonly Span<Moment> page;

    /// <summary>The place of the clock that was opened last in each slot that is not plain.</summary>
    private readonly Span<int> open;

    /// <summary>Where the clocks of each version begin in the order of results.</summary>
    private readonly Span<int> starts;
    private Clock[]? rented;
    private int[]? rentedOrder;

    /// <param name="clocks">Room for <see cref="Ordinary"/> clocks.</param>
    /// <param name="page">Room for what is remembered of the slots of a page.</param>
    /// <param name="scratch">Room for <see cref="ScratchFor"/> the rules.</param>
    /// <param name="rules">The rules.</param>
    internal ClockList(Span<Clock> clocks, Span<Moment> page, Span<int> scratch, CompiledRules rules)
    {
        this.clocks = clocks;
        order = scratch[..Ordinary];
        this.page = page;
        open = scratch.Slice(Ordinary, rules.Roles.Count);
        starts = scratch[(Ordinary + rules.Roles.Count)..];
    }

    /// <summary>How much room a list needs beside its clocks.</summary>
    internal static int ScratchFor(CompiledRules rules) => Ordinary + rules.Roles.Count + rules.Versions.Length + 1;

    internal int Count { get; private set; }

    /// <summary>Which of the cases evaluated together the next clocks are of, 0 to 63.</summary>
    internal int Case { get; set; }

    /// <summary>Whether a case of several episodes is among them: only then may clocks of a version have been added out of their order.</summary>
    internal bool HasEpisodes { get; set; }

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
        Count = 0;
        HasEpisodes = false;
    }

    /// <summary>The clock at a place in the order of results, after <see cref="Sort"/>.</summary>
    internal readonly ref Clock InOrder(int place) => ref clocks[order[place]];

    /// <summary>Rule order, then case, start date and event order (counting C21).</summary>
    internal readonly void Sort()
    {
        unchecked
        {
            starts.Clear();
            Span<Clock> all = clocks[..Count];
            for (int i = 0; i < all.Length; i++)
            {
                starts[all[i].Version + 1]++;
            }

            int sum = 0;
            for (int i = 0; i < starts.Length; i++)
            {
                sum += starts[i];
                starts[i] = sum;
            }

            for (int i = 0; i < all.Length; i++)
            {
                order[starts[all[i].Version]++] = i;
            }

            if (HasEpisodes)
            {
                SortByStart();
            }
        }
    }

    internal void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<Clock>.Shared.Return(rented);
            ArrayPool<int>.Shared.Return(rentedOrder!);
            rented = null;
        }
    }

    private readonly void SortByStart()
    {
        ulong before = 0;
        for (int i = 0; i < Count; i++)
        {
            int place = order[i];
            ulong key = KeyOf(place);
            if (key >= before)
            {
                before = key;
                continue;
            }

            int to = i;
            for (; to > 0 && KeyOf(order[to - 1]) > key; to--)
            {
                order[to] = order[to - 1];
            }

            order[to] = place;
        }
    }

    /// <summary>Version (16 bits), case (6), start (18: every day there is) and event (24).</summary>
    private readonly ulong KeyOf(int place)
    {
        ref readonly Clock clock = ref clocks[place];
        return unchecked(((ulong)clock.Version << 48) | ((ulong)(uint)clock.Case << 42) | ((ulong)(uint)clock.StartDay << 24) | (uint)(clock.StartFact + 1));
    }

    private void Grow()
    {
        Clock[] larger = ArrayPool<Clock>.Shared.Rent(clocks.Length * 2);
        clocks.CopyTo(larger);
        Dispose();
        rented = larger;
        clocks = larger;
        order = rentedOrder = ArrayPool<int>.Shared.Rent(larger.Length);
    }
}
