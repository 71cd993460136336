using System.Collections.Immutable;

namespace CaseManager.Core;

/// <summary>
/// A list that compares by value, as the field behind a record's <see cref="ImmutableArray{T}"/>: the equality that the compiler
/// writes for the record is then right, and cannot forget a list. A default array becomes an empty one and never escapes.
/// </summary>
internal readonly struct Items<T>(ImmutableArray<T> items) : IEquatable<Items<T>>
{
    private readonly ImmutableArray<T> items = items;

    internal ImmutableArray<T> All => items.IsDefault ? [] : items;

    public bool Equals(Items<T> other) => Sequence.Same(All, other.All);

    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    public override int GetHashCode() => Sequence.Hash(All);
}
