using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CaseManager.Core;

/// <summary>The names of the events that every rule pack may use without declaring them.</summary>
/// <remarks>The set of names is open: a pack may declare more. One file per group holds the names.</remarks>
public static partial class EventNames
{
    /// <summary>Every built-in name, group by group: evaluation, IEP, notices, transfers, discipline, disputes, records.</summary>
    public static ImmutableArray<EventName> All => Listed.Names;

    /// <summary>Says whether a name is one of <see cref="All"/>.</summary>
    /// <param name="name">A name; the default value is never built in.</param>
    /// <returns>True when packs may use it without declaring it.</returns>
    public static bool IsBuiltIn(EventName name) => Listed.Set.Contains(name);

    /// <summary>Kept apart so that it is built after the names, whatever the order of the files.</summary>
    private static class Listed
    {
        internal static readonly ImmutableArray<EventName> Names =
        [
            ReferralReceived, ReferralDeclined, EvaluationRequested, AssessmentPlanProvided, ConsentInitialEvaluationRequested,
            ConsentInitialEvaluationReceived, ConsentInitialEvaluationRefused, ConsentReevaluationRequested, ConsentReevaluationReceived,
            ConsentReevaluationRefused, EvaluationStarted, EvaluationCompleted, EvaluationReportProvided, EvaluationChildNotProduced,
            EvaluationExtensionAgreed, EvaluationTransferAgreed, EligibilityDetermined, ReevaluationWaived,
            IepMeetingScheduled, IepMeetingNoticed, IepMeetingRequested, IepMeetingHeld, IepDeveloped, IepCopyProvided, IepAmended,
            IepEnded, ConsentServicesRequested, ConsentServicesReceived, ConsentServicesRefused, ConsentServicesRevoked, ServicesStarted,
            ProgressReportProvided, TransitionPlanIncluded,
            NoticePriorWritten, NoticeProceduralSafeguards, NoticeTransferOfRights, NoticeDisciplinaryRemoval,
            StudentTransferredIn, StudentTransferredOut, IepAdopted, PartCNotificationReceived, PartCConferenceHeld,
            RemovalImposed, RemovalChangeOfPlacementDecided, ManifestationDetermined, InterimPlacementStarted, InterimPlacementEnded,
            DueProcessComplaintReceived, DueProcessAmended, DueProcessResponseSent, DueProcessInsufficiencyNoticeReceived,
            DueProcessSufficiencyRuled, ResolutionMeetingHeld, ResolutionWaived, ResolutionEndedWithoutAgreement,
            ResolutionAgreementExecuted, HearingScheduled, HearingHeld, HearingExtensionGranted, HearingDecided, EvidenceDisclosed,
            StateReviewRequested, StateReviewDecided, CivilActionFiled, StateComplaintReceived, StateComplaintExtended,
            StateComplaintDecided, IndependentEvaluationRequested, IndependentEvaluationAnswered, SurrogateNeedDetermined,
            SurrogateAssigned,
            RecordVoided, RecordsRequested, RecordsProvided, AttendanceAbsent, PrivatePlacementPlanned, PrivatePlacementNoticed,
            StudentExited, StudentGraduated,
        ];

        internal static readonly FrozenSet<EventName> Set = Names.ToFrozenSet();
    }
}
