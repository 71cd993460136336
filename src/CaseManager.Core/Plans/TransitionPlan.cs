using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>Postsecondary goals and what leads to them (34 CFR 300.320(b)).</summary>
/// <remarks>Equality is by value, lists in their order.</remarks>
public sealed record TransitionPlan
{
    private readonly Items<TransitionAssessment> assessments;
    private readonly Items<PostsecondaryGoal> goals;
    private readonly Items<TransitionService> services;

    /// <summary>The assessments that the goals are based on.</summary>
    public ImmutableArray<TransitionAssessment> Assessments
    {
        get => assessments.All;
        init => assessments = new(value);
    }

    /// <summary>The goals.</summary>
    public ImmutableArray<PostsecondaryGoal> Goals
    {
        get => goals.All;
        init => goals = new(value);
    }

    /// <summary>Whether the team found that no goal for independent living is appropriate; false by default.</summary>
    public bool IndependentLivingNotNeeded { get; init; }

    /// <summary>The transition services.</summary>
    public ImmutableArray<TransitionService> Services
    {
        get => services.All;
        init => services = new(value);
    }

    /// <summary>The courses of study.</summary>
    public PersonalText CoursesOfStudy { get; init; }

    /// <summary>The day on which the student was invited to the meeting (34 CFR 300.321(b)(1)); null while nobody has said.</summary>
    public LocalDate? StudentInvitedOn { get; init; }

    /// <summary>How the student's preferences and interests were considered when the student did not attend (34 CFR 300.321(b)(2)).</summary>
    public PersonalText StudentPreferences { get; init; }
}
