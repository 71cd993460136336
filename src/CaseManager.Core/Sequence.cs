using System.Collections.Immutable;

namespace CaseManager.Core;

/// <summary>Value equality of arrays: a record's generated equality compares an <see cref="ImmutableArray{T}"/> by reference.</summary>
internal static class Sequence
{
    internal static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right) =>
        left.IsDefault || right.IsDefault ? left.IsDefault == right.IsDefault : left.AsSpan().SequenceEqual(right.AsSpan());

    internal static int Hash<T>(ImmutableArray<T> items)
    {
        var hash = default(HashCode);
        if (!items.IsDefault)
        {
            foreach (T item in items)
            {
                hash.Add(item);
            }
        }

        return hash.ToHashCode();
    }
}
