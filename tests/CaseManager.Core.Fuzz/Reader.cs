namespace CaseManager.Core.Fuzz;

/// <summary>A reader of outside data, and documents that it accepts.</summary>
/// <param name="Name">What it reads.</param>
/// <param name="Corpus">Valid documents.</param>
/// <param name="Read">Reads one and uses what was read; true when it was accepted.</param>
internal sealed record Reader(string Name, IReadOnlyList<byte[]> Corpus, Func<byte[], bool> Read)
{
    internal static IReadOnlyList<Reader> All { get; } = [.. TimelineReaders.All, .. DocumentReaders.All];
}
