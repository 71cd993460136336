using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>The limits of one jurisdiction.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Jurisdiction">Whose they are.</param>
/// <param name="Title">What the pack is called.</param>
/// <param name="Version">Year, month and counter, such as <c>2026.11.1</c>.</param>
/// <param name="Limits">The limits, in the order of the file.</param>
public sealed record LimitPack(JurisdictionId Jurisdiction, string Title, string Version, ImmutableArray<CaseloadLimit> Limits)
{
    /// <summary>The limits; never a default array.</summary>
    public ImmutableArray<CaseloadLimit> Limits { get; } = Limits.IsDefault ? [] : Limits;

    /// <summary>Whether another pack is the same.</summary>
    /// <param name="other">The other pack.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(LimitPack? other) =>
        other is not null && (Jurisdiction, Title, Version) == (other.Jurisdiction, other.Title, other.Version) && Sequence.Same(Limits, other.Limits);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Jurisdiction, Title, Version, Sequence.Hash(Limits));
}
