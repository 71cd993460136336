namespace CaseManager.Core;

/// <content>The IEP, consent to services, and what follows from it.</content>
public static partial class EventNames
{
    /// <summary>An IEP meeting was set; <c>for</c> is its date, the attribute <c>purpose</c> its purpose.</summary>
    /// <value><c>iep.meeting-scheduled</c>.</value>
    public static EventName IepMeetingScheduled { get; } = new("iep.meeting-scheduled");

    /// <summary>The parent was told of an IEP meeting.</summary>
    /// <value><c>iep.meeting-noticed</c>.</value>
    public static EventName IepMeetingNoticed { get; } = new("iep.meeting-noticed");

    /// <summary>An IEP meeting was asked for.</summary>
    /// <value><c>iep.meeting-requested</c>.</value>
    public static EventName IepMeetingRequested { get; } = new("iep.meeting-requested");

    /// <summary>An IEP meeting took place; the attribute <c>purpose</c> is initial, annual, reevaluation, amendment or other.</summary>
    /// <value><c>iep.meeting-held</c>.</value>
    public static EventName IepMeetingHeld { get; } = new("iep.meeting-held");

    /// <summary>An IEP was written.</summary>
    /// <value><c>iep.developed</c>.</value>
    public static EventName IepDeveloped { get; } = new("iep.developed");

    /// <summary>The parent was given a copy of the IEP.</summary>
    /// <value><c>iep.copy-provided</c>.</value>
    public static EventName IepCopyProvided { get; } = new("iep.copy-provided");

    /// <summary>The IEP was changed between annual reviews.</summary>
    /// <value><c>iep.amended</c>.</value>
    public static EventName IepAmended { get; } = new("iep.amended");

    /// <summary>The IEP ceased to apply.</summary>
    /// <value><c>iep.ended</c>.</value>
    public static EventName IepEnded { get; } = new("iep.ended");

    /// <summary>Consent to special education services was asked for.</summary>
    /// <value><c>consent.services.requested</c>.</value>
    public static EventName ConsentServicesRequested { get; } = new("consent.services.requested");

    /// <summary>The parent's consent to services was received.</summary>
    /// <value><c>consent.services.received</c>.</value>
    public static EventName ConsentServicesReceived { get; } = new("consent.services.received");

    /// <summary>The parent refused services.</summary>
    /// <value><c>consent.services.refused</c>.</value>
    public static EventName ConsentServicesRefused { get; } = new("consent.services.refused");

    /// <summary>The parent withdrew consent to services.</summary>
    /// <value><c>consent.services.revoked</c>.</value>
    public static EventName ConsentServicesRevoked { get; } = new("consent.services.revoked");

    /// <summary>Special education services began.</summary>
    /// <value><c>services.started</c>.</value>
    public static EventName ServicesStarted { get; } = new("services.started");

    /// <summary>The parent was told of progress toward the goals.</summary>
    /// <value><c>progress-report.provided</c>.</value>
    public static EventName ProgressReportProvided { get; } = new("progress-report.provided");

    /// <summary>The IEP came to hold a transition plan.</summary>
    /// <value><c>transition-plan.included</c>.</value>
    public static EventName TransitionPlanIncluded { get; } = new("transition-plan.included");
}
