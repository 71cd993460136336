using System.Collections.Immutable;

namespace CaseManager.Core.Validation;

/// <summary>What can be wrong with a plan: code, weight, law.</summary>
internal static class PlanFindings
{
    internal static readonly FindingDefinition AcademicLevels = new(new FindingCode(3001), FindingSeverity.Error, Law.Of("300.320(a)(1)"));
    internal static readonly FindingDefinition FunctionalLevels = new(new FindingCode(3002), FindingSeverity.Error, Law.Of("300.320(a)(1)"));
    internal static readonly FindingDefinition EffectOnCurriculum = new(new FindingCode(3003), FindingSeverity.Error, Law.Of("300.320(a)(1)(i)"));
    internal static readonly FindingDefinition EffectOnActivities = new(new FindingCode(3004), FindingSeverity.Error, Law.Of("300.320(a)(1)(ii)"));
    internal static readonly FindingDefinition LevelsWithoutData = new(new FindingCode(3005), FindingSeverity.Warning, Law.Of("300.320(a)(1)"));
    internal static readonly FindingDefinition Goals = new(new FindingCode(3006), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition Objectives = new(new FindingCode(3007), FindingSeverity.Error, Law.Of("300.320(a)(2)(ii)"));
    internal static readonly FindingDefinition MeasurementMethod = new(new FindingCode(3008), FindingSeverity.Error, Law.Of("300.320(a)(3)(i)"));
    internal static readonly FindingDefinition ReportSchedule = new(new FindingCode(3009), FindingSeverity.Error, Law.Of("300.320(a)(3)(ii)"));
    internal static readonly FindingDefinition SpecialEducation = new(new FindingCode(3010), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition OneMeasure = new(new FindingCode(3011), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition RelatedServices = new(new FindingCode(3012), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition SupplementaryAids = new(new FindingCode(3013), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition Modifications = new(new FindingCode(3014), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition Research = new(new FindingCode(3015), FindingSeverity.Warning, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition Nonparticipation = new(new FindingCode(3016), FindingSeverity.Error, Law.Of("300.320(a)(5)"));
    internal static readonly FindingDefinition Extent = new(new FindingCode(3017), FindingSeverity.Error, Law.Of("300.320(a)(5)"));
    internal static readonly FindingDefinition AssessmentChoice = new(new FindingCode(3018), FindingSeverity.Error, Law.Of("300.320(a)(6)(i)"));
    internal static readonly FindingDefinition TestAccommodations = new(new FindingCode(3019), FindingSeverity.Error, Law.Of("300.320(a)(6)(i)"));
    internal static readonly FindingDefinition WhyNotRegular = new(new FindingCode(3020), FindingSeverity.Error, Law.Of("300.320(a)(6)(ii)(A)"));
    internal static readonly FindingDefinition WhyAlternate = new(new FindingCode(3021), FindingSeverity.Error, Law.Of("300.320(a)(6)(ii)(B)"));
    internal static readonly FindingDefinition Transition = new(new FindingCode(3022), FindingSeverity.Error, Law.Of("300.320(b)"));
    internal static readonly FindingDefinition PostsecondaryGoals = new(new FindingCode(3023), FindingSeverity.Error, Law.Of("300.320(b)(1)"));
    internal static readonly FindingDefinition TransitionAssessments = new(new FindingCode(3024), FindingSeverity.Error, Law.Of("300.320(b)(1)"));
    internal static readonly FindingDefinition IndependentLiving = new(new FindingCode(3025), FindingSeverity.Warning, Law.Of("300.320(b)(1)"));
    internal static readonly FindingDefinition TransitionServices = new(new FindingCode(3026), FindingSeverity.Error, Law.Of("300.320(b)(2)"));
    internal static readonly FindingDefinition CoursesOfStudy = new(new FindingCode(3027), FindingSeverity.Error, Law.Of("300.320(b)(2)"));
    internal static readonly FindingDefinition RightsTransfer = new(new FindingCode(3028), FindingSeverity.Error, Law.Of("300.320(c)"));
    internal static readonly FindingDefinition AdditionLabel = new(new FindingCode(3029), FindingSeverity.Error, Law.Of("300.320(d)"));
    internal static readonly FindingDefinition AdditionMissing = new(new FindingCode(3030), FindingSeverity.Error, Law.Of("300.320(d)"));
    internal static readonly FindingDefinition Unsure = new(new FindingCode(3031), FindingSeverity.Warning, Law.Of("300.320(d)"));
    internal static readonly FindingDefinition StateObjectives = new(new FindingCode(3032), FindingSeverity.Error, Law.Of("300.320(d)"));
    internal static readonly FindingDefinition BehaviorFactor = new(new FindingCode(3041), FindingSeverity.Error, Law.Of("300.324(a)(2)(i)"));
    internal static readonly FindingDefinition EnglishFactor = new(new FindingCode(3042), FindingSeverity.Error, Law.Of("300.324(a)(2)(ii)"));
    internal static readonly FindingDefinition BrailleFactor = new(new FindingCode(3043), FindingSeverity.Error, Law.Of("300.324(a)(2)(iii)"));
    internal static readonly FindingDefinition CommunicationFactor = new(new FindingCode(3044), FindingSeverity.Error, Law.Of("300.324(a)(2)(iv)"));
    internal static readonly FindingDefinition HearingFactor = new(new FindingCode(3045), FindingSeverity.Error, Law.Of("300.324(a)(2)(iv)"));
    internal static readonly FindingDefinition TechnologyFactor = new(new FindingCode(3046), FindingSeverity.Error, Law.Of("300.324(a)(2)(v)"));
    internal static readonly FindingDefinition FactorResponse = new(new FindingCode(3047), FindingSeverity.Error, Law.Of("300.324(a)(2)"));
    internal static readonly FindingDefinition BrailleEvaluation = new(new FindingCode(3048), FindingSeverity.Error, Law.Of("300.324(a)(2)(iii)"));
    internal static readonly FindingDefinition Strengths = new(new FindingCode(3051), FindingSeverity.Error, Law.Of("300.324(a)(1)(i)"));
    internal static readonly FindingDefinition ParentConcerns = new(new FindingCode(3052), FindingSeverity.Error, Law.Of("300.324(a)(1)(ii)"));
    internal static readonly FindingDefinition EvaluationResults = new(new FindingCode(3053), FindingSeverity.Error, Law.Of("300.324(a)(1)(iii)"));
    internal static readonly FindingDefinition ExtendedYearDecision = new(new FindingCode(3054), FindingSeverity.Warning, Law.Of("300.106(a)"));
    internal static readonly FindingDefinition ExtendedYearForm = new(new FindingCode(3055), FindingSeverity.Error, Law.Of("300.106(a)"));
    internal static readonly FindingDefinition ParentOnTeam = new(new FindingCode(3061), FindingSeverity.Error, Law.Of("300.321(a)(1), 300.322(d)"));
    internal static readonly FindingDefinition RegularTeacher = new(new FindingCode(3062), FindingSeverity.Error, Law.Of("300.321(a)(2)"));
    internal static readonly FindingDefinition SpecialTeacher = new(new FindingCode(3063), FindingSeverity.Error, Law.Of("300.321(a)(3)"));
    internal static readonly FindingDefinition Representative = new(new FindingCode(3064), FindingSeverity.Error, Law.Of("300.321(a)(4)"));
    internal static readonly FindingDefinition Interpreter = new(new FindingCode(3065), FindingSeverity.Error, Law.Of("300.321(a)(5)"));
    internal static readonly FindingDefinition StudentInvited = new(new FindingCode(3066), FindingSeverity.Error, Law.Of("300.321(b)(1)"));
    internal static readonly FindingDefinition StudentPreferences = new(new FindingCode(3067), FindingSeverity.Error, Law.Of("300.321(b)(2)"));
    internal static readonly FindingDefinition AgencyConsent = new(new FindingCode(3068), FindingSeverity.Error, Law.Of("300.321(b)(3)"));
    internal static readonly FindingDefinition ExcusalAgreement = new(new FindingCode(3071), FindingSeverity.Error, Law.Of("300.321(e)(1)"));
    internal static readonly FindingDefinition ExcusalConsent = new(new FindingCode(3072), FindingSeverity.Error, Law.Of("300.321(e)(2)(i)"));
    internal static readonly FindingDefinition ExcusalInput = new(new FindingCode(3073), FindingSeverity.Error, Law.Of("300.321(e)(2)(ii)"));
    internal static readonly FindingDefinition Condition = new(new FindingCode(3081), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition Behavior = new(new FindingCode(3082), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition Criterion = new(new FindingCode(3083), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition MeasureMissing = new(new FindingCode(3084), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition BaselineMissing = new(new FindingCode(3085), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition TargetMissing = new(new FindingCode(3086), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition GoalDateMissing = new(new FindingCode(3087), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition TwoReadings = new(new FindingCode(3088), FindingSeverity.Warning, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition NoGrowth = new(new FindingCode(3089), FindingSeverity.Warning, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition CriterionAndTarget = new(new FindingCode(3090), FindingSeverity.Warning, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition Unobservable = new(new FindingCode(3091), FindingSeverity.Warning, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition UnsupportedTransition = new(new FindingCode(3092), FindingSeverity.Warning, Law.Of("300.320(b)"));
    internal static readonly FindingDefinition DuplicateGoal = new(new FindingCode(3093), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition GoalService = new(new FindingCode(3094), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition PeriodMissing = new(new FindingCode(3101), FindingSeverity.Error, Law.Of("300.323(a)"));
    internal static readonly FindingDefinition PeriodOrder = new(new FindingCode(3102), FindingSeverity.Error, Law.Of("300.323(a)"));
    internal static readonly FindingDefinition LongerThanAYear = new(new FindingCode(3103), FindingSeverity.Error, Law.Of("300.324(b)(1)(i)"));
    internal static readonly FindingDefinition MeetingMissing = new(new FindingCode(3104), FindingSeverity.Error, Law.Of("300.320(a)"));
    internal static readonly FindingDefinition MeetingAfterStart = new(new FindingCode(3105), FindingSeverity.Error, Law.Of("300.323(c)(2)"));
    internal static readonly FindingDefinition GoalDate = new(new FindingCode(3106), FindingSeverity.Error, Law.Of("300.320(a)(2)(i)"));
    internal static readonly FindingDefinition LaterThanDecision = new(new FindingCode(3107), FindingSeverity.Error, Law.Of("300.324(a)(1)"));
    internal static readonly FindingDefinition PriorNotice = new(new FindingCode(3108), FindingSeverity.Warning, Law.Of("300.503(a)"));
    internal static readonly FindingDefinition LateNotice = new(new FindingCode(3109), FindingSeverity.Error, Law.Of("300.503(a)"));
    internal static readonly FindingDefinition BirthDateMissing = new(new FindingCode(3110), FindingSeverity.Error, Law.Of("300.320(b), 300.320(c)"));
    internal static readonly FindingDefinition AgeAndLevel = new(new FindingCode(3111), FindingSeverity.Error, Law.Of("300.101(b), 300.323(b)(1)"));
    internal static readonly FindingDefinition Environment = new(new FindingCode(3121), FindingSeverity.Error, Law.Of("300.115, 300.641"));
    internal static readonly FindingDefinition EnvironmentAndExtent = new(new FindingCode(3122), FindingSeverity.Error, Law.Of("300.320(a)(5)"));
    internal static readonly FindingDefinition ExtentRange = new(new FindingCode(3123), FindingSeverity.Error, Law.Of("300.320(a)(5)"));
    internal static readonly FindingDefinition AnotherSchool = new(new FindingCode(3124), FindingSeverity.Warning, Law.Of("300.116(c)"));
    internal static readonly FindingDefinition RemovedAtFullShare = new(new FindingCode(3125), FindingSeverity.Error, Law.Of("300.320(a)(5)"));
    internal static readonly FindingDefinition NotNeededButThere = new(new FindingCode(3126), FindingSeverity.Error, Law.Of("300.320(a)(4)"));
    internal static readonly FindingDefinition AccommodationForm = new(new FindingCode(3127), FindingSeverity.Error, Law.Of("300.320(a)(6)(i)"));
    internal static readonly FindingDefinition AmendmentOfAnother = new(new FindingCode(3201), FindingSeverity.Error, Law.Of("300.324(a)(6)"));
    internal static readonly FindingDefinition AmendmentMovesPeriod = new(new FindingCode(3202), FindingSeverity.Error, Law.Of("300.324(a)(6), 300.324(b)(1)(i)"));
    internal static readonly FindingDefinition AmendmentDates = new(new FindingCode(3203), FindingSeverity.Error, Law.Of("300.324(a)(4)"));
    internal static readonly FindingDefinition TeamNotInformed = new(new FindingCode(3204), FindingSeverity.Warning, Law.Of("300.324(a)(4)(ii)"));
    internal static readonly FindingDefinition NothingChanged = new(new FindingCode(3205), FindingSeverity.Error, Law.Of("300.324(a)(6)"));
    internal static readonly FindingDefinition MoreThanWording = new(new FindingCode(3206), FindingSeverity.Error, Law.Of("300.324(a)(4), 300.324(a)(6)"));

    internal static ImmutableArray<FindingDefinition> All { get; } =
    [
        AcademicLevels, FunctionalLevels, EffectOnCurriculum, EffectOnActivities, LevelsWithoutData, Goals, Objectives, MeasurementMethod,
        ReportSchedule, SpecialEducation, OneMeasure, RelatedServices, SupplementaryAids, Modifications, Research, Nonparticipation, Extent,
        AssessmentChoice, TestAccommodations, WhyNotRegular, WhyAlternate, Transition, PostsecondaryGoals, TransitionAssessments,
        IndependentLiving, TransitionServices, CoursesOfStudy, RightsTransfer, AdditionLabel, AdditionMissing, Unsure, StateObjectives, BehaviorFactor, EnglishFactor,
        BrailleFactor, CommunicationFactor, HearingFactor, TechnologyFactor, FactorResponse, BrailleEvaluation, Strengths, ParentConcerns,
        EvaluationResults, ExtendedYearDecision, ExtendedYearForm, ParentOnTeam, RegularTeacher, SpecialTeacher, Representative, Interpreter,
        StudentInvited, StudentPreferences, AgencyConsent, ExcusalAgreement, ExcusalConsent, ExcusalInput, Condition, Behavior, Criterion,
        MeasureMissing, BaselineMissing, TargetMissing, GoalDateMissing, TwoReadings, NoGrowth, CriterionAndTarget, Unobservable,
        UnsupportedTransition, DuplicateGoal, GoalService, PeriodMissing, PeriodOrder, LongerThanAYear, MeetingMissing, MeetingAfterStart,
        GoalDate, LaterThanDecision, PriorNotice, LateNotice, BirthDateMissing, AgeAndLevel, Environment, EnvironmentAndExtent, ExtentRange,
        AnotherSchool, RemovedAtFullShare, NotNeededButThere, AccommodationForm, AmendmentOfAnother, AmendmentMovesPeriod, AmendmentDates,
        TeamNotInformed, NothingChanged, MoreThanWording,
    ];
}
