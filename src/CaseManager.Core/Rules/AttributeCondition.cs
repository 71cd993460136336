using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>What an attribute must say: one of some values. An absent attribute says <c>false</c>.</summary>
/// <param name="Key">The attribute.</param>
/// <param name="AnyOf">The values that satisfy the condition.</param>
/// <remarks>Equality is by value, the order of the values included.</remarks>
public sealed record AttributeCondition(string Key, ImmutableArray<string> AnyOf)
{
    /// <summary>What an absent attribute says.</summary>
    public const string Absent = "false";

    /// <summary>What a date says that an event carries: <c>for</c>, <c>until</c> and <c>through</c> are asked like attributes.</summary>
    public const string Given = "given";

    /// <summary>Whether this asks no more of a date than whether the event carries it.</summary>
    internal bool AsksWhetherGiven => AnyOf is [Given or Absent];

    /// <summary>Whether a value satisfies the condition.</summary>
    /// <param name="value">The attribute's value, or null when the event does not carry it.</param>
    /// <returns>True when the value is one of <see cref="AnyOf"/>.</returns>
    public bool Holds(string? value) => AnyOf.Contains(value ?? Absent, StringComparer.Ordinal);

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another condition.</param>
    /// <returns>True when key and values are the same.</returns>
    public bool Equals(AttributeCondition? other) => other is not null && Key == other.Key && Sequence.Same(AnyOf, other.AnyOf);

    /// <summary>A hash of key and values.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Key, Sequence.Hash(AnyOf));

    /// <summary>The condition as packs write it.</summary>
    /// <returns>For example <c>purpose=initial|annual</c>.</returns>
    public override string ToString() => $"{Key}={string.Join('|', AnyOf)}";
}
