using System.Collections.Immutable;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Twelve federal rules by hand, in the order of the federal pack; <see cref="PeerPack"/> takes the same ones from the pack.</summary>
internal static class PeerRules
{
    internal static ImmutableArray<PeerRule> All { get; } =
    [
        new("initial-evaluation", On(EventNames.ConsentInitialEvaluationReceived), On(EventNames.EvaluationCompleted, EventNames.EligibilityDetermined),
            static (clock, days) => days.CalendarAfter(clock.StartedOn, 60))
        {
            Exempts = On(EventNames.EvaluationChildNotProduced, EventNames.EvaluationTransferAgreed),
            Terminates = happened => HasLeft(happened) || happened.Name == EventNames.ConsentInitialEvaluationRefused,
            ExtendedBy = BecauseOfLearningDisability,
        },
        new("initial-iep-meeting", IsEligible, happened => IsMeeting(happened, "initial"), static (clock, days) => days.CalendarAfter(clock.StartedOn, 30))
        {
            Take = PeerTake.First,
            Terminates = happened => HasLeft(happened) || IsNotEligible(happened) || happened.Name == EventNames.ConsentServicesRefused || IsRevoked(happened),
        },
        new("annual-review", IsReview, IsReview, static (clock, _) => clock.StartedOn.PlusMonths(12))
        {
            Terminates = happened => HasLeft(happened) || IsNotEligible(happened) || IsRevoked(happened),
        },
        new("reevaluation", IsEligible, On(EventNames.EligibilityDetermined, EventNames.ReevaluationWaived), static (clock, _) => clock.StartedOn.PlusMonths(36))
        {
            Terminates = happened => HasLeft(happened) || IsRevoked(happened),
            ExtendedBy = BecauseOfLearningDisability,
        },
        new("manifestation-determination", On(EventNames.RemovalChangeOfPlacementDecided), On(EventNames.ManifestationDetermined),
            static (clock, days) => days.SchoolAfter(clock.StartedOn, 10)),
        new("discipline-notice", On(EventNames.RemovalChangeOfPlacementDecided), On(EventNames.NoticeDisciplinaryRemoval),
            static (clock, _) => clock.StartedOn),
        new("due-process-response", IsOrdinaryComplaint, On(EventNames.DueProcessResponseSent), static (clock, days) => days.CalendarAfter(clock.StartedOn, 10))
        {
            Terminates = IsClosed,
        },
        new("hearing-decision", IsOrdinaryComplaint, On(EventNames.HearingDecided), HearingDecision)
        {
            Terminates = IsClosed,
            ExtendedBy = On(EventNames.HearingExtensionGranted),
        },
        new("resolution-void-window", On(EventNames.ResolutionAgreementExecuted), static _ => false, static (clock, days) => days.BusinessAfter(clock.StartedOn, 3))
        {
            Take = PeerTake.Latest,
            IsRight = true,
        },
        new("evidence-disclosure", On(EventNames.HearingScheduled), On(EventNames.EvidenceDisclosed),
            static (clock, days) => clock.StartEvent.For is { } hearing ? days.BusinessBefore(hearing, 5) : null)
        {
            Take = PeerTake.Latest,
            Terminates = IsClosed,
        },
        new("state-complaint-decision", On(EventNames.StateComplaintReceived), On(EventNames.StateComplaintDecided),
            static (clock, days) => days.CalendarAfter(clock.StartedOn, 60))
        {
            Terminates = static happened => happened.Name.Value == "state-complaint.withdrawn",
            ExtendedBy = On(EventNames.StateComplaintExtended),
        },
        new("records-access", On(EventNames.RecordsRequested), On(EventNames.RecordsProvided), RecordsAccess),
    ];

    private static Func<CaseEvent, bool> On(params EventName[] names) => happened => names.Contains(happened.Name);

    private static bool HasLeft(CaseEvent happened) =>
        happened.Name == EventNames.StudentExited || happened.Name == EventNames.StudentGraduated || happened.Name == EventNames.StudentTransferredOut;

    private static bool IsEligible(CaseEvent happened) => happened.Name == EventNames.EligibilityDetermined && happened.Attributes["eligible"] == "true";

    private static bool IsNotEligible(CaseEvent happened) =>
        happened.Name == EventNames.EligibilityDetermined && happened.Attributes["eligible"] is null or "false";

    private static bool IsRevoked(CaseEvent happened) => happened.Name == EventNames.ConsentServicesRevoked;

    private static bool IsMeeting(CaseEvent happened, string purpose) =>
        happened.Name == EventNames.IepMeetingHeld && happened.Attributes["purpose"] == purpose;

    private static bool IsReview(CaseEvent happened) => IsMeeting(happened, "initial") || IsMeeting(happened, "annual");

    private static bool IsOrdinaryComplaint(CaseEvent happened) =>
        happened.Name == EventNames.DueProcessComplaintReceived && happened.Attributes["expedited"] is null or "false";

    private static bool IsClosed(CaseEvent happened) =>
        happened.Name == EventNames.ResolutionAgreementExecuted || happened.Name.Value is "due-process.withdrawn" or "due-process.dismissed";

    private static bool BecauseOfLearningDisability(CaseEvent happened) =>
        happened.Name == EventNames.EvaluationExtensionAgreed && happened.Attributes["reason"] == "specific-learning-disability";

    /// <summary>45 days after the resolution period, which 30 days or an earlier event ends.</summary>
    private static LocalDate? HearingDecision(PeerClock clock, IPeerDays days)
    {
        LocalDate from = days.CalendarAfter(clock.StartedOn, 30);
        for (int i = clock.Start + 1; i <= clock.LastTelling; i++)
        {
            CaseEvent happened = clock.Events[i];
            bool ended = happened.Name == EventNames.ResolutionWaived || happened.Name == EventNames.ResolutionEndedWithoutAgreement;
            if (ended && clock.Reaches(happened) && happened.On < from)
            {
                from = happened.On;
            }
        }

        return days.CalendarAfter(from, 45);
    }

    /// <summary>45 days, and the day before a meeting or a hearing.</summary>
    private static LocalDate? RecordsAccess(PeerClock clock, IPeerDays days)
    {
        LocalDate due = days.CalendarAfter(clock.StartedOn, 45);
        foreach (CaseEvent happened in clock.Events)
        {
            bool plan = happened.Name == EventNames.IepMeetingScheduled || happened.Name == EventNames.HearingScheduled;
            if (plan && happened.For is { } date && date > clock.StartedOn && date.PlusDays(-1) < due)
            {
                due = date.PlusDays(-1);
            }
        }

        return due;
    }
}
