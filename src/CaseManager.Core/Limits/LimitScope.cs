using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>Which rosters a limit is about. Every condition that is given must hold; one whose fact is missing makes the limit unknown.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record LimitScope
{
    /// <summary>What it is counted over.</summary>
    public required LimitUnit Unit { get; init; }

    /// <summary>Roles of the provider, such as <c>speech-language-pathologist</c>; empty, the default, for every role.</summary>
    public ImmutableArray<string> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Programs, such as <c>resource-room</c>; empty, the default, for every program.</summary>
    public ImmutableArray<string> Programs { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Bands of schooling, such as <c>elementary</c>; empty, the default, for every band.</summary>
    public ImmutableArray<string> Bands { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Categories of disability that every student must have one of; empty, the default, for every category.</summary>
    public ImmutableArray<string> OnlyCategories { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Levels of service that every student must have one of; empty, the default, for every level.</summary>
    public ImmutableArray<string> OnlyLevels { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Levels of service of each of which the roster must have a student; empty, the default, when none is asked for.</summary>
    public ImmutableArray<string> EveryLevelOf { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The youngest age in years that every student must have; null, the default, for any.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>The oldest age in years that every student may have; null, the default, for any.</summary>
    public int? AgeThrough { get; init; }

    /// <summary>The percentage of the day in special education that some student must pass; null, the default, when none is asked for.</summary>
    public int? AnyPercentOver { get; init; }

    /// <summary>The percentage of the day in special education that no student may pass; null, the default, when none is asked for.</summary>
    public int? EveryPercentAtMost { get; init; }

    /// <summary>Whether a paraprofessional must, or must not, be there all of the time; null, the default, for both.</summary>
    public bool? Aide { get; init; }

    /// <summary>Whether another scope has the same conditions.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>True when it has.</returns>
    public bool Equals(LimitScope? other) =>
        other is not null
        && (Unit, AgeFrom, AgeThrough, AnyPercentOver, EveryPercentAtMost, Aide)
            == (other.Unit, other.AgeFrom, other.AgeThrough, other.AnyPercentOver, other.EveryPercentAtMost, other.Aide)
        && Sequence.Same(Roles, other.Roles)
        && Sequence.Same(Programs, other.Programs)
        && Sequence.Same(Bands, other.Bands)
        && Sequence.Same(OnlyCategories, other.OnlyCategories)
        && Sequence.Same(OnlyLevels, other.OnlyLevels)
        && Sequence.Same(EveryLevelOf, other.EveryLevelOf);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() =>
        HashCode.Combine(Unit, AgeFrom, AgeThrough, AnyPercentOver, EveryPercentAtMost, Aide, Sequence.Hash(Roles), Sequence.Hash(Programs));
}
