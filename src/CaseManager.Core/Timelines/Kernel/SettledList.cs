namespace CaseManager.Core.Timelines.Kernel;

/// <summary>The deadlines of some cases, those of each case together.</summary>
/// <param name="deadlines">Room for as many as there are clocks.</param>
/// <param name="ends">Where the next deadline of each case goes.</param>
internal readonly ref struct SettledList(Span<Settled> deadlines, Span<int> ends)
{
    private readonly Span<Settled> deadlines = deadlines;
    private readonly Span<int> ends = ends;

    /// <summary>Room for one more deadline of a case.</summary>
    internal ref Settled Add(int place) => ref deadlines[unchecked(ends[place]++)];

    /// <summary>Takes back the deadline of a case that was added last: there is none to list.</summary>
    internal void Drop(int place) => ends[place]--;
}
