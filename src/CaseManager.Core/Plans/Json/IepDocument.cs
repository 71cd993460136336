using System.Collections.Immutable;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans.Json;

/// <summary>An IEP as it is written: the keys, their order and which of them are required.</summary>
internal sealed record IepDocument
{
    /// <summary>The version that is written. Version 1 did not know preschool plans and had no <see cref="Level"/>: it meant school age.</summary>
    internal const int Current = 2;

    public required int Schema { get; init; }

    public required PlanId Id { get; init; }

    public required StudentId Student { get; init; }

    public PersonalDate? BirthDate { get; init; }

    public EducationLevel? Level { get; init; }

    public PersonalText Grade { get; init; }

    public JurisdictionId? Jurisdiction { get; init; }

    public required IepKind Kind { get; init; }

    public LocalDate? MeetingOn { get; init; }

    public MeetingId? Meeting { get; init; }

    public LocalDate? Starts { get; init; }

    public LocalDate? Ends { get; init; }

    public PresentLevels? PresentLevels { get; init; }

    public ImmutableArray<GoalDocument> Goals { get; init; }

    public ProgressReporting? ProgressReporting { get; init; }

    public ImmutableArray<ServiceLine> Services { get; init; }

    public ImmutableArray<ServiceKind> NotNeeded { get; init; }

    public ImmutableArray<Accommodation> Accommodations { get; init; }

    public ImmutableArray<AssessmentParticipation> Assessments { get; init; }

    public Placement? Placement { get; init; }

    public ExtendedYear? ExtendedYear { get; init; }

    public SpecialFactors? SpecialFactors { get; init; }

    public TransitionPlan? Transition { get; init; }

    public RightsTransfer? RightsTransfer { get; init; }

    public ImmutableArray<TeamMember> Team { get; init; }

    public ImmutableArray<DocumentId> ParentAttempts { get; init; }

    public NoticeReference? PriorNotice { get; init; }

    public ImmutableArray<StateAddition> StateAdditions { get; init; }
}
