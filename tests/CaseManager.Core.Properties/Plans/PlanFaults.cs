using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Services;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Single faults that can be put into any complete plan; null where the plan has nothing to spoil.</summary>
internal static class PlanFaults
{
    internal static readonly ImmutableArray<(ushort Code, Func<IepDraft, int, IepDraft?> Spoil)> All =
    [
        (3001, (draft, _) => Levels(draft, levels => levels with { Academic = default })),
        (3002, (draft, _) => Levels(draft, levels => levels with { Functional = default })),
        (3003, (draft, _) => draft.Level == EducationLevel.SchoolAge ? Levels(draft, levels => levels with { EffectOfDisability = default }) : null),
        (3004, (draft, _) => draft.Level == EducationLevel.Preschool ? Levels(draft, levels => levels with { EffectOfDisability = default }) : null),
        (3005, (draft, _) => Levels(draft, levels => levels with { Data = [] })),
        (3006, (draft, _) => draft with { Goals = [] }),
        (3007, (draft, i) => draft.Assessments[0].Choice == AssessmentChoice.Alternate ? AGoal(draft, i, goal => goal with { Objectives = [] }) : null),
        (3008, (draft, i) => AGoal(draft, i, goal => goal with { Measurement = goal.Measurement! with { Method = default } })),
        (3009, (draft, _) => draft with { ProgressReporting = null }),
        (3010, (draft, _) => draft with { Services = [.. draft.Services.Where(line => line.Kind != ServiceKind.SpecialEducation)] }),
        (3011, (draft, i) => AGoal(draft, i, goal => goal with { Target = Score.Level(new Measure.YesNo { Direction = ImprovementDirection.Increase }, 1m) })),
        (3012, (draft, _) => Without(draft, ServiceKind.RelatedService)),
        (3013, (draft, _) => Without(draft, ServiceKind.SupplementaryAid)),
        (3014, (draft, _) => Without(draft, ServiceKind.ProgramModification, ServiceKind.PersonnelSupport)),
        (3016, (draft, _) => draft.Placement!.PercentInRegularClass is < 100m ? draft with { Placement = draft.Placement with { Nonparticipation = default } } : null),
        (3017, (draft, _) => draft with { Placement = null }),
        (3018, (draft, i) => draft.Level == EducationLevel.SchoolAge ? draft with { Assessments = draft.Assessments.RemoveAt(i % 2) } : null),
        (3019, (draft, _) => draft.Assessments.Any(one => one.Choice == AssessmentChoice.RegularWithAccommodations) ? draft with { Accommodations = [] } : null),
        (3020, (draft, _) => draft.Assessments[0].Choice == AssessmentChoice.Alternate ? draft with { Assessments = draft.Assessments.SetItem(0, draft.Assessments[0] with { WhyNotRegular = default }) } : null),
        (3022, (draft, _) => draft.Transition is null ? null : draft with { Transition = null }),
        (3023, (draft, _) => draft.Transition is { } plan ? draft with { Transition = plan with { Goals = [plan.Goals[0]] } } : null),
        (3026, (draft, _) => draft.Transition is { } plan ? draft with { Transition = plan with { Services = [] } } : null),
        (3028, (draft, _) => draft.RightsTransfer is null ? null : draft with { RightsTransfer = null }),
        (3041, (draft, _) => draft with { SpecialFactors = draft.SpecialFactors! with { Behavior = null } }),
        (3047, (draft, _) => draft with { SpecialFactors = draft.SpecialFactors! with { Hearing = new SpecialFactor { Applies = true } } }),
        (3061, (draft, _) => WithoutRole(draft, TeamRole.Parent)),
        (3062, (draft, _) => WithoutRole(draft, TeamRole.RegularEducationTeacher)),
        (3063, (draft, _) => WithoutRole(draft, TeamRole.SpecialEducationTeacher)),
        (3064, (draft, _) => WithoutRole(draft, TeamRole.AgencyRepresentative)),
        (3065, (draft, _) => WithoutRole(draft, TeamRole.EvaluationInterpreter)),
        (3071, (draft, _) => Excused(draft, new Excusal { AreaDiscussed = false })),
        (3072, (draft, _) => Excused(draft, new Excusal { AreaDiscussed = true, InputOn = draft.MeetingOn })),
        (3073, (draft, _) => Excused(draft, new Excusal { AreaDiscussed = true, ConsentedOn = draft.MeetingOn })),
        (3081, (draft, i) => AGoal(draft, i, goal => goal with { Condition = default })),
        (3082, (draft, i) => AGoal(draft, i, goal => goal with { Behavior = new(" \t") })),
        (3083, (draft, i) => AGoal(draft, i, goal => goal with { Criterion = default })),
        (3084, (draft, i) => AGoal(draft, i, goal => goal with { Measure = null })),
        (3085, (draft, i) => AGoal(draft, i, goal => goal with { BaselineOn = null })),
        (3086, (draft, i) => AGoal(draft, i, goal => goal with { Target = null })),
        (3087, (draft, i) => AGoal(draft, i, goal => goal with { By = null })),
        (3088, (draft, i) => AGoal(draft, i, goal => goal with { Criterion = new("80 % in 4 of 5 trials") })),
        (3089, (draft, i) => AGoal(draft, i, goal => goal with { Target = goal.Baseline })),
        (3093, (draft, i) => draft.Goals.Length > 1 ? AGoal(draft, 1 + (i % (draft.Goals.Length - 1)), goal => goal with { Id = draft.Goals[0].Id }) : null),
        (3094, (draft, i) => AGoal(draft, i, goal => goal with { Services = [new ServiceLineId("l-none")] })),
        (3101, (draft, _) => draft with { Ends = null }),
        (3103, (draft, _) => draft with { Ends = draft.MeetingOn!.Value.PlusYears(1).PlusDays(1) }),
        (3105, (draft, _) => draft with { MeetingOn = draft.Starts!.Value.PlusDays(1) }),
        (3106, (draft, i) => AGoal(draft, i, goal => goal with { By = draft.Ends!.Value.PlusDays(1) })),
        (3107, (draft, i) => AGoal(draft, i, goal => goal with { BaselineOn = draft.MeetingOn!.Value.PlusDays(1) })),
        (3109, (draft, _) => draft with { PriorNotice = draft.PriorNotice! with { On = draft.Starts!.Value.PlusDays(1) } }),
        (3110, (draft, _) => draft with { BirthDate = null }),
        (3121, (draft, _) => draft with { Placement = draft.Placement! with { Environment = null } }),
        (3126, (draft, _) => draft with { NotNeeded = draft.NotNeeded.Add(ServiceKind.SpecialEducation) }),
        (4001, (draft, i) => ALine(draft, i, line => line with { Starts = null })),
        (4002, (draft, i) => ALine(draft, i, line => line with { Frequency = null, Circumstance = default })),
        (4003, (draft, i) => ALine(draft, i, line => line.Frequency is null ? null : line with { Length = null })),
        (4004, (draft, i) => ALine(draft, i, line => line with { Location = default })),
        (4005, (draft, i) => ALine(draft, i, line => line.AmountKind == ServiceAmountKind.Range ? line with { RangeReason = default } : null)),
        (4006, (draft, i) => ALine(draft, i, line => line.AmountKind == ServiceAmountKind.Conditional ? line with { Circumstance = new("As needed") } : null)),
        (4008, (draft, i) => ALine(draft, i, line => line.Length is null ? null : line with { Length = new SessionLength { Each = default } })),
        (4010, (draft, i) => ALine(draft, i, line => line with { Provider = null })),
        (4011, (draft, i) => draft.Services.Length > 1 ? ALine(draft, 1 + (i % (draft.Services.Length - 1)), line => line with { Id = draft.Services[0].Id }) : null),
        (4012, (draft, i) => ALine(draft, i, line => line.Type == ServiceType.OccupationalTherapy ? line with { Provider = StaffRole.Physician } : null)),
        (4013, (draft, i) => ALine(draft, i, line => line with { Provider = StaffRole.Paraprofessional, Supervisor = null })),
        (4014, (draft, i) => ALine(draft, i, line => line with { Ends = null })),
        (4015, (draft, i) => ALine(draft, i, line => line with { Starts = draft.Starts!.Value.PlusDays(-1) })),
    ];

