using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Every check of an IEP.</summary>
internal sealed class IepValidator : PlanPartValidator<IepDraft>
{
    internal IepValidator()
    {
        Include(new PlanContentValidator());
        Include(new PlanServicesValidator());
        Include(new AssessmentValidator());
        Include(new PlacementValidator());
        Include(new SpecialFactorsValidator());
        Include(new TransitionValidator());
        Include(new TeamValidator());
        Include(new PlanDatesValidator());
        Include(new StateAdditionsValidator());
    }

    internal static IepValidator Instance { get; } = new();
}
