using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>Another way to find a rule's due date, under conditions (counting C17).</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record RuleVariant
{
    /// <summary>The name of the branch within its rule.</summary>
    public required string Id { get; init; }

    /// <summary>What must hold: all of it.</summary>
    public required ImmutableArray<Guard> When { get; init; }

    /// <summary>The due date of this branch; null when it cannot be computed.</summary>
    public DueExpression? Due { get; init; }

    /// <summary>The modifiers of this branch: the rule's own unless the pack says otherwise.</summary>
    public required ImmutableArray<ClockModifier> Modifiers { get; init; }

    /// <summary>How sure this branch is.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>The law of this branch: the rule's own unless the pack says otherwise.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Why the branch is as it is, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another variant.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(RuleVariant? other) =>
        other is not null && Id == other.Id && Due == other.Due && Status == other.Status && Notes == other.Notes
        && Sequence.Same(When, other.When) && Sequence.Same(Modifiers, other.Modifiers) && Sequence.Same(Citations, other.Citations);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Due, Status, Sequence.Hash(When));
}
