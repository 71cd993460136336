using System.Collections.Immutable;

namespace CaseManager.Core.Limits;

/// <summary>Everything about rosters that a forecast looks at: who is on them, who may join, what is expected, and what is allowed for a time.</summary>
/// <remarks>Equality is by value. Printing shows nothing about students.</remarks>
public sealed record RosterBook
{
    /// <summary>The rosters, with different ids.</summary>
    public required ImmutableArray<Roster> Rosters { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>Students who would join a roster once found eligible; none by default. <see cref="ExpectedChanges"/> says when.</summary>
    public ImmutableArray<RosterReferral> Referrals { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Changes that are expected on a day; none by default.</summary>
    public ImmutableArray<RosterChange> Changes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Variances; none by default.</summary>
    public ImmutableArray<LimitVariance> Variances { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether another book is the same.</summary>
    /// <param name="other">The other book.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(RosterBook? other) =>
        other is not null
        && Sequence.Same(Rosters, other.Rosters)
        && Sequence.Same(Referrals, other.Referrals)
        && Sequence.Same(Changes, other.Changes)
        && Sequence.Same(Variances, other.Variances);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Sequence.Hash(Rosters), Sequence.Hash(Referrals), Sequence.Hash(Changes), Sequence.Hash(Variances));
}
