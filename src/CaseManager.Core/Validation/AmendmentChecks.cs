using System.Collections.Immutable;
using CaseManager.Core.Plans;

namespace CaseManager.Core.Validation;

/// <summary>Whether a change may be made to a plan as an amendment, or as the correction of a typing mistake (34 CFR 300.324(a)(4), (6)).</summary>
internal sealed class AmendmentChecks(Iep current, FindingCatalog catalog, NodaTime.LocalDate asOf, MessageLanguage language)
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();

    internal ImmutableArray<Finding> Findings => findings.ToImmutable();

    internal void Check(IepAmendment amendment)
    {
        CheckSamePlan(amendment.Content, "Content");
        IepDraft content = amendment.Content;
        if (content.Starts != current.Content.Starts || content.Ends != current.Content.Ends || content.MeetingOn != current.Content.MeetingOn)
        {
            Add(PlanFindings.AmendmentMovesPeriod, "Content.Ends");
        }

        if (amendment.From < current.From || amendment.From < amendment.AgreedOn || amendment.From > current.InEffect.End)
        {
            Add(PlanFindings.AmendmentDates, "From");
        }

        if (amendment is { Basis: AmendmentBasis.WrittenAgreement, TeamInformedOn: null })
        {
            Add(PlanFindings.TeamNotInformed, "TeamInformedOn");
        }

        if (content == current.Content)
        {
            Add(PlanFindings.NothingChanged, "Content");
        }
    }

    internal void CheckWording(IepDraft corrected)
    {
        CheckSamePlan(corrected, string.Empty);
        foreach (IepChange change in IepChange.Between(current.Content, corrected))
        {
            if (!change.IsText)
            {
                Add(PlanFindings.MoreThanWording, change.Path[1..]);
            }
        }
    }

    private void CheckSamePlan(IepDraft content, string place)
    {
        if (content.Id != current.Id || content.Student != current.Student)
        {
            Add(PlanFindings.AmendmentOfAnother, place);
        }
    }

    private void Add(FindingDefinition finding, string place) =>
        findings.Add(FindingMaker.Make(finding, place, catalog.SeverityOf(finding.Code, asOf, current.Content.Jurisdiction), language));
}
