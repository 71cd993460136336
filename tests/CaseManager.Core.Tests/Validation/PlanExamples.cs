using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Rules;
using CaseManager.Core.Services;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;
using NodaTime;
using static CaseManager.Core.Tests.Plans.Samples;
using static CaseManager.Core.Tests.Validation.FindingExample;

namespace CaseManager.Core.Tests.Validation;

/// <summary>What every element of a plan looks like when it is missing: the checklist of 34 CFR 300.320, the factors, the team, the goals, the days.</summary>
internal static class PlanExamples
{
    private static readonly FindingCatalog WithAddition = FindingCatalog.Federal.With(new FindingLayer
    {
        Jurisdiction = new JurisdictionId("us-tx"),
        Additions = [new RequiredAddition("x-item", LayerLaw.Of(new Citation("a State's law")))],
    });

    private static readonly FindingCatalog WithUnsureAddition = FindingCatalog.Federal.With(new FindingLayer
    {
        Jurisdiction = new JurisdictionId("us-tx"),
        Additions = [new RequiredAddition("x-item", new LayerLaw { Citations = [new Citation("a State's law")], Status = RuleStatus.Secondary })],
    });

    private static readonly FindingCatalog WithObjectives = FindingCatalog.Federal.With(new FindingLayer
    {
        Jurisdiction = new JurisdictionId("us-tx"),
        Objectives = LayerLaw.Of(new Citation("a State's law")),
    });

    internal static ImmutableArray<FindingExample> Content { get; } =
    [
        Of(3001, "$.presentLevels.academic", Elementary, draft => draft.WithLevels(levels => levels with { Academic = default })),
        Of(3001, "$.presentLevels", Elementary, draft => draft with { PresentLevels = null }),
        Of(3002, "$.presentLevels.functional", Elementary, draft => draft.WithLevels(levels => levels with { Functional = new(" ") })),
        Of(3003, "$.presentLevels.effectOfDisability", Elementary, draft => draft.WithLevels(levels => levels with { EffectOfDisability = default })),
        Of(3004, "$.presentLevels.effectOfDisability", Preschool, draft => draft.WithLevels(levels => levels with { EffectOfDisability = default })),
        Of(3005, "$.presentLevels.data", Elementary, draft => draft.WithLevels(levels => levels with { Data = [] })),
        Of(3006, "$.goals", Elementary, draft => draft with { Goals = [] }),
        Of(3007, "$.goals[1].objectives", Transition, draft => draft.WithGoal(1, goal => goal with { Objectives = [] })),
        Of(3008, "$.goals[0].measurement", Elementary, draft => draft.WithGoal(0, goal => goal with { Measurement = null })),
        Of(3008, "$.goals[0].measurement", Elementary, draft => draft.WithGoal(0, goal => goal with { Measurement = goal.Measurement! with { Every = 0 } })),
        Of(3009, "$.progressReporting", Elementary, draft => draft with { ProgressReporting = null }),
        Of(3009, "$.progressReporting", Preschool, draft => draft with { ProgressReporting = draft.ProgressReporting! with { Dates = [] } }),
        Of(3010, "$.services", Elementary, draft => draft.WithoutLine("l-reading").WithoutLine("l-check-in")),
        Of(3012, "$.services", Elementary, draft => draft.WithoutLine("l-speech")),
        Of(3013, "$.services", Elementary, draft => draft.WithoutLine("l-audio")),
        Of(3014, "$.services", Elementary, draft => draft.WithoutLine("l-consult")),
        Of(3015, "$.services[0].researchBasis", Elementary, draft => draft.WithLine("l-reading", line => line with { ResearchBasis = default })),
        Of(3016, "$.placement.nonparticipation", Elementary, draft => draft.WithPlacement(placement => placement with { Nonparticipation = default })),
        Of(3017, "$.placement", Elementary, draft => draft.WithPlacement(placement => placement with { PercentInRegularClass = null })),
        Of(3018, "$.assessments", Elementary, draft => draft with { Assessments = [draft.Assessments[0]] }),
        Of(3018, "$.assessments", Elementary, draft => draft with { Assessments = [draft.Assessments[0], draft.Assessments[1] with { Choice = null }] }),
        Of(3019, "$.assessments[1].choice", Elementary, draft => draft with { Accommodations = [draft.Accommodations[1]] }),
        Of(3020, "$.assessments[0].whyNotRegular", Transition, draft => draft with { Assessments = [draft.Assessments[0] with { WhyNotRegular = default }, draft.Assessments[1]] }),
        Of(3021, "$.assessments[0].whyAppropriate", Transition, draft => draft with { Assessments = [draft.Assessments[0] with { WhyAppropriate = default }, draft.Assessments[1]] }),
        Of(3022, "$.transition", Transition, draft => draft.WithoutMembers(TeamRole.TransitionAgency) with { Transition = null }),
        Of(3023, "$.transition.goals", Transition, draft => draft.WithTransition(plan => plan with { Goals = [.. plan.Goals.Where(goal => goal.Domain != PostsecondaryDomain.Employment)] })),
        Of(3024, "$.transition.assessments", Transition, draft => draft.WithTransition(plan => plan with { Assessments = [] })),
        Of(3025, "$.transition.goals", Transition, draft => draft.WithTransition(plan => plan with { Goals = [.. plan.Goals.Where(goal => goal.Domain != PostsecondaryDomain.IndependentLiving)] })),
        Of(3026, "$.transition.services", Transition, draft => draft.WithoutMembers(TeamRole.TransitionAgency).WithTransition(plan => plan with { Services = [] })),
        Of(3027, "$.transition.coursesOfStudy", Transition, draft => draft.WithTransition(plan => plan with { CoursesOfStudy = default })),
        Of(3028, "$.rightsTransfer", Transition, draft => draft with { RightsTransfer = null }),
        Of(3029, "$.stateAdditions[0].jurisdiction", Elementary, draft => draft with { StateAdditions = [new StateAddition { Jurisdiction = JurisdictionId.Federal, Key = "x-item", Text = new("x") }] }),
        Of(3030, "$.stateAdditions", Elementary, draft => draft, WithAddition),
        Of(3031, "$.stateAdditions", Elementary, draft => draft, WithUnsureAddition),
        Of(3032, "$.goals[0].objectives", Elementary, draft => draft.WithObjectives().WithGoal(0, goal => goal with { Objectives = [] }), WithObjectives),
    ];

