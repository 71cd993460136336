using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>The students of one provider, group or class.</summary>
/// <remarks>Equality is by value. Printing shows nothing about students.</remarks>
public sealed record Roster
{
    /// <summary>The host's name of it, unique among the rosters that are looked at together: a staff member's id, a group's.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required LimitUnit Unit { get; init; }

    /// <summary>The organisation over which averages are taken: a district, a SELPA; null by default.</summary>
    public string? Organization { get; init; }

    /// <summary>The provider's role, such as <c>speech-language-pathologist</c>; null by default.</summary>
    public string? Role { get; init; }

    /// <summary>The program, such as <c>resource-room</c>; null by default.</summary>
    public string? Program { get; init; }

    /// <summary>The band of schooling, such as <c>elementary</c>; null by default.</summary>
    public string? Band { get; init; }

    /// <summary>Whether a paraprofessional is there all of the time; null, the default, when it is not known.</summary>
    public bool? Aide { get; init; }

    /// <summary>The students.</summary>
    public required ImmutableArray<RosterStudent> Students { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>Whether another roster is the same.</summary>
    /// <param name="other">The other roster.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(Roster? other) =>
        other is not null
        && (Id, Unit, Organization, Role, Program, Band, Aide) == (other.Id, other.Unit, other.Organization, other.Role, other.Program, other.Band, other.Aide)
        && Sequence.Same(Students, other.Students);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Unit, Organization, Role, Program, Band, Aide, Sequence.Hash(Students));
}
