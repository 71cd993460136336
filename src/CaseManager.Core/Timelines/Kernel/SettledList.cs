namespace CaseManager.Core.Timelines.Kernel;

/// <summary>The deadlines of some cases, those of each case together.</summary>
/// <param name="deadlines">Room for as many as there are clocks.</param>
/// <param name="ends">Where the next deadline of each case goes.</param>
internal readonly ref struct SettledList(Span<Settled> deadlines, Span<int> ends)
{
    private readonly Span<Settled> deadlines = deadlines;
    private readonly Span<int> ends = ends;

    /// <summary>Where the next deadline of a case goes. It is not listed before it is kept.</summary>
    internal ref Settled Next(int place) => ref deadlines[ends[place]];

    /// <summary>Room for one more deadline of a case, which is listed whatever it turns out to be.</summary>
    internal ref Settled Add(int place) => ref deadlines[unchecked(ends[place]++)];

    internal void Keep(int place) => ends[place]++;
}
