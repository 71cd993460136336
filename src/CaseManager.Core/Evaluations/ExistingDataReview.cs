using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Evaluations;

/// <summary>The review of existing data, which may be done without a meeting (34 CFR 300.305(a), (b)).</summary>
public sealed record ExistingDataReview : PersonalRecord
{
    private readonly Items<ExistingDataSource> sources;
    private readonly Items<StaffId> reviewers;
    private readonly Items<AssessmentArea> areas;

    /// <summary>The day.</summary>
    public required LocalDate ReviewedOn { get; init; }

    /// <summary>What was looked at. None by default.</summary>
    public ImmutableArray<ExistingDataSource> Sources
    {
        get => sources.All;
        init => sources = new(value);
    }

    /// <summary>What is known.</summary>
    public required PersonalText Findings { get; init; }

    /// <summary>Who looked. None by default.</summary>
    public ImmutableArray<StaffId> Reviewers
    {
        get => reviewers.All;
        init => reviewers = new(value);
    }

    /// <summary>Whether the parent's information was part of it. False by default.</summary>
    public bool ParentInput { get; init; }

    /// <summary>Whether more must be found out.</summary>
    public required bool AdditionalDataNeeded { get; init; }

    /// <summary>The areas in which more must be found out. None by default.</summary>
    public ImmutableArray<AssessmentArea> Areas
    {
        get => areas.All;
        init => areas = new(value);
    }

    /// <summary>
    /// The day on which the parent was told that no more is needed, why, and of the right to ask for an assessment (300.305(d)(1)). Null
    /// by default.
    /// </summary>
    public LocalDate? ParentToldOn { get; init; }
}