    internal static ImmutableArray<FindingExample> Considered { get; } =
    [
        Of(3041, "$.specialFactors.behavior", Elementary, draft => draft.WithFactors(factors => factors with { Behavior = null })),
        Of(3042, "$.specialFactors.englishProficiency", Elementary, draft => draft.WithFactors(factors => factors with { EnglishProficiency = null })),
        Of(3043, "$.specialFactors.braille", Elementary, draft => draft.WithFactors(factors => factors with { Braille = null })),
        Of(3044, "$.specialFactors.communication", Elementary, draft => draft.WithFactors(factors => factors with { Communication = null })),
        Of(3045, "$.specialFactors.hearing", Elementary, draft => draft.WithFactors(factors => factors with { Hearing = null })),
        Of(3046, "$.specialFactors.assistiveTechnology", Elementary, draft => draft.WithFactors(factors => factors with { AssistiveTechnology = null })),
        Of(3047, "$.specialFactors.behavior.response", Transition, draft => draft.WithFactors(factors => factors with { Behavior = new SpecialFactor { Applies = true } })),
        Of(3048, "$.specialFactors.braille", Elementary, draft => draft.WithFactors(factors => factors with { Braille = new SpecialFactor { Applies = true, Response = new("Large print.") } })),
        Of(3051, "$.presentLevels.strengths", Elementary, draft => draft.WithLevels(levels => levels with { Strengths = default })),
        Of(3052, "$.presentLevels.parentConcerns", Elementary, draft => draft.WithLevels(levels => levels with { ParentConcerns = default })),
        Of(3053, "$.presentLevels.evaluationResults", Elementary, draft => draft.WithLevels(levels => levels with { EvaluationResults = default })),
        Of(3054, "$.extendedYear", Elementary, draft => draft with { ExtendedYear = null }),
        Of(3055, "$.extendedYear", Transition, draft => draft.WithoutLine("l-esy")),
        Of(3055, "$.extendedYear", Preschool, draft => draft with { ExtendedYear = draft.ExtendedYear! with { DecideBy = null } }),
    ];

