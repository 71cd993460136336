using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Meetings;
using CaseManager.Core.Notices;
using CaseManager.Core.Records;
using CaseManager.Core.Staff;
using CaseManager.Core.Students;
using CaseManager.Core.Support;

namespace CaseManager.Core.Documents;

/// <summary>Every document of one student's case together.</summary>
/// <remarks>
/// Read and written by <see cref="CaseRecordJson"/>; <see cref="RecordEvents"/> says what happened in it, in the words that timelines
/// read.
/// </remarks>
public sealed record CaseRecord : PersonalRecord
{
    private readonly Items<StaffMember> staff;
    private readonly Items<CaseManagerAssignment> caseManagers;
    private readonly Items<Concern> concerns;
    private readonly Items<Screening> screenings;
    private readonly Items<Interview> interviews;
    private readonly Items<Intervention> interventions;
    private readonly Items<Section504Eligibility> section504Eligibilities;
    private readonly Items<Section504Plan> section504Plans;
    private readonly Items<Counseling> counseling;
    private readonly Items<BehaviorAssessment> behaviorAssessments;
    private readonly Items<BehaviorPlan> behaviorPlans;
    private readonly Items<CrisisIntervention> crises;
    private readonly Items<AgencyReferral> agencyReferrals;
    private readonly Items<Removal> removals;
    private readonly Items<ManifestationReview> manifestationReviews;
    private readonly Items<InterimPlacement> interimPlacements;
    private readonly Items<EvaluationReferral> referrals;
    private readonly Items<Evaluation> evaluations;
    private readonly Items<EligibilityDetermination> eligibilities;
    private readonly Items<SummaryOfPerformance> summariesOfPerformance;
    private readonly Items<Meeting> meetings;
    private readonly Items<ContactLogEntry> contactLog;
    private readonly Items<DocumentTranslation> translations;
    private readonly Items<Consent> consents;
    private readonly Items<PriorWrittenNotice> priorWrittenNotices;
    private readonly Items<SafeguardsNotice> safeguardsNotices;
    private readonly Items<RightsTransferNotice> rightsTransferNotices;
    private readonly Items<DueProcessComplaint> dueProcessComplaints;
    private readonly Items<StateComplaint> stateComplaints;
    private readonly Items<PlanEntry> plans;
    private readonly Items<AccessLogEntry> accessLog;
    private readonly Items<RecordsRequest> recordsRequests;
    private readonly Items<AmendmentRequest> amendmentRequests;
    private readonly Items<RetentionEntry> retention;

    /// <summary>The version of the format that this library writes: 2.</summary>
    public int Schema { get; } = 2;

    /// <summary>The host's identifier of the case.</summary>
    public required CaseId Id { get; init; }

    /// <summary>Whose rules apply.</summary>
    public required JurisdictionId Jurisdiction { get; init; }

    /// <summary>The school calendar that the case follows, by the host's name for it. Null by default.</summary>
    public string? Calendar { get; init; }

    /// <summary>Facts about the enrollment that rules may ask for. Null by default.</summary>
    public CaseAttributes? Attributes { get; init; }

    /// <summary>The student and the family.</summary>
    public required StudentProfile Student { get; init; }

    /// <summary>The staff who appear in the case. None by default.</summary>
    public ImmutableArray<StaffMember> Staff
    {
        get => staff.All;
        init => staff = new(value);
    }

    /// <summary>Who managed the case, by date. None by default.</summary>
    public ImmutableArray<CaseManagerAssignment> CaseManagers
    {
        get => caseManagers.All;
        init => caseManagers = new(value);
    }

    /// <summary>Concerns. None by default.</summary>
    public ImmutableArray<Concern> Concerns
    {
        get => concerns.All;
        init => concerns = new(value);
    }

    /// <summary>Screenings. None by default.</summary>
    public ImmutableArray<Screening> Screenings
    {
        get => screenings.All;
        init => screenings = new(value);
    }

    /// <summary>Interviews before an evaluation. None by default.</summary>
    public ImmutableArray<Interview> Interviews
    {
        get => interviews.All;
        init => interviews = new(value);
    }

    /// <summary>Interventions within general education. None by default.</summary>
    public ImmutableArray<Intervention> Interventions
    {
        get => interventions.All;
        init => interventions = new(value);
    }

    /// <summary>Decisions under Section 504. None by default.</summary>
    public ImmutableArray<Section504Eligibility> Section504Eligibilities
    {
        get => section504Eligibilities.All;
        init => section504Eligibilities = new(value);
    }

    /// <summary>Plans under Section 504. None by default.</summary>
    public ImmutableArray<Section504Plan> Section504Plans
    {
        get => section504Plans.All;
        init => section504Plans = new(value);
    }

    /// <summary>Counseling. None by default.</summary>
    public ImmutableArray<Counseling> Counseling
    {
        get => counseling.All;
        init => counseling = new(value);
    }

    /// <summary>Functional behavioral assessments. None by default.</summary>
    public ImmutableArray<BehaviorAssessment> BehaviorAssessments
    {
        get => behaviorAssessments.All;
        init => behaviorAssessments = new(value);
    }

