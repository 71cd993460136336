using CaseManager.Core.Support;

namespace CaseManager.Core.Validation;

/// <summary>An intervention: its dosage, and whether anybody looked at how it was carried out.</summary>
internal sealed class InterventionValidator : RecordPartValidator<Intervention>
{
    internal InterventionValidator()
    {
        Check(intervention => intervention.Dosage, RecordFindings.Dosage, intervention => intervention.Dosage is
        {
            SessionsPerWeek: >= 1 and <= 25, MinutesPerSession: >= 1 and <= 480, Weeks: >= 1 and <= 52, GroupSize: null or (>= 1 and <= 40),
        });
        Check(intervention => intervention.Fidelity, RecordFindings.Fidelity, intervention =>
            intervention.Tier == InterventionTier.Universal || intervention.Through is null || !intervention.Fidelity.IsEmpty);
        Done(intervention => intervention.From);
        Done(intervention => intervention.Through);
        NotBefore(intervention => intervention.Through, intervention => intervention.From);
        NotBefore(intervention => intervention.PlannedThrough, intervention => intervention.From);
    }
}

/// <summary>A decision under Section 504 (34 CFR 104.35).</summary>
internal sealed class Section504EligibilityValidator : RecordPartValidator<Section504Eligibility>
{
    internal Section504EligibilityValidator()
    {
        Check(decision => decision.Sources, RecordFindings.Section504Sources, decision => decision.Sources.Length > 1);
        Done(decision => decision.DeterminedOn);
    }
}

/// <summary>A plan under Section 504 rests on a decision.</summary>
internal sealed class Section504PlanValidator : RecordPartValidator<Section504Plan>
{
    internal Section504PlanValidator()
    {
        Check(plan => plan.Eligibility, RecordFindings.Section504Basis, (plan, facts) =>
            facts.Record.Section504Eligibilities.Any(decision => decision.Id == plan.Eligibility && decision.Eligible && decision.DeterminedOn <= plan.From));
        NotBefore(plan => plan.Through, plan => plan.From);
    }
}

/// <summary>Records passed to an outside agency need consent (34 CFR 300.622), and an open referral a day on which somebody asks how it goes.</summary>
internal sealed class AgencyReferralValidator : RecordPartValidator<AgencyReferral>
{
    internal AgencyReferralValidator()
    {
        Check(referral => referral.Consent, ConsentFindings.Release, (referral, facts) =>
            !referral.SharesRecords || facts.Record.Consents.Any(consent => consent.Id == referral.Consent && consent.IsInForce(referral.ReferredOn)));
        Check(referral => referral.FollowUpBy, RecordFindings.FollowUp, (referral, facts) => facts.HasLeft || !referral.IsOpenOn(facts.AsOf) || referral.FollowUpBy >= facts.AsOf);
        Done(referral => referral.ReferredOn);
        Done(referral => referral.ClosedOn);
        NotBefore(referral => referral.FollowUpBy, referral => referral.ReferredOn);
        NotBefore(referral => referral.ClosedOn, referral => referral.ReferredOn);
    }
}

/// <summary>A removal that is a change of placement is told on the day of the decision (34 CFR 300.530(h)).</summary>
internal sealed class RemovalValidator : RecordPartValidator<Removal>
{
    internal RemovalValidator()
    {
        Check(removal => removal.NoticeGivenOn, RecordFindings.PlacementNotice, (removal, facts) =>
            removal.ChangeOfPlacementDecidedOn is not { } decided
            || (removal.NoticeGivenOn == decided && facts.Record.SafeguardsNotices.Any(notice => notice.GivenOn == decided)));
        NotBefore(removal => removal.Through, removal => removal.From);
        Done(removal => removal.From);
    }
}

/// <summary>After a manifestation come an assessment and a plan, or a review of the plan that there was (34 CFR 300.530(f)(1)(i) and (ii)).</summary>
internal sealed class ManifestationReviewValidator : RecordPartValidator<ManifestationReview>
{
    internal ManifestationReviewValidator()
    {
        Check(review => review.HeldOn, RecordFindings.BehaviorAfterManifestation, (review, facts) =>
            !review.IsManifestation
            || (!facts.Record.BehaviorAssessments.IsEmpty && facts.Record.BehaviorPlans.Any(plan => !(plan.Through < review.HeldOn)))
            || facts.Record.BehaviorPlans.Any(plan => plan.From <= review.HeldOn && plan.ReviewedOn.Any(day => day >= review.HeldOn)));
        Done(review => review.HeldOn);
    }
}
