namespace CaseManager.Core.Timelines.Kernel;

/// <summary>The clocks of one version, in the order of results. A loop over them holds all it needs in registers, which the list itself would not allow.</summary>
/// <param name="clocks">All clocks.</param>
/// <param name="next">The chain.</param>
/// <param name="versions">How many versions there are.</param>
/// <param name="version">The version.</param>
internal ref struct ClockRun(ReadOnlySpan<Clock> clocks, ReadOnlySpan<int> next, int versions, int version)
{
    private readonly ReadOnlySpan<Clock> clocks = clocks;
    private readonly ReadOnlySpan<int> next = next;
    private readonly int versions = versions;
    private int node = version;

    public readonly ref readonly Clock Current => ref clocks[unchecked(node - versions - 1)];

    public readonly ClockRun GetEnumerator() => this;

    public bool MoveNext()
    {
        node = next[node];
        return node > versions;
    }
}
