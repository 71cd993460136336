using System.Collections.Immutable;

namespace CaseManager.Core.Architecture.Specimens;

public sealed class ExposesArray
{
    public int[] Days { get; } = [];
}

public sealed class ExposesList
{
    public List<int> Days() => [];
}

public sealed class ExposesReadOnlyList
{
    public IReadOnlyList<int> Days { get; } = [];
}

public sealed class ExposesListInside
{
    public Lazy<ImmutableArray<HashSet<int>>> Days { get; } = new();
}

public sealed record CollectionRecord(ImmutableArray<int> Days);

public readonly record struct CollectionStruct(ImmutableArray<int>? Days);

public sealed record WrittenRecord(ImmutableArray<int> Days)
{
    public bool Equals(WrittenRecord? other) => other is not null && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => Days.Length;
}
