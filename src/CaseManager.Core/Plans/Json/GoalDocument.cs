using System.Collections.Immutable;
using CaseManager.Core.Progress.Json;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans.Json;

/// <summary>A goal as it is written. Scores are of the goal's own measure unless they name another.</summary>
internal sealed record GoalDocument
{
    public required GoalId Id { get; init; }

    public required GoalDomain Domain { get; init; }

    public PersonalText Area { get; init; }

    public PersonalText Condition { get; init; }

    public PersonalText Behavior { get; init; }

    public PersonalText Criterion { get; init; }

    public MeasureDocument? Measure { get; init; }

    public ScoreDocument? Baseline { get; init; }

    public LocalDate? BaselineOn { get; init; }

    public ScoreDocument? Target { get; init; }

    public LocalDate? By { get; init; }

    public ImmutableArray<ObservationDocument> Data { get; init; }

    public MeasurementPlan? Measurement { get; init; }

    public ImmutableArray<ObjectiveDocument> Objectives { get; init; }

    public ImmutableArray<ServiceLineId> Services { get; init; }

    public ImmutableArray<PostsecondaryDomain> Supports { get; init; }
}
