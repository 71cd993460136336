using NodaTime;

namespace CaseManager.Core.Progress.Json;

/// <summary>A goal with its data as it is written: baseline, target and measure as in a plan's file.</summary>
internal sealed record MonitoredGoalDocument
{
    public required string Id { get; init; }

    public required MeasureDocument Measure { get; init; }

    public required ScoreDocument Baseline { get; init; }

    public required LocalDate BaselineOn { get; init; }

    public required ScoreDocument Target { get; init; }

    public required LocalDate By { get; init; }

    public InstructionalDaysDocument? InstructionalDays { get; init; }

    public required ObservationDocument[] Observations { get; init; }

    public PhaseChangeDocument[]? PhaseChanges { get; init; }

    public LocalDate[]? MissedSessions { get; init; }

    public ProgressPolicyDocument? Policy { get; init; }

    public MasteryCriterionDocument? Criterion { get; init; }

    public LocalDate[]? Looks { get; init; }
}
