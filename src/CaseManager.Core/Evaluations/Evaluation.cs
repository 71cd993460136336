using System.Collections.Immutable;
using CaseManager.Core.Support;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>An assessment of needs: what was planned, who looked at what, what came out (34 CFR 300.301–300.311).</summary>
public sealed record Evaluation : PersonalRecord
{
    private readonly Items<Assessment> assessments;
    private readonly Items<Observation> observations;
    private readonly Items<Interview> interviews;
    private readonly Items<EvaluationExtension> extensions;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Whether it is the first.</summary>
    public required EvaluationKind Kind { get; init; }

    /// <summary>The plan, by area of suspected disability. Null by default.</summary>
    public AssessmentPlan? Plan { get; init; }

    /// <summary>The review of what was known already. Null by default.</summary>
    public ExistingDataReview? ExistingData { get; init; }

    /// <summary>The day on which the assessments began. Null by default.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>What was given, by whom, with its scores. None by default.</summary>
    public ImmutableArray<Assessment> Assessments
    {
        get => assessments.All;
        init => assessments = new(value);
    }

    /// <summary>Observations. None by default.</summary>
    public ImmutableArray<Observation> Observations
    {
        get => observations.All;
        init => observations = new(value);
    }

    /// <summary>Interviews. None by default.</summary>
    public ImmutableArray<Interview> Interviews
    {
        get => interviews.All;
        init => interviews = new(value);
    }

    /// <summary>The day on which it was finished. Null by default.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The report. Null by default.</summary>
    public EvaluationReport? Report { get; init; }

    /// <summary>Agreements on a later date. None by default.</summary>
    public ImmutableArray<EvaluationExtension> Extensions
    {
        get => extensions.All;
        init => extensions = new(value);
    }

    /// <summary>
    /// The day on which the agency found that the parent repeatedly failed to produce the child (300.301(d)(1)). Null by default.
    /// </summary>
    public LocalDate? ChildNotProducedOn { get; init; }

    /// <summary>The day on which parent and agency agreed that a reevaluation is unnecessary (300.303(b)(2)). Null by default.</summary>
    public LocalDate? WaivedOn { get; init; }
}
