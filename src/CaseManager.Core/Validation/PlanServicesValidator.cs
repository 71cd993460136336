using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>What a plan provides, and what the team decided is not needed (34 CFR 300.320(a)(4), 300.106).</summary>
internal sealed class PlanServicesValidator : PlanPartValidator<IepDraft>
{
    internal PlanServicesValidator()
    {
        Check(draft => draft.Services, PlanFindings.SpecialEducation, draft => Has(draft, ServiceKind.SpecialEducation));
        Check(draft => draft.Services, PlanFindings.RelatedServices, draft => IsDecided(draft, ServiceKind.RelatedService));
        Check(draft => draft.Services, PlanFindings.SupplementaryAids, draft => IsDecided(draft, ServiceKind.SupplementaryAid));
        Check(
            draft => draft.Services,
            PlanFindings.Modifications,
            draft => Has(draft, ServiceKind.ProgramModification) || Has(draft, ServiceKind.PersonnelSupport)
                || (draft.NotNeeded.Contains(ServiceKind.ProgramModification) && draft.NotNeeded.Contains(ServiceKind.PersonnelSupport)));
        Check(draft => draft.NotNeeded, PlanFindings.NotNeededButThere, draft => !draft.NotNeeded.Any(kind => Has(draft, kind)));
        RuleForEach(draft => draft.Services).SetValidator(new ServiceLineValidator());
        Check(draft => draft.ExtendedYear, PlanFindings.ExtendedYearDecision, draft => draft.ExtendedYear is not null);
        Check(draft => draft.ExtendedYear, PlanFindings.ExtendedYearForm, draft => draft.ExtendedYear is null || IsConsistent(draft.ExtendedYear, draft));
        RuleForEach(draft => draft.Accommodations).SetValidator(new AccommodationValidator());
    }

    private static bool Has(IepDraft draft, ServiceKind kind) => draft.Services.Any(line => line.Kind == kind);

    private static bool IsDecided(IepDraft draft, ServiceKind kind) => Has(draft, kind) || draft.NotNeeded.Contains(kind);

    private static bool IsConsistent(ExtendedYear decided, IepDraft draft)
    {
        bool provided = draft.Services.Any(line => line.ExtendedYear);
        return decided.Decision switch
        {
            EsyDecision.Needed => provided,
            EsyDecision.NotNeeded => !provided,
            _ => !provided && decided.DecideBy is not null,
        };
    }

    private sealed class AccommodationValidator : PlanPartValidator<Accommodation>
    {
        internal AccommodationValidator() =>
            Check(accommodation => accommodation.Name, PlanFindings.AccommodationForm, accommodation => !accommodation.Name.IsBlank && !accommodation.Uses.IsEmpty);
    }
}
