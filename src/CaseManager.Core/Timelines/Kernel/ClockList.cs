using System.Buffers;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks in a buffer of the caller's, and in rented ones when there are more; and the order of results.</summary>
internal ref struct ClockList
{
    /// <summary>Clocks of a case of ordinary size.</summary>
    internal const int Ordinary = 64;

    private Span<Clock> clocks;
    private Span<int> order;
    private readonly Span<int> open;
    private Clock[]? rented;
    private int[]? rentedOrder;

    /// <param name="clocks">Room for the clocks.</param>
    /// <param name="order">Room for as many.</param>
    /// <param name="open">Room for the place of the open clock of each slot.</param>
    internal ClockList(Span<Clock> clocks, Span<int> order, Span<int> open)
    {
        this.clocks = clocks;
        this.order = order;
        this.open = open;
    }

    internal int Count { get; private set; }

    internal readonly ref Clock this[int place] => ref clocks[place];

    /// <summary>Room for one more clock, which the caller fills in: built elsewhere and copied it would be read whole right after being written in parts.</summary>
    internal ref Clock Add()
    {
        if (Count == clocks.Length)
        {
            Grow();
        }

        return ref clocks[unchecked(Count++)];
    }

    /// <summary>The same, for the clock that is open in a slot from now on.</summary>
    internal ref Clock AddIn(int slot)
    {
        open[slot] = Count;
        return ref Add();
    }

    /// <summary>The clock that was opened last in a slot.</summary>
    internal readonly ref Clock OpenIn(int slot) => ref clocks[open[slot]];

    /// <summary>Takes back the clocks from a place on.</summary>
    internal void DropFrom(int place) => Count = place;

    internal void Clear() => Count = 0;

    /// <summary>The clock at a place in the order of results, after <see cref="Sort"/>.</summary>
    internal readonly ref Clock InOrder(int place) => ref clocks[order[place]];

    /// <summary>Rule order, then start date, then event order (counting C21).</summary>
    /// <param name="inOrderOfStart">Whether the clocks of each version were added in order of start, as those of one episode are: only one can be open.</param>
    internal readonly void Sort(bool inOrderOfStart)
    {
        if (inOrderOfStart && Count <= ClockRanks.Most)
        {
            ClockRanks.Order(clocks[..Count], order);
        }
        else
        {
            SortByStart();
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
        ulong[] rentedKeys = ArrayPool<ulong>.Shared.Rent(Count);
        Span<ulong> keys = rentedKeys.AsSpan(0, Count);
        for (int i = 0; i < keys.Length; i++)
        {
            ref Clock clock = ref clocks[i];
            keys[i] = ((ulong)clock.Version << 48) | ((ulong)(uint)clock.StartDay << 24) | (uint)(clock.StartFact + 1);
            order[i] = i;
        }

        keys.Sort(order[..Count]);
        ArrayPool<ulong>.Shared.Return(rentedKeys);
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