    internal static ImmutableArray<FindingExample> Team { get; } =
    [
        Of(3061, "$.team", Elementary, draft => draft.WithoutMembers(TeamRole.Parent)),
        Of(3061, "$.team", Elementary, draft => draft.WithMember(TeamRole.Parent, member => member with { Attendance = Attendance.Excused, Excusal = new Excusal { AreaDiscussed = false } })),
        Of(3062, "$.team", Elementary, draft => draft.WithoutMembers(TeamRole.RegularEducationTeacher)),
        Of(3063, "$.team", Elementary, draft => draft.WithoutMembers(TeamRole.SpecialEducationTeacher)),
        Of(3064, "$.team", Elementary, draft => draft.WithMember(TeamRole.AgencyRepresentative, member => member with { Attendance = Attendance.Absent })),
        Of(3065, "$.team", Elementary, draft => draft.WithoutMembers(TeamRole.EvaluationInterpreter)),
        Of(3066, "$.transition.studentInvitedOn", Transition, draft => draft.WithTransition(plan => plan with { StudentInvitedOn = draft.MeetingOn!.Value.PlusDays(1) })),
        Of(3067, "$.transition.studentPreferences", Transition, draft => draft.WithoutMembers(TeamRole.Student)),
        Of(3068, "$.team", Transition, draft => draft.WithTransition(plan => plan with { Services = [.. plan.Services.Select(service => service with { AgencyConsentOn = null })] })),
        Of(3071, "$.team[2].excusal", Transition, draft => draft.WithMember(TeamRole.RegularEducationTeacher, member => member with { Excusal = new Excusal { AreaDiscussed = false } })),
        Of(3072, "$.team[2].excusal", Transition, draft => draft.WithMember(TeamRole.RegularEducationTeacher, member => member with { Excusal = member.Excusal! with { ConsentedOn = null } })),
        Of(3073, "$.team[2].excusal", Transition, draft => draft.WithMember(TeamRole.RegularEducationTeacher, member => member with { Excusal = member.Excusal! with { InputOn = draft.MeetingOn!.Value.PlusDays(1) } })),
    ];

    internal static ImmutableArray<FindingExample> Goals { get; } =
    [
        Of(3011, "$.goals[0].measure", Elementary, draft => draft.WithGoal(0, goal => goal with { Target = Score.Level(new Measure.Percent { Direction = ImprovementDirection.Increase }, 95m) })),
        Of(3081, "$.goals[0].condition", Elementary, draft => draft.WithGoal(0, goal => goal with { Condition = default })),
        Of(3082, "$.goals[0].behavior", Elementary, draft => draft.WithGoal(0, goal => goal with { Behavior = default })),
        Of(3083, "$.goals[0].criterion", Elementary, draft => draft.WithGoal(0, goal => goal with { Criterion = default })),
        Of(3084, "$.goals[0].measure", Elementary, draft => draft.WithGoal(0, goal => goal with { Measure = null })),
        Of(3085, "$.goals[0].baseline", Elementary, draft => draft.WithGoal(0, goal => goal with { Baseline = null })),
        Of(3085, "$.goals[0].baseline", Elementary, draft => draft.WithGoal(0, goal => goal with { BaselineOn = null })),
        Of(3086, "$.goals[0].target", Elementary, draft => draft.WithGoal(0, goal => goal with { Target = null })),
        Of(3087, "$.goals[0].by", Elementary, draft => draft.WithGoal(0, goal => goal with { By = null })),
        Of(3088, "$.goals[1].criterion", Elementary, draft => draft.WithGoal(1, goal => goal with { Criterion = new("80 % in 4 of 5 trials") })),
        Of(3089, "$.goals[0].target", Elementary, draft => draft.WithGoal(0, goal => goal with { Target = goal.Baseline })),
        Of(3090, "$.goals[1].criterion", Elementary, draft => draft.WithGoal(1, goal => goal with { Criterion = new("90 % correct in 4 of 5 sessions of 10 questions") })),
        Of(3091, "$.goals[1].behavior", Elementary, draft => draft.WithGoal(1, goal => goal with { Behavior = new("The student will understand details") })),
        Of(3092, "$.transition.goals", Transition, draft => draft.WithGoal(2, goal => goal with { Supports = [] })),
        Of(3093, "$.goals[1].id", Elementary, draft => draft.WithGoal(1, goal => goal with { Id = draft.Goals[0].Id })),
        Of(3094, "$.goals[0].services", Elementary, draft => draft.WithGoal(0, goal => goal with { Services = [new ServiceLineId("l-none")] })),
        Of(3106, "$.goals[0].by", Elementary, draft => draft.WithGoal(0, goal => goal with { By = draft.Ends!.Value.PlusDays(1) })),
        Of(3106, "$.goals[0].by", Transition, draft => draft.WithGoal(0, goal => goal with { Objectives = [goal.Objectives[0] with { By = draft.Starts!.Value.PlusDays(-1) }] })),
        Of(3107, "$.goals[0].data", Elementary, draft => draft.WithGoal(0, goal => goal with { BaselineOn = draft.MeetingOn!.Value.PlusDays(1) })),
        Of(3107, "$.presentLevels.data[0].on", Elementary, draft => draft.WithLevels(levels => levels with { Data = levels.Data.SetItem(0, levels.Data[0] with { On = draft.MeetingOn!.Value.PlusDays(1) }) })),
        Of(3107, "$.transition.assessments", Transition, draft => draft.WithTransition(plan => plan with { Assessments = plan.Assessments.SetItem(0, plan.Assessments[0] with { On = draft.MeetingOn!.Value.PlusDays(1) }) })),
    ];

