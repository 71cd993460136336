using System.Collections.Immutable;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Rules;

/// <summary>When a clock starts, when it is met, and how its due date is found: one version of one rule of law.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record TimelineRule
{
    /// <summary>The stable name.</summary>
    public required RuleId Id { get; init; }

    /// <summary>What is due, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the date means.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The law's own words where it gives no number; otherwise null.</summary>
    public string? Words { get; init; }

    /// <summary>The rule of a lower layer that this one takes the place of, or null.</summary>
    public RuleId? Replaces { get; init; }

    /// <summary>When this version is law.</summary>
    public required EffectiveSpan Effective { get; init; }

    /// <summary>What opens the clock; null when no recorded event does.</summary>
    public ClockStart? Starts { get; init; }

    /// <summary>What closes it.</summary>
    public required ClockEnd Ends { get; init; }

    /// <summary>The first day of a window, or the end of a minimum interval; null when there is neither.</summary>
    public DueExpression? Opens { get; init; }

    /// <summary>The due date; null for a duty without a number and for a minimum interval.</summary>
    public DueExpression? Due { get; init; }

    /// <summary>What later events do to the clock.</summary>
    public required ImmutableArray<ClockModifier> Modifiers { get; init; }

    /// <summary>Other ways to find the due date, under conditions that exclude each other.</summary>
    public required ImmutableArray<RuleVariant> Variants { get; init; }

    /// <summary>The law, at least one.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>How sure it is that the law says so.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>The rows of research behind the rule.</summary>
    public required ImmutableArray<string> References { get; init; }

    /// <summary>Choices made and doubts left, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>Every event that the rule listens to, each once: those that open, close or change its clock, and those its conditions ask for.</summary>
    /// <remarks>Found anew on each call: keep it where it is needed often.</remarks>
    /// <returns>The patterns, in the order in which they stand in the rule.</returns>
    public ImmutableArray<EventPattern> ListensTo() => [.. PatternCollector.HeardBy(this).Distinct()];

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another rule.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(TimelineRule? other) =>
        other is not null && Id == other.Id && Title == other.Title && Kind == other.Kind && Words == other.Words
        && Replaces == other.Replaces && Effective == other.Effective && Starts == other.Starts && Ends == other.Ends
        && Opens == other.Opens && Due == other.Due && Status == other.Status && Notes == other.Notes
        && Sequence.Same(Modifiers, other.Modifiers) && Sequence.Same(Variants, other.Variants)
        && Sequence.Same(Citations, other.Citations) && Sequence.Same(References, other.References);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Kind, Effective, Starts, Ends, Due, Status);

    /// <summary>The id of the rule.</summary>
    /// <returns>For example <c>us/initial-evaluation</c>.</returns>
    public override string ToString() => Id.ToString();
}
