using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>What a student weighs against a limit in points. Exact decimal numbers: tenths add up to tenths.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Level">The level of service that it is for; null for every level.</param>
/// <param name="Categories">The categories of disability that it is for; empty for every category.</param>
/// <param name="Aide">Whether it is for rosters with a paraprofessional all of the time, or without; null for both.</param>
/// <param name="Weight">The points.</param>
public sealed record PointWeight(string? Level, ImmutableArray<string> Categories, bool? Aide, decimal Weight)
{
    /// <summary>The categories; never a default array.</summary>
    public ImmutableArray<string> Categories { get; } = Categories.IsDefault ? [] : Categories;

    /// <summary>Whether another weight is the same.</summary>
    /// <param name="other">The other weight.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(PointWeight? other) =>
        other is not null && Level == other.Level && Aide == other.Aide && Weight == other.Weight && Sequence.Same(Categories, other.Categories);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Level, Aide, Weight, Sequence.Hash(Categories));
}
