using System.Collections.Immutable;

namespace CaseManager.Core.Services.Json;

/// <summary>A service log as it is written.</summary>
internal sealed record LogDocument
{
    internal const int Current = 1;

    public required int Schema { get; init; }

    public required ImmutableArray<ServiceLog> Logs { get; init; }

    public bool Equals(LogDocument? other) => other is not null && Schema == other.Schema && Sequence.Same(Logs, other.Logs);

    public override int GetHashCode() => HashCode.Combine(Schema, Sequence.Hash(Logs));
}
