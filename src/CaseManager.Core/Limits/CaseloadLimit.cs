using System.Collections.Immutable;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>One limit of the law on caseloads, groups or classes, with its source.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record CaseloadLimit
{
    /// <summary>The identifier.</summary>
    public required RuleId Id { get; init; }

    /// <summary>What is limited, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Which rosters it is about.</summary>
    public required LimitScope Scope { get; init; }

    /// <summary>How it is counted.</summary>
    public required LimitMeasure Measure { get; init; }

    /// <summary>The first day on which it is law; null, the default, when that is open.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it is law; null, the default, when that is open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where it stands in the law: at least one.</summary>
    public required ImmutableArray<Citation> Citations { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>How sure it is.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Choices made and doubts left; null by default.</summary>
    public string? Notes { get; init; }

    /// <summary>Whether it is law on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first day through the last.</returns>
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Whether another limit is the same.</summary>
    /// <param name="other">The other limit.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(CaseloadLimit? other) =>
        other is not null
        && (Id, Title, Scope, From, To, Status, Notes) == (other.Id, other.Title, other.Scope, other.From, other.To, other.Status, other.Notes)
        && Measure == other.Measure
        && Sequence.Same(Citations, other.Citations);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Scope, Measure, From, To, Status, Sequence.Hash(Citations));
}
