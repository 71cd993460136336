using NodaTime;

namespace CaseManager.Core.Properties.Reference;

/// <summary>What the slow evaluator says of a clock: every field that a deadline has.</summary>
internal sealed record SlowDeadline(
    string Rule,
    string Episode,
    string? StartEvent,
    LocalDate Started,
    string? Variant,
    string Status,
    LocalDate? Opens,
    LocalDate? Due,
    LocalDate? NotBefore,
    LocalDate? WorkBy,
    LocalDate? Met,
    string? MetEvent,
    int? DaysLeft,
    string? Basis,
    string Certainty);
