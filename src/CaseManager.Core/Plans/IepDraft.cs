using System.Collections.Immutable;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>An IEP as it is written: while it is written, and as it is kept. Anything may be missing; <c>CaseValidation</c> says what still is, and finishes it.</summary>
/// <remarks>Equality is by value, lists in their order. Printing shows no statement about the student.</remarks>
public sealed record IepDraft
{
    private readonly Items<Goal> goals;
    private readonly Items<ServiceLine> services;
    private readonly Items<ServiceKind> notNeeded;
    private readonly Items<Accommodation> accommodations;
    private readonly Items<AssessmentParticipation> assessments;
    private readonly Items<TeamMember> team;
    private readonly Items<DocumentId> parentAttempts;
    private readonly Items<StateAddition> stateAdditions;

    /// <summary>The identifier of the plan.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Whose plan it is.</summary>
    public required StudentId Student { get; init; }

    /// <summary>The student's birth date, on which checks by age rest; null while nobody has said.</summary>
    public PersonalDate? BirthDate { get; init; }

    /// <summary>Preschool or school age.</summary>
    public required EducationLevel Level { get; init; }

    /// <summary>The grade.</summary>
    public PersonalText Grade { get; init; }

    /// <summary>Whose additions apply, beyond federal law; null for none.</summary>
    public JurisdictionId? Jurisdiction { get; init; }

    /// <summary>Why it is written.</summary>
    public required IepKind Kind { get; init; }

    /// <summary>The day of the meeting at which it was developed; null while there was none.</summary>
    public LocalDate? MeetingOn { get; init; }

    /// <summary>That meeting; null by default.</summary>
    public MeetingId? Meeting { get; init; }

    /// <summary>The first day on which it is in effect; null while nobody has said.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>The last day before its annual review is due, itself included; null while nobody has said.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Present levels; null while nobody has written them.</summary>
    public PresentLevels? PresentLevels { get; init; }

    /// <summary>Measurable annual goals.</summary>
    public ImmutableArray<Goal> Goals
    {
        get => goals.All;
        init => goals = new(value);
    }

    /// <summary>When progress is reported; null while nobody has said.</summary>
    public ProgressReporting? ProgressReporting { get; init; }

    /// <summary>Special education, related services, supplementary aids, modifications and supports.</summary>
    public ImmutableArray<ServiceLine> Services
    {
        get => services.All;
        init => services = new(value);
    }

    /// <summary>The kinds of service of which the team decided that none is needed.</summary>
    public ImmutableArray<ServiceKind> NotNeeded
    {
        get => notNeeded.All;
        init => notNeeded = new(value);
    }

    /// <summary>Accommodations.</summary>
    public ImmutableArray<Accommodation> Accommodations
    {
        get => accommodations.All;
        init => accommodations = new(value);
    }

    /// <summary>How the student takes part in State and district-wide assessments.</summary>
    public ImmutableArray<AssessmentParticipation> Assessments
    {
        get => assessments.All;
        init => assessments = new(value);
    }

    /// <summary>Participation and placement; null while nobody has said.</summary>
    public Placement? Placement { get; init; }

    /// <summary>Services beyond the school year; null while the team has not considered them.</summary>
    public ExtendedYear? ExtendedYear { get; init; }

    /// <summary>Special factors; null while the team has not considered them.</summary>
    public SpecialFactors? SpecialFactors { get; init; }

    /// <summary>Transition; null while there is none.</summary>
    public TransitionPlan? Transition { get; init; }

    /// <summary>The statement on rights at the age of majority; null while there is none.</summary>
    public RightsTransfer? RightsTransfer { get; init; }

    /// <summary>The team of the meeting.</summary>
    public ImmutableArray<TeamMember> Team
    {
        get => team.All;
        init => team = new(value);
    }

    /// <summary>Records of attempts to convince the parents to attend, when none did (34 CFR 300.322(d)).</summary>
    public ImmutableArray<DocumentId> ParentAttempts
    {
        get => parentAttempts.All;
        init => parentAttempts = new(value);
    }

    /// <summary>The prior written notice of this plan; null while there is none.</summary>
    public NoticeReference? PriorNotice { get; init; }

    /// <summary>Answers to what a State or district asks for beyond federal law.</summary>
    public ImmutableArray<StateAddition> StateAdditions
    {
        get => stateAdditions.All;
        init => stateAdditions = new(value);
    }

    /// <summary>The period in which it is in effect; null while an end is missing or the ends contradict each other.</summary>
    public DateInterval? InEffect => Starts is { } from && Ends is { } through && from <= through ? new DateInterval(from, through) : null;

    /// <summary>Says only which plan it is.</summary>
    /// <returns>For example <c>draft of p-1</c>.</returns>
    public override string ToString() => "draft of " + Id.Value;
}
