using System.Collections.Immutable;

namespace CaseManager.Core.Services.Json;

/// <summary>A ledger as it is written: the keys, their order and which of them are required.</summary>
internal sealed record LedgerDocument
{
    internal const int Current = 1;

    public required int Schema { get; init; }

    public required StudentId Student { get; init; }

    public required ImmutableArray<PostingDocument> Postings { get; init; }

    public bool Equals(LedgerDocument? other) => other is not null && Schema == other.Schema && Student == other.Student && Sequence.Same(Postings, other.Postings);

    public override int GetHashCode() => HashCode.Combine(Schema, Student, Sequence.Hash(Postings));
}
