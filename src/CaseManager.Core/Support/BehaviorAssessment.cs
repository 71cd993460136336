using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Support;

/// <summary>A functional behavioral assessment: what a behavior is for (34 CFR 300.530(d)(1)(ii), (f)(1)(i)).</summary>
public sealed record BehaviorAssessment : PersonalRecord
{
    private readonly Items<StaffId> assessors;
    private readonly Items<TargetBehavior> behaviors;

    /// <summary>The identifier of the document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>The incident that led to it, by the name used for removals. Null by default.</summary>
    public string? Incident { get; init; }

    /// <summary>The day on which it began. Null by default.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>The day on which it was finished. Null by default.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Who assessed. None by default.</summary>
    public ImmutableArray<StaffId> Assessors
    {
        get => assessors.All;
        init => assessors = new(value);
    }

    /// <summary>The behaviors, each defined so that two people count the same. None by default.</summary>
    public ImmutableArray<TargetBehavior> Behaviors
    {
        get => behaviors.All;
        init => behaviors = new(value);
    }

    /// <summary>Why the student does it, in one sentence. Null by default.</summary>
    public PersonalText? Hypothesis { get; init; }
}
