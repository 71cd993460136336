using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Tests.Plans;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class PlanExamples
{
    internal static void Check(TextWriter output)
    {
        byte[] file = Samples.Bytes("elementary");

        // begin-snippet: plan-check
        IepDraft draft = IepJson.Read(file).Value;
        draft = draft with
        {
            Goals = draft.Goals.SetItem(1, draft.Goals[1] with { Criterion = new PersonalText("80 % in 4 of 5 trials") }),
            PresentLevels = draft.PresentLevels! with { Functional = default },
        };

        foreach (Finding finding in CaseValidation.Check(draft, FindingCatalog.Federal, new LocalDate(2026, 3, 10)))
        {
            output.WriteLine($"{finding.Code} {finding.Severity} {finding.Path} ({finding.Citation})");
            output.WriteLine($"  {finding.Message}");
            output.WriteLine($"  {finding.Remedy}");
        }
        // end-snippet
    }

    internal static void InForce(TextWriter output)
    {
        IepDraft draft = IepJson.Read(Samples.Bytes("elementary")).Value;

        // begin-snippet: plan-in-force
        FindingCatalog law = FindingCatalog.Federal;
        Iep plan = CaseValidation.Finish(draft, law, new LocalDate(2026, 3, 10)).Value;

        // In August parent and district agree in writing on five sessions of reading a week instead of four.
        ServiceLine reading = plan.Services[0];
        var amendment = new IepAmendment
        {
            Content = plan.Content with { Services = plan.Services.SetItem(0, reading with { Frequency = reading.Frequency! with { Times = 5 } }) },
            From = new LocalDate(2026, 8, 24),
            Basis = AmendmentBasis.WrittenAgreement,
            AgreedOn = new LocalDate(2026, 8, 18),
            TeamInformedOn = new LocalDate(2026, 8, 19),
        };
        Iep amended = CaseValidation.Amend(plan, amendment, law, new LocalDate(2026, 8, 18)).Value;

        PlanHistory history = PlanHistory.Of(plan.Student)
            .Record(new PlanRecord.Finished
            {
                Id = new DocumentId("d-1"),
                On = new LocalDate(2026, 3, 10),
                Stamp = new RecordStamp(Instant.FromUtc(2026, 3, 10, 20, 0)),
                Revision = PlanRevision.Of(plan),
            }).Value
            .Record(new PlanRecord.Amended
            {
                Id = new DocumentId("d-2"),
                On = new LocalDate(2026, 8, 18),
                Stamp = new RecordStamp(Instant.FromUtc(2026, 8, 18, 15, 0)),
                Revision = PlanRevision.Of(amended),
                Basis = amendment.Basis,
            }).Value;

        var september = new LocalDate(2026, 9, 1);
        foreach (Instant? known in new Instant?[] { null, Instant.FromUtc(2026, 8, 1, 0, 0) })
        {
            PlanInForce answer = history.InForceOn(september, known);
            output.WriteLine($"{answer.Standing}: {answer.Revision}, {answer.Services[0].Frequency!.Times} × {answer.Services[0].Length!.Each} of reading");
        }
        // end-snippet
    }
}
