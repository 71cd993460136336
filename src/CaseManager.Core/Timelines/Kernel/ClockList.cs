using System.Buffers;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks in a buffer of the caller's, and in rented ones when there are more.</summary>
internal ref struct ClockList
{
    /// <summary>Clocks of a case of ordinary size: room that a caller makes on its stack.</summary>
    internal const int OrdinaryClocks = 64;

    private Span<Clock> clocks;
    private Span<ClockOrder> order;
    private Clock[]? rented;
    private ClockOrder[]? rentedOrder;

    internal ClockList(Span<Clock> clocks, Span<ClockOrder> order)
    {
        this.clocks = clocks;
        this.order = order;
    }

    internal int Count { get; private set; }

    internal readonly ref Clock this[int index] => ref clocks[index];

    /// <summary>Room for one more clock, which the caller fills in: built elsewhere and copied it would be read whole right after being written in parts.</summary>
    internal ref Clock Add()
    {
        if (Count == clocks.Length)
        {
            Grow();
        }

        return ref clocks[Count++];
    }

    /// <summary>Takes back the clock that was added last.</summary>
    internal void DropLast() => Count--;

    internal void Clear() => Count = 0;

    /// <summary>The clock at a place in the order of results, after <see cref="Sort"/>.</summary>
    internal readonly ref Clock InOrder(int place) => ref clocks[order[place].Index];

    /// <summary>Rule order, then start date, then event order (counting C21).</summary>
    internal readonly void Sort()
    {
        Span<ClockOrder> used = order[..Count];
        for (int i = 0; i < used.Length; i++)
        {
            ref Clock clock = ref clocks[i];
            used[i] = new ClockOrder(((ulong)clock.Version << 48) | ((ulong)(uint)clock.StartDay << 24) | (uint)(clock.StartFact + 1), i);
        }

        if (used.Length > 48)
        {
            used.Sort(static (left, right) => left.Key.CompareTo(right.Key));
            return;
        }

        for (int i = 1; i < used.Length; i++)
        {
            ClockOrder moving = used[i];
            int j = i - 1;
            while (j >= 0 && used[j].Key > moving.Key)
            {
                used[j + 1] = used[j];
                j--;
            }

            used[j + 1] = moving;
        }
    }

    internal void Dispose()
    {
        if (rented is not null)
        {
            ArrayPool<Clock>.Shared.Return(rented);
            ArrayPool<ClockOrder>.Shared.Return(rentedOrder!);
            rented = null;
        }
    }

    private void Grow()
    {
        Clock[] larger = ArrayPool<Clock>.Shared.Rent(clocks.Length * 2);
        clocks.CopyTo(larger);
        Dispose();
        rented = larger;
        clocks = larger;
        order = rentedOrder = ArrayPool<ClockOrder>.Shared.Rent(larger.Length);
    }
}

/// <summary>Where a clock stands among the results: version, start day and start event in one number.</summary>
internal readonly record struct ClockOrder(ulong Key, int Index);
