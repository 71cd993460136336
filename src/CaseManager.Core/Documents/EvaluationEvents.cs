using CaseManager.Core.Evaluations;
using CaseManager.Core.Notices;
using CaseManager.Core.Support;

namespace CaseManager.Core.Documents;

/// <summary>What referrals, consents, evaluations and decisions on eligibility tell.</summary>
internal static class EvaluationEvents
{
    internal static void Add(CaseRecord record, EventList events)
    {
        foreach (EvaluationReferral referral in record.Referrals)
        {
            events.Add(
                referral.Source == ConcernSource.Parent ? EventNames.EvaluationRequested : EventNames.ReferralReceived,
                referral.ReceivedOn,
                referral.Id.Value,
                "received",
                default,
                ("source", EventWords.Of(referral.Source)));
            events.Add(EventNames.ReferralDeclined, referral.DeclinedOn, referral.Id.Value, "declined");
        }

        foreach (Consent consent in record.Consents)
        {
            Add(consent, events);
        }

        foreach (Evaluation evaluation in record.Evaluations)
        {
            Add(evaluation, events);
        }

        foreach (EligibilityDetermination decision in record.Eligibilities)
        {
            if (decision is { Eligible: true, Primary: { } category })
            {
                events.Add(
                    EventNames.EligibilityDetermined,
                    decision.DeterminedOn,
                    decision.Id.Value,
                    "determined",
                    default,
                    ("eligible", EventWords.Of(true)),
                    ("category", EventWords.Of(category)));
            }
            else
            {
                events.Add(EventNames.EligibilityDetermined, decision.DeterminedOn, decision.Id.Value, "determined", default, ("eligible", EventWords.Of(decision.Eligible)));
            }
        }
    }

    private static void Add(Consent consent, EventList events)
    {
        string id = consent.Id.Value;
        switch (consent.Purpose)
        {
            case ConsentPurpose.InitialEvaluation:
                events.Add(EventNames.ConsentInitialEvaluationRequested, consent.RequestedOn, id, "requested");
                events.Add(EventNames.ConsentInitialEvaluationReceived, consent.ReceivedOn, id, "received");
                events.Add(EventNames.ConsentInitialEvaluationRefused, consent.RefusedOn, id, "refused");
                break;
            case ConsentPurpose.Reevaluation:
                events.Add(EventNames.ConsentReevaluationRequested, consent.RequestedOn, id, "requested");
                events.Add(EventNames.ConsentReevaluationReceived, consent.ReceivedOn, id, "received");
                events.Add(EventNames.ConsentReevaluationRefused, consent.RefusedOn, id, "refused");
                break;
            case ConsentPurpose.Services:
                events.Add(EventNames.ConsentServicesRequested, consent.RequestedOn, id, "requested");
                events.Add(EventNames.ConsentServicesReceived, consent.ReceivedOn, id, "received");
                events.Add(EventNames.ConsentServicesRefused, consent.RefusedOn, id, "refused");
                events.Add(EventNames.ConsentServicesRevoked, consent.RevokedOn, id, "revoked");
                break;
            default:
                break; // No clock of these packs listens to the other consents.
        }
    }

    private static void Add(Evaluation evaluation, EventList events)
    {
        string id = evaluation.Id.Value;
        events.Add(EventNames.AssessmentPlanProvided, evaluation.Plan?.ProvidedOn, id, "plan-provided");
        events.Add(EventNames.EvaluationStarted, evaluation.StartedOn, id, "started");
        events.Add(EventNames.EvaluationChildNotProduced, evaluation.ChildNotProducedOn, id, "child-not-produced");
        foreach (EvaluationExtension extension in evaluation.Extensions)
        {
            bool transfer = extension.Ground == ExtensionGround.Transfer;
            events.Add(
                transfer ? EventNames.EvaluationTransferAgreed : EventNames.EvaluationExtensionAgreed,
                extension.AgreedOn,
                extension.Id.Value,
                "agreed",
                new EventDates(Until: extension.Until),
                ("reason", EventWords.Of(extension.Ground)));
        }

        events.Add(EventNames.EvaluationCompleted, evaluation.CompletedOn, id, "completed");
        events.Add(EventNames.EvaluationReportProvided, evaluation.Report?.ProvidedOn, id, "report-provided");
        events.Add(EventNames.ReevaluationWaived, evaluation.WaivedOn, id, "waived");
    }
}