    internal static ImmutableArray<FindingExample> DaysAndPlacement { get; } =
    [
        Of(3101, "$.starts", Elementary, draft => draft with { Starts = null }),
        Of(3102, "$.ends", Elementary, draft => draft with { Ends = draft.Starts!.Value.PlusDays(-1) }),
        Of(3103, "$.ends", Elementary, draft => draft with { Ends = draft.MeetingOn!.Value.PlusYears(1).PlusDays(1) }),
        Of(3104, "$.meetingOn", Elementary, draft => draft with { MeetingOn = null }),
        Of(3105, "$.meetingOn", Elementary, draft => draft with { MeetingOn = draft.Starts!.Value.PlusDays(1) }),
        Of(3108, "$.priorNotice", Elementary, draft => draft with { PriorNotice = null }),
        Of(3109, "$.priorNotice", Elementary, draft => draft with { PriorNotice = draft.PriorNotice! with { On = draft.Starts!.Value.PlusDays(1) } }),
        Of(3110, "$.birthDate", Elementary, draft => draft with { BirthDate = null }),
        Of(3111, "$.birthDate", Preschool, draft => draft with { BirthDate = new PersonalDate(draft.Ends!.Value.PlusDays(1).PlusYears(-3)) }),
        Of(3111, "$.birthDate", Preschool, draft => draft with { BirthDate = new PersonalDate(new LocalDate(2019, 9, 14)) }),
        Of(3121, "$.placement.environment", Elementary, draft => draft.WithPlacement(placement => placement with { Environment = null })),
        Of(3122, "$.placement.environment", Elementary, draft => draft.WithPlacement(placement => placement with { PercentInRegularClass = 79.5m })),
        Of(3122, "$.placement.environment", Preschool, draft => draft.WithPlacement(placement => placement with { EarlyChildhoodHours = 9.5m })),
        Of(3123, "$.placement.percentInRegularClass", Elementary, draft => draft.WithPlacement(placement => placement with { PercentInRegularClass = 120m })),
        Of(3124, "$.placement.whyAnotherSchool", Elementary, draft => draft.WithPlacement(placement => placement with { SchoolOtherwiseAttended = false })),
        Of(3125, "$.placement", Elementary, draft => draft.WithPlacement(placement => placement with { PercentInRegularClass = 100m })),
        Of(3126, "$.notNeeded", Elementary, draft => draft with { NotNeeded = [ServiceKind.RelatedService] }),
        Of(3127, "$.accommodations[1].name", Elementary, draft => draft with { Accommodations = draft.Accommodations.SetItem(1, new Accommodation { Name = new("Breaks") }) }),
    ];

    internal static ImmutableArray<FindingExample> All => [.. Content, .. Considered, .. Team, .. Goals, .. DaysAndPlacement, .. AmendmentExamples.All];
}