    private static IepDraft Levels(IepDraft draft, Func<PresentLevels, PresentLevels> change) => draft with { PresentLevels = change(draft.PresentLevels!) };

    private static IepDraft AGoal(IepDraft draft, int pick, Func<Goal, Goal> change) =>
        draft with { Goals = draft.Goals.SetItem(pick % draft.Goals.Length, change(draft.Goals[pick % draft.Goals.Length])) };

    private static IepDraft? ALine(IepDraft draft, int pick, Func<ServiceLine, ServiceLine?> change) =>
        change(draft.Services[pick % draft.Services.Length]) is { } line ? draft with { Services = draft.Services.SetItem(pick % draft.Services.Length, line) } : null;

    private static IepDraft Without(IepDraft draft, params ServiceKind[] kinds) => draft with
    {
        Services = [.. draft.Services.Where(line => !kinds.Contains(line.Kind))],
        NotNeeded = [.. draft.NotNeeded.Where(kind => !kinds.Contains(kind))],
    };

    private static IepDraft WithoutRole(IepDraft draft, TeamRole role) =>
        draft with { Team = [.. draft.Team.Select(member => member with { Roles = [.. member.Roles.Where(has => has != role)] })] };

    private static IepDraft Excused(IepDraft draft, Excusal excusal) =>
        draft with { Team = [.. draft.Team.Select(member => member.Roles.Contains(TeamRole.SpecialEducationTeacher) ? member with { Attendance = Attendance.Excused, Excusal = excusal } : member)] };
}
