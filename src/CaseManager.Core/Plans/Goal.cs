using System.Collections.Immutable;
using CaseManager.Core.Progress;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>A measurable annual goal: under a condition, the student does something, to a criterion, by a date (34 CFR 300.320(a)(2)(i)).</summary>
/// <remarks>Anything may be missing while the plan is a draft. Equality is by value, lists in their order. Printing shows neither a text nor a score.</remarks>
public sealed record Goal
{
    private readonly Items<Observation> data;
    private readonly Items<Objective> objectives;
    private readonly Items<ServiceLineId> services;
    private readonly Items<PostsecondaryDomain> supports;

    /// <summary>The identifier of the goal, unique inside its plan.</summary>
    public required GoalId Id { get; init; }

    /// <summary>What kind of need it meets.</summary>
    public required GoalDomain Domain { get; init; }

    /// <summary>The area of need: reading fluency, self-regulation.</summary>
    public PersonalText Area { get; init; }

    /// <summary>Under what condition: given a passage of third grade, with a visual schedule.</summary>
    public PersonalText Condition { get; init; }

    /// <summary>What the student does, so that a stranger can see it.</summary>
    public PersonalText Behavior { get; init; }

    /// <summary>How well and how consistently, as it is written: <c>80 % in 4 of 5 sessions</c>.</summary>
    public PersonalText Criterion { get; init; }

    /// <summary>What is measured; null while nobody has said.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Where the student stands; null while nobody has said.</summary>
    public Score? Baseline { get; init; }

    /// <summary>The day of the baseline; null while nobody has said.</summary>
    public LocalDate? BaselineOn { get; init; }

    /// <summary>The level to reach; null while nobody has said.</summary>
    public Score? Target { get; init; }

    /// <summary>By when; null while nobody has said.</summary>
    public LocalDate? By { get; init; }

    /// <summary>Data points that the team looked at, if any.</summary>
    public ImmutableArray<Observation> Data
    {
        get => data.All;
        init => data = new(value);
    }

    /// <summary>How progress is measured; null while nobody has said.</summary>
    public MeasurementPlan? Measurement { get; init; }

    /// <summary>Benchmarks or short-term objectives; none by default.</summary>
    public ImmutableArray<Objective> Objectives
    {
        get => objectives.All;
        init => objectives = new(value);
    }

    /// <summary>The services that work on it; none by default.</summary>
    public ImmutableArray<ServiceLineId> Services
    {
        get => services.All;
        init => services = new(value);
    }

    /// <summary>The postsecondary goals that it leads to; none by default.</summary>
    public ImmutableArray<PostsecondaryDomain> Supports
    {
        get => supports.All;
        init => supports = new(value);
    }
}
