using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>One step from a clock's start to its date. Replaying the steps gives exactly the due date.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ExplanationStep
{
    /// <summary>What the step says; it also says what the other members mean.</summary>
    public required ExplanationKind Kind { get; init; }

    /// <summary>The date it is counted from, if any.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The date it leads to, if any; never a birth date.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Days or months, as the kind has it.</summary>
    public int Number { get; init; }

    /// <summary>The basis that was counted on, if any.</summary>
    public string? Basis { get; init; }

    /// <summary>The event behind the step, if any.</summary>
    public CaseEventId? Event { get; init; }

    /// <summary>The name of that event, if any.</summary>
    public EventName? EventName { get; init; }

    /// <summary>The variant whose condition this is, if it is one.</summary>
    public string? Variant { get; init; }

    /// <summary>The dates that the count passed over, with their names.</summary>
    public ImmutableArray<SkippedSpan> Skipped { get; init; } = [];

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another step.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(ExplanationStep? other) =>
        other is not null && Kind == other.Kind && From == other.From && To == other.To && Number == other.Number && Basis == other.Basis
        && Event == other.Event && EventName == other.EventName && Variant == other.Variant && Sequence.Same(Skipped, other.Skipped);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, From, To, Number, Basis, Event);
}
