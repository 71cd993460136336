using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>What closes a clock: the first of some events, or the last of all of them (counting C11).</summary>
/// <param name="Patterns">The events; none means that nothing closes the clock.</param>
/// <param name="All">Whether every pattern must have been matched.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record ClockEnd(ImmutableArray<EventPattern> Patterns, bool All)
{
    /// <summary>Nothing closes the clock.</summary>
    public static ClockEnd Never { get; } = new([], All: false);

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another end.</param>
    /// <returns>True when both parts are the same.</returns>
    public bool Equals(ClockEnd? other) => other is not null && All == other.All && Sequence.Same(Patterns, other.Patterns);

    /// <summary>A hash of both parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(All, Sequence.Hash(Patterns));
}
