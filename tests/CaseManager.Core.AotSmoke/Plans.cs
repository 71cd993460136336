using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.AotSmoke;

/// <summary>An IEP from its file to the plan in force: read, checked, finished, amended, kept, read again.</summary>
internal static class Plans
{
    private static readonly LocalDate Meeting = new(2026, 3, 10);

    internal static IEnumerable<Check> Checks =>
    [
        .. new[] { "preschool", "elementary", "transition" }.SelectMany(name => new Check[]
        {
            new($"the {name} plan lacks nothing", () => string.Join(' ', CaseValidation.Check(Read(name), FindingCatalog.Federal, Meeting).Select(finding => finding.Code)), string.Empty),
            new($"the {name} plan survives the round trip", () => $"{IepJson.Read(IepJson.Write(Read(name))).Value == Read(name)}", "True"),
        }),
        new("a plan without goals is refused", () => CaseValidation.Finish(Read("elementary") with { Goals = [] }, FindingCatalog.Federal, Meeting).ValidationErrors.Single().ErrorCode, "CM3006"),
        new("a finding is told in Spanish", () => CaseValidation.Check(Read("elementary") with { Goals = [] }, FindingCatalog.Federal, Meeting, MessageLanguage.Spanish).Single().Message, "El plan no tiene ninguna meta anual medible."),
        new("an ambiguous criterion has two readings", () => $"{Ambiguous().Message.Contains("opportunities, which the same student passes by luck", StringComparison.Ordinal)}", "True"),
        new("an amendment starts on its day", () => $"{Times(new LocalDate(2026, 8, 23))} {Times(new LocalDate(2026, 8, 24))}", "4 5"),
        new("a history survives the round trip", () => $"{PlanHistoryJson.Read(PlanHistoryJson.Write(Life())).Value.Equals(Life())}", "True"),
        new("a misspelt key of a plan is refused", () => IepJson.Read("""{"schema":2,"id":"p","student":"s","level":"preschool","kind":"initial","gaols":[]}"""u8).ValidationErrors.Single().ErrorCode, "CM1003"),
        new("a kept plan is restored by its checks alone", () => CaseValidation.Restore(Life().InForceOn(new LocalDate(2026, 9, 1)).Revision!, FindingCatalog.Federal).Value.ToString(), "p-elementary-2026, revision 2"),
    ];

    private static IepDraft Read(string name)
    {
        using Stream stream = typeof(Plans).Assembly.GetManifestResourceStream($"{name}-iep.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return IepJson.Read(bytes.ToArray()).Value;
    }

    private static Finding Ambiguous()
    {
        IepDraft draft = Read("elementary");
        return CaseValidation.Check(draft with { Goals = draft.Goals.SetItem(1, draft.Goals[1] with { Criterion = new("80 % in 4 of 5") }) }, FindingCatalog.Federal, Meeting).Single();
    }

    private static int Times(LocalDate date) => Life().InForceOn(date).Services[0].Frequency!.Times;

    private static PlanHistory Life()
    {
        Iep plan = CaseValidation.Finish(Read("elementary"), FindingCatalog.Federal, Meeting).Value;
        ServiceLine reading = plan.Services[0];
        var amendment = new IepAmendment
        {
            Content = plan.Content with { Services = plan.Services.SetItem(0, reading with { Frequency = reading.Frequency! with { Times = 5 } }) },
            From = new LocalDate(2026, 8, 24),
            Basis = AmendmentBasis.TeamMeeting,
            AgreedOn = new LocalDate(2026, 8, 18),
        };
        Iep amended = CaseValidation.Amend(plan, amendment, FindingCatalog.Federal, amendment.AgreedOn).Value;
        return PlanHistory.Of(plan.Student)
            .Record(new PlanRecord.Finished { Id = new DocumentId("d-1"), On = Meeting, Revision = PlanRevision.Of(plan) }).Value
            .Record(new PlanRecord.Amended { Id = new DocumentId("d-2"), On = amendment.AgreedOn, Revision = PlanRevision.Of(amended), Basis = amendment.Basis }).Value;
    }
}
