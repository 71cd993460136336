namespace CaseManager.Core;

/// <content>Referral, evaluation and eligibility.</content>
public static partial class EventNames
{
    /// <summary>A referral for special education was received.</summary>
    /// <value><c>referral.received</c>.</value>
    public static EventName ReferralReceived { get; } = new("referral.received");

    /// <summary>The agency declined to evaluate on a referral.</summary>
    /// <value><c>referral.declined</c>.</value>
    public static EventName ReferralDeclined { get; } = new("referral.declined");

    /// <summary>An evaluation was asked for, by a parent or by the agency.</summary>
    /// <value><c>evaluation.requested</c>.</value>
    public static EventName EvaluationRequested { get; } = new("evaluation.requested");

    /// <summary>The parent was given the plan of the proposed assessments.</summary>
    /// <value><c>assessment-plan.provided</c>.</value>
    public static EventName AssessmentPlanProvided { get; } = new("assessment-plan.provided");

    /// <summary>Consent to the initial evaluation was asked for.</summary>
    /// <value><c>consent.initial-evaluation.requested</c>.</value>
    public static EventName ConsentInitialEvaluationRequested { get; } = new("consent.initial-evaluation.requested");

    /// <summary>The parent's consent to the initial evaluation was received.</summary>
    /// <value><c>consent.initial-evaluation.received</c>.</value>
    public static EventName ConsentInitialEvaluationReceived { get; } = new("consent.initial-evaluation.received");

    /// <summary>The parent refused the initial evaluation.</summary>
    /// <value><c>consent.initial-evaluation.refused</c>.</value>
    public static EventName ConsentInitialEvaluationRefused { get; } = new("consent.initial-evaluation.refused");

    /// <summary>Consent to a reevaluation was asked for.</summary>
    /// <value><c>consent.reevaluation.requested</c>.</value>
    public static EventName ConsentReevaluationRequested { get; } = new("consent.reevaluation.requested");

    /// <summary>The parent's consent to a reevaluation was received.</summary>
    /// <value><c>consent.reevaluation.received</c>.</value>
    public static EventName ConsentReevaluationReceived { get; } = new("consent.reevaluation.received");

    /// <summary>The parent refused a reevaluation.</summary>
    /// <value><c>consent.reevaluation.refused</c>.</value>
    public static EventName ConsentReevaluationRefused { get; } = new("consent.reevaluation.refused");

    /// <summary>The evaluation began.</summary>
    /// <value><c>evaluation.started</c>.</value>
    public static EventName EvaluationStarted { get; } = new("evaluation.started");

    /// <summary>The evaluation was finished and its report written.</summary>
    /// <value><c>evaluation.completed</c>.</value>
    public static EventName EvaluationCompleted { get; } = new("evaluation.completed");

    /// <summary>The evaluation report reached the parent.</summary>
    /// <value><c>evaluation.report-provided</c>.</value>
    public static EventName EvaluationReportProvided { get; } = new("evaluation.report-provided");

    /// <summary>The agency found that the parent repeatedly failed to produce the child for the evaluation.</summary>
    /// <value><c>evaluation.child-not-produced</c>.</value>
    public static EventName EvaluationChildNotProduced { get; } = new("evaluation.child-not-produced");

    /// <summary>Parent and agency agreed on a later date for the evaluation; <c>until</c> is that date.</summary>
    /// <value><c>evaluation.extension-agreed</c>.</value>
    public static EventName EvaluationExtensionAgreed { get; } = new("evaluation.extension-agreed");

    /// <summary>Parent and new agency agreed on a date for an evaluation that a transfer interrupted; <c>until</c> is that date.</summary>
    /// <value><c>evaluation.transfer-agreed</c>.</value>
    public static EventName EvaluationTransferAgreed { get; } = new("evaluation.transfer-agreed");

    /// <summary>Eligibility was decided; the attributes <c>eligible</c> and <c>category</c> say how.</summary>
    /// <value><c>eligibility.determined</c>.</value>
    public static EventName EligibilityDetermined { get; } = new("eligibility.determined");

    /// <summary>Parent and agency agreed that a reevaluation is unnecessary.</summary>
    /// <value><c>reevaluation.waived</c>.</value>
    public static EventName ReevaluationWaived { get; } = new("reevaluation.waived");
}
