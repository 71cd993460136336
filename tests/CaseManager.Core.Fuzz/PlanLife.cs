using CaseManager.Core.Documents;
using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Fuzz;

/// <summary>Two lives of a plan, with every kind of record between them: one is revoked, the other ended.</summary>
internal static class PlanLife
{
    internal static PlanHistory[] Both(IepDraft draft)
    {
        LocalDate met = draft.MeetingOn!.Value;
        Iep plan = CaseValidation.Finish(draft, FindingCatalog.Federal, met).Value;
        ServiceLine service = plan.Services[0];
        LocalDate agreed = plan.From.PlusDays(30);
        var amendment = new IepAmendment
        {
            Content = plan.Content with { Services = plan.Services.SetItem(0, service with { Frequency = service.Frequency! with { Times = service.Frequency.Times + 1 } }) },
            From = agreed.PlusDays(7),
            Basis = AmendmentBasis.TeamMeeting,
            AgreedOn = agreed,
        };
        PlanRecord[] records =
        [
            new PlanRecord.Finished { Id = new DocumentId("d-1"), On = met, Revision = PlanRevision.Of(plan), NeedsConsent = true },
            new PlanRecord.Consented { Id = new DocumentId("d-2"), On = plan.From, Plan = plan.Id, Consent = new ConsentToServices { Scope = ConsentScope.Part, On = plan.From, Withheld = [service.Id] } },
            new PlanRecord.Corrected { Id = new DocumentId("d-3"), On = plan.From, Revision = PlanRevision.Of(CaseValidation.Correct(plan, draft, FindingCatalog.Federal).Value), Reason = new("Copied wrongly.") },
            new PlanRecord.StayPutBegan { Id = new DocumentId("d-4"), On = plan.From.PlusDays(14) },
            new PlanRecord.StayPutEnded { Id = new DocumentId("d-5"), On = plan.From.PlusDays(21) },
            new PlanRecord.Amended { Id = new DocumentId("d-6"), On = agreed, Revision = PlanRevision.Of(CaseValidation.Amend(plan, amendment, FindingCatalog.Federal, agreed).Value), Basis = amendment.Basis },
        ];
        PlanHistory history = records.Aggregate(PlanHistory.Of(plan.Student), (life, record) => life.Record(record).Value);
        return
        [
            history.Record(new PlanRecord.Revoked { Id = new DocumentId("d-7"), On = agreed.PlusDays(60), From = agreed.PlusDays(70) }).Value,
            history.Record(new PlanRecord.Ended { Id = new DocumentId("d-7"), On = agreed.PlusDays(80), Reason = PlanEnding.Withdrawn }).Value,
        ];
    }
}