    /// <summary>Behavioral intervention plans. None by default.</summary>
    public ImmutableArray<BehaviorPlan> BehaviorPlans
    {
        get => behaviorPlans.All;
        init => behaviorPlans = new(value);
    }

    /// <summary>Crises. None by default.</summary>
    public ImmutableArray<CrisisIntervention> Crises
    {
        get => crises.All;
        init => crises = new(value);
    }

    /// <summary>Referrals to outside agencies. None by default.</summary>
    public ImmutableArray<AgencyReferral> AgencyReferrals
    {
        get => agencyReferrals.All;
        init => agencyReferrals = new(value);
    }

    /// <summary>Disciplinary removals. None by default.</summary>
    public ImmutableArray<Removal> Removals
    {
        get => removals.All;
        init => removals = new(value);
    }

    /// <summary>Manifestation determinations. None by default.</summary>
    public ImmutableArray<ManifestationReview> ManifestationReviews
    {
        get => manifestationReviews.All;
        init => manifestationReviews = new(value);
    }

    /// <summary>Interim alternative educational settings. None by default.</summary>
    public ImmutableArray<InterimPlacement> InterimPlacements
    {
        get => interimPlacements.All;
        init => interimPlacements = new(value);
    }

    /// <summary>Referrals for evaluation. None by default.</summary>
    public ImmutableArray<EvaluationReferral> Referrals
    {
        get => referrals.All;
        init => referrals = new(value);
    }

    /// <summary>Evaluations. None by default.</summary>
    public ImmutableArray<Evaluation> Evaluations
    {
        get => evaluations.All;
        init => evaluations = new(value);
    }

    /// <summary>Decisions on eligibility. None by default.</summary>
    public ImmutableArray<EligibilityDetermination> Eligibilities
    {
        get => eligibilities.All;
        init => eligibilities = new(value);
    }

    /// <summary>Summaries of performance. None by default.</summary>
    public ImmutableArray<SummaryOfPerformance> SummariesOfPerformance
    {
        get => summariesOfPerformance.All;
        init => summariesOfPerformance = new(value);
    }

    /// <summary>Meetings. None by default.</summary>
    public ImmutableArray<Meeting> Meetings
    {
        get => meetings.All;
        init => meetings = new(value);
    }

    /// <summary>Contacts with the family. None by default.</summary>
    public ImmutableArray<ContactLogEntry> ContactLog
    {
        get => contactLog.All;
        init => contactLog = new(value);
    }

    /// <summary>Translations. None by default.</summary>
    public ImmutableArray<DocumentTranslation> Translations
    {
        get => translations.All;
        init => translations = new(value);
    }

    /// <summary>Consents. None by default.</summary>
    public ImmutableArray<Consent> Consents
    {
        get => consents.All;
        init => consents = new(value);
    }

    /// <summary>Prior written notices. None by default.</summary>
    public ImmutableArray<PriorWrittenNotice> PriorWrittenNotices
    {
        get => priorWrittenNotices.All;
        init => priorWrittenNotices = new(value);
    }

    /// <summary>Notices of procedural safeguards. None by default.</summary>
    public ImmutableArray<SafeguardsNotice> SafeguardsNotices
    {
        get => safeguardsNotices.All;
        init => safeguardsNotices = new(value);
    }

    /// <summary>Notices of the transfer of rights. None by default.</summary>
    public ImmutableArray<RightsTransferNotice> RightsTransferNotices
    {
        get => rightsTransferNotices.All;
        init => rightsTransferNotices = new(value);
    }

    /// <summary>Due process complaints. None by default.</summary>
    public ImmutableArray<DueProcessComplaint> DueProcessComplaints
    {
        get => dueProcessComplaints.All;
        init => dueProcessComplaints = new(value);
    }

    /// <summary>State complaints. None by default.</summary>
    public ImmutableArray<StateComplaint> StateComplaints
    {
        get => stateComplaints.All;
        init => stateComplaints = new(value);
    }

    /// <summary>Plans, by their dates. None by default.</summary>
    public ImmutableArray<PlanEntry> Plans
    {
        get => plans.All;
        init => plans = new(value);
    }

    /// <summary>Access to the records. None by default.</summary>
    public ImmutableArray<AccessLogEntry> AccessLog
    {
        get => accessLog.All;
        init => accessLog = new(value);
    }

    /// <summary>Requests to inspect the records. None by default.</summary>
    public ImmutableArray<RecordsRequest> RecordsRequests
    {
        get => recordsRequests.All;
        init => recordsRequests = new(value);
    }

    /// <summary>Requests to amend the records. None by default.</summary>
    public ImmutableArray<AmendmentRequest> AmendmentRequests
    {
        get => amendmentRequests.All;
        init => amendmentRequests = new(value);
    }

    /// <summary>Retention and destruction. None by default.</summary>
    public ImmutableArray<RetentionEntry> Retention
    {
        get => retention.All;
        init => retention = new(value);
    }
}
