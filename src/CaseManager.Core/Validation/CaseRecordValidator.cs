using CaseManager.Core.Documents;
using CaseManager.Core.Evaluations;
using CaseManager.Core.Notices;
using CaseManager.Core.Staff;
using FluentValidation;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Every document of a case by itself, and the case as a whole.</summary>
internal sealed class CaseRecordValidator : RecordPartValidator<CaseRecord>
{
    private CaseRecordValidator()
    {
        RuleFor(record => record.Student).SetValidator(new StudentValidator());
        Check(record => record.CaseManagers, RecordFindings.NoCaseManager, (record, facts) => facts.HasLeft || record.CaseManagers.Any(one => one.Covers(facts.AsOf)));
        Check(record => record.CaseManagers, RecordFindings.TwoCaseManagers, record => !record.CaseManagers.Any(one => record.CaseManagers.Any(other => other.From > one.From && one.Covers(other.From))));
        SupportParts();
        RuleForEach(record => record.Referrals).SetValidator(new ReferralValidator());
        RuleForEach(record => record.Consents).SetValidator(new ConsentValidator());
        RuleForEach(record => record.Evaluations).SetValidator(new EvaluationValidator());
        RuleForEach(record => record.Eligibilities).SetValidator(new EligibilityValidator());
        RuleForEach(record => record.Meetings).SetValidator(new MeetingValidator());
        RuleForEach(record => record.Plans).SetValidator(new PlanEntryValidator());
        RuleForEach(record => record.PriorWrittenNotices).SetValidator(new PriorWrittenNoticeValidator());
        RuleForEach(record => record.SafeguardsNotices).SetValidator(new SafeguardsNoticeValidator());
        RuleForEach(record => record.DueProcessComplaints).SetValidator(new DueProcessComplaintValidator());
        RuleForEach(record => record.StateComplaints).SetValidator(new StateComplaintValidator());
        RuleForEach(record => record.SummariesOfPerformance).SetValidator(new SummaryValidator());
        RuleForEach(record => record.ContactLog).SetValidator(new ContactLogValidator());
        RuleForEach(record => record.AccessLog).SetValidator(new AccessLogValidator());
        RuleForEach(record => record.RecordsRequests).SetValidator(new RecordsRequestValidator());
        RuleForEach(record => record.AmendmentRequests).SetValidator(new AmendmentRequestValidator());
        RuleForEach(record => record.Retention).SetValidator(new RetentionValidator());
        RuleFor(record => record).Custom((record, context) =>
        {
            foreach (RecordReferences.Fault fault in RecordReferences.Check(record))
            {
                Fail(context, fault.Place, fault.Finding, fault.Words);
            }
        });
    }

    internal static CaseRecordValidator Instance { get; } = new();

    private void SupportParts()
    {
        RuleForEach(record => record.Concerns).SetValidator(new ConcernValidator());
        RuleForEach(record => record.Screenings).SetValidator(new ScreeningValidator());
        RuleForEach(record => record.Interventions).SetValidator(new InterventionValidator());
        RuleForEach(record => record.Section504Eligibilities).SetValidator(new Section504EligibilityValidator());
        RuleForEach(record => record.Section504Plans).SetValidator(new Section504PlanValidator());
        RuleForEach(record => record.AgencyReferrals).SetValidator(new AgencyReferralValidator());
        RuleForEach(record => record.Removals).SetValidator(new RemovalValidator());
        RuleForEach(record => record.ManifestationReviews).SetValidator(new ManifestationReviewValidator());
    }

    private sealed class ReferralValidator : RecordPartValidator<EvaluationReferral>
    {
        internal ReferralValidator()
        {
            Check(referral => referral.Notice, NoticeFindings.ReferralUnanswered, (referral, facts) =>
                referral.Notice is not null || (referral.DeclinedOn is null && !facts.Record.Evaluations.Any(one => one.Kind == EvaluationKind.Initial && one.StartedOn >= referral.ReceivedOn)));
            Done(referral => referral.ReceivedOn);
            Done(referral => referral.DeclinedOn);
            NotBefore(referral => referral.DeclinedOn, referral => referral.ReceivedOn);
        }
    }

    private sealed class PlanEntryValidator : RecordPartValidator<PlanEntry>
    {
        internal PlanEntryValidator()
        {
            Check(plan => plan.ServicesStartedOn, ConsentFindings.Services, (plan, facts) => plan.ServicesStartedOn is not { } day || facts.IsInForce(ConsentPurpose.Services, day));
            Check(plan => plan.DevelopedOn, RecordFindings.PlanBeforeEligibility, (plan, facts) => facts.Record.Eligibilities.Any(decision => decision.Eligible && decision.DeterminedOn <= plan.DevelopedOn));
            Done(plan => plan.DevelopedOn);
            Done(plan => plan.ServicesStartedOn);
            NotBefore(plan => plan.ServicesStartedOn, plan => plan.DevelopedOn);
            NotBefore(plan => plan.CopyProvidedOn, plan => plan.DevelopedOn);
            NotBefore(plan => plan.EndedOn, plan => plan.DevelopedOn, plan => plan.ServicesStartedOn);
        }
    }

    private sealed class ConcernValidator : RecordPartValidator<Support.Concern>
    {
        internal ConcernValidator()
        {
            Done(concern => concern.RaisedOn);
            NotBefore(concern => concern.OutcomeOn, concern => concern.RaisedOn);
        }
    }

    private sealed class ScreeningValidator : RecordPartValidator<Support.Screening>
    {
        internal ScreeningValidator() => Done(screening => screening.On);
    }

    private sealed class ContactLogValidator : RecordPartValidator<Meetings.ContactLogEntry>
    {
        internal ContactLogValidator() => Done(entry => entry.On);
    }
}
