using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Special factors (34 CFR 300.324(a)(2)).</summary>
internal sealed class SpecialFactorsValidator : PlanPartValidator<IepDraft>
{
    private static readonly SpecialFactors None = new();

    internal SpecialFactorsValidator()
    {
        Consider(factors => factors.Behavior, PlanFindings.BehaviorFactor, "Behavior");
        Consider(factors => factors.EnglishProficiency, PlanFindings.EnglishFactor, "EnglishProficiency");
        Consider(factors => factors.Braille, PlanFindings.BrailleFactor, "Braille");
        Consider(factors => factors.Communication, PlanFindings.CommunicationFactor, "Communication");
        Consider(factors => factors.Hearing, PlanFindings.HearingFactor, "Hearing");
        Consider(factors => factors.AssistiveTechnology, PlanFindings.TechnologyFactor, "AssistiveTechnology");
        RuleFor(draft => draft.SpecialFactors).Custom((factors, context) =>
        {
            if (factors?.Braille is { Applies: true, Provided: false, EvaluatedOn: null })
            {
                Fail(context, "SpecialFactors.Braille", PlanFindings.BrailleEvaluation);
            }
        });
    }

    private void Consider(Func<SpecialFactors, SpecialFactor?> of, FindingDefinition missing, string name) =>
        RuleFor(draft => draft.SpecialFactors).Custom((factors, context) =>
        {
            if (of(factors ?? None) is not { } factor)
            {
                Fail(context, "SpecialFactors." + name, missing);
            }
            else if (factor.Applies && factor.Response.IsBlank)
            {
                Fail(context, $"SpecialFactors.{name}.Response", PlanFindings.FactorResponse);
            }
        });
}
