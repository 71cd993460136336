namespace CaseManager.Core;

/// <content>Due process, State complaints, and their neighbours.</content>
public static partial class EventNames
{
    /// <summary>A due process complaint was received; attributes <c>filedBy</c> and <c>expedited</c>.</summary>
    /// <value><c>due-process.complaint-received</c>.</value>
    public static EventName DueProcessComplaintReceived { get; } = new("due-process.complaint-received");

    /// <summary>A due process complaint was amended.</summary>
    /// <value><c>due-process.amended</c>.</value>
    public static EventName DueProcessAmended { get; } = new("due-process.amended");

    /// <summary>The response to a due process complaint was sent.</summary>
    /// <value><c>due-process.response-sent</c>.</value>
    public static EventName DueProcessResponseSent { get; } = new("due-process.response-sent");

    /// <summary>A party said that a complaint is insufficient.</summary>
    /// <value><c>due-process.insufficiency-notice-received</c>.</value>
    public static EventName DueProcessInsufficiencyNoticeReceived { get; } = new("due-process.insufficiency-notice-received");

    /// <summary>The hearing officer ruled on sufficiency.</summary>
    /// <value><c>due-process.sufficiency-ruled</c>.</value>
    public static EventName DueProcessSufficiencyRuled { get; } = new("due-process.sufficiency-ruled");

    /// <summary>The resolution meeting took place.</summary>
    /// <value><c>resolution.meeting-held</c>.</value>
    public static EventName ResolutionMeetingHeld { get; } = new("resolution.meeting-held");

    /// <summary>Both parties waived the resolution meeting.</summary>
    /// <value><c>resolution.waived</c>.</value>
    public static EventName ResolutionWaived { get; } = new("resolution.waived");

    /// <summary>Both parties agreed that no agreement is possible.</summary>
    /// <value><c>resolution.ended-without-agreement</c>.</value>
    public static EventName ResolutionEndedWithoutAgreement { get; } = new("resolution.ended-without-agreement");

    /// <summary>A resolution agreement was signed.</summary>
    /// <value><c>resolution.agreement-executed</c>.</value>
    public static EventName ResolutionAgreementExecuted { get; } = new("resolution.agreement-executed");

    /// <summary>A hearing was set; <c>for</c> is its date.</summary>
    /// <value><c>hearing.scheduled</c>.</value>
    public static EventName HearingScheduled { get; } = new("hearing.scheduled");

    /// <summary>A hearing took place; the attribute <c>expedited</c> says of which kind.</summary>
    /// <value><c>hearing.held</c>.</value>
    public static EventName HearingHeld { get; } = new("hearing.held");

    /// <summary>The hearing officer granted an extension; <c>until</c> is the new date.</summary>
    /// <value><c>hearing.extension-granted</c>.</value>
    public static EventName HearingExtensionGranted { get; } = new("hearing.extension-granted");

    /// <summary>The hearing decision was issued.</summary>
    /// <value><c>hearing.decided</c>.</value>
    public static EventName HearingDecided { get; } = new("hearing.decided");

    /// <summary>Evaluations and evidence were disclosed before a hearing.</summary>
    /// <value><c>evidence.disclosed</c>.</value>
    public static EventName EvidenceDisclosed { get; } = new("evidence.disclosed");

    /// <summary>A State-level review of a decision was asked for.</summary>
    /// <value><c>state-review.requested</c>.</value>
    public static EventName StateReviewRequested { get; } = new("state-review.requested");

    /// <summary>The State-level review was decided.</summary>
    /// <value><c>state-review.decided</c>.</value>
    public static EventName StateReviewDecided { get; } = new("state-review.decided");

    /// <summary>A civil action was filed.</summary>
    /// <value><c>civil-action.filed</c>.</value>
    public static EventName CivilActionFiled { get; } = new("civil-action.filed");

    /// <summary>The State received a complaint.</summary>
    /// <value><c>state-complaint.received</c>.</value>
    public static EventName StateComplaintReceived { get; } = new("state-complaint.received");

    /// <summary>The time for a State complaint was extended; <c>until</c> is the new date.</summary>
    /// <value><c>state-complaint.extended</c>.</value>
    public static EventName StateComplaintExtended { get; } = new("state-complaint.extended");

    /// <summary>The State complaint was decided.</summary>
    /// <value><c>state-complaint.decided</c>.</value>
    public static EventName StateComplaintDecided { get; } = new("state-complaint.decided");

    /// <summary>The parent asked for an independent evaluation at public expense.</summary>
    /// <value><c>independent-evaluation.requested</c>.</value>
    public static EventName IndependentEvaluationRequested { get; } = new("independent-evaluation.requested");

    /// <summary>The agency paid for the independent evaluation or asked for a hearing.</summary>
    /// <value><c>independent-evaluation.answered</c>.</value>
    public static EventName IndependentEvaluationAnswered { get; } = new("independent-evaluation.answered");

    /// <summary>It was found that the student needs a surrogate parent.</summary>
    /// <value><c>surrogate.need-determined</c>.</value>
    public static EventName SurrogateNeedDetermined { get; } = new("surrogate.need-determined");

    /// <summary>A surrogate parent was assigned.</summary>
    /// <value><c>surrogate.assigned</c>.</value>
    public static EventName SurrogateAssigned { get; } = new("surrogate.assigned");
}
