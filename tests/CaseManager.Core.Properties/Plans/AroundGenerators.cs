using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CaseManager.Core.Properties.Plans.IepGenerators;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Everything of a plan beside goals, services and team.</summary>
internal static class AroundGenerators
{
    internal static Gen<IepDraft> For(PlanFrame frame, ImmutableArray<ServiceLine> services) =>
        from texts in Text.ArrayOf(8)
        from data in Many(from area in Text from source in Text from back in Gen.Choose(0, 100) select new PresentLevelDatum { Area = area, Source = source, Result = area, On = frame.Meeting.PlusDays(-back) }, 1, 4)
        from schedule in Gen.Elements(Enum.GetValues<ReportingSchedule>())
        from placement in PlacementOf(frame, services)
        from factors in Factor.ArrayOf(6)
        from later in Gen.Elements(true, false)
        from transition in TransitionOf(frame)
        from uses in Gen.SubListOf(Enum.GetValues<AccommodationUse>())
        from notice in Gen.Choose(0, Period.DaysBetween(frame.Meeting, frame.Starts))
        let extended = services.Any(line => line.ExtendedYear)
        select new IepDraft
        {
            Id = new PlanId("p-1"),
            Student = new StudentId("s-1"),
            BirthDate = new PersonalDate(frame.Born),
            Level = frame.Level,
            Kind = IepKind.Annual,
            MeetingOn = frame.Meeting,
            Meeting = new MeetingId("m-1"),
            Starts = frame.Starts,
            Ends = frame.Ends,
            PresentLevels = new PresentLevels
            {
                Academic = texts[0], Functional = texts[1], EffectOfDisability = texts[2], Data = data, Strengths = texts[3], ParentConcerns = texts[4], EvaluationResults = texts[5],
            },
            ProgressReporting = new ProgressReporting { Schedule = schedule, Dates = schedule == ReportingSchedule.OnDates ? [frame.Ends] : [], Note = texts[6] },
            Accommodations = [new Accommodation { Name = texts[7], Uses = [.. uses.Append(AccommodationUse.StateAssessment).Append(AccommodationUse.DistrictAssessment).Distinct()] }],
            Assessments = [Assessment(AssessmentScope.State, frame, texts[0]), Assessment(AssessmentScope.District, frame with { Alternate = false }, texts[0])],
            Placement = placement,
            ExtendedYear = extended
                ? new ExtendedYear { Decision = EsyDecision.Needed, Reason = texts[1] }
                : new ExtendedYear { Decision = later ? EsyDecision.DecideLater : EsyDecision.NotNeeded, Reason = texts[1], DecideBy = later ? frame.Ends : null },
            SpecialFactors = new SpecialFactors
            {
                Behavior = factors[0], EnglishProficiency = factors[1], Braille = factors[2] with { Provided = factors[2].Applies }, Communication = factors[3], Hearing = factors[4], AssistiveTechnology = factors[5],
            },
            Transition = transition,
            RightsTransfer = frame.NeedsRights ? new RightsTransfer { InformedOn = frame.Meeting } : null,
            PriorNotice = new NoticeReference { Document = new DocumentId("d-1"), On = frame.Meeting.PlusDays(notice) },
        };

    private static Gen<SpecialFactor> Factor => from applies in Gen.Elements(true, false) from response in Text select new SpecialFactor { Applies = applies, Response = applies ? response : default };

    private static Gen<Placement> PlacementOf(PlanFrame frame, ImmutableArray<ServiceLine> services) =>
        from why in Text
        from tenths in Gen.Choose(0, 1_000)
        from most in Gen.Elements(true, false)
        from home in Gen.Elements(true, false)
        let outside = services.Any(line => line is { Setting: ServiceSetting.OutsideRegularClass, Delivery: ServiceDelivery.Direct, ExtendedYear: false })
        let percent = outside && tenths == 1_000 ? 99.9m : tenths / 10m
        let hours = tenths / 25m
        select frame.Level == EducationLevel.SchoolAge
            ? new Placement { PercentInRegularClass = percent, Environment = Placement.SchoolAgeEnvironment(percent), MayBeInRegularEducation = true, Nonparticipation = why, OptionsConsidered = why, SchoolOtherwiseAttended = home, WhyAnotherSchool = home ? default : why }
            : new Placement { EarlyChildhoodHours = hours, MostServicesInEarlyChildhood = most, Environment = Placement.PreschoolEnvironment(hours, most), MayBeInRegularEducation = true, Nonparticipation = why, SchoolOtherwiseAttended = true };

    private static Gen<TransitionPlan?> TransitionOf(PlanFrame frame) =>
        !frame.NeedsTransition
            ? Gen.Constant<TransitionPlan?>(null)
            : from texts in Text.ArrayOf(4)
              from back in Gen.Choose(0, 90)
              select (TransitionPlan?)new TransitionPlan
              {
                  Assessments = [new TransitionAssessment { Name = texts[0], On = frame.Meeting.PlusDays(-back) }],
                  Goals = [.. Enum.GetValues<PostsecondaryDomain>().Select(domain => new PostsecondaryGoal { Domain = domain, Statement = texts[1] })],
                  Services = [new TransitionService { Statement = texts[2] }],
                  CoursesOfStudy = texts[3],
                  StudentInvitedOn = frame.Meeting.PlusDays(-back),
              };

    private static AssessmentParticipation Assessment(AssessmentScope scope, PlanFrame frame, PersonalText why) => new()
    {
        Scope = scope,
        Choice = frame.Alternate ? AssessmentChoice.Alternate : AssessmentChoice.RegularWithAccommodations,
        WhyNotRegular = frame.Alternate ? why : default,
        WhyAppropriate = frame.Alternate ? why : default,
    };
}
