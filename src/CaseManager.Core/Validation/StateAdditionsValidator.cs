using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>What a State or district asks for beyond federal law, labelled so (34 CFR 300.320(d)).</summary>
internal sealed class StateAdditionsValidator : PlanPartValidator<IepDraft>
{
    internal StateAdditionsValidator()
    {
        RuleForEach(draft => draft.StateAdditions).SetValidator(new OneValidator());
        RuleFor(draft => draft.StateAdditions).Custom((given, context) =>
        {
            PlanFacts facts = PlanFacts.Of(context);
            foreach ((JurisdictionId jurisdiction, RequiredAddition addition) in facts.Catalog.Additions(facts.Draft.Jurisdiction, facts.AsOf))
            {
                if (facts.IsAsked(addition) && !given.Any(one => one.Key == addition.Key && !one.Text.IsBlank))
                {
                    FailUnder(addition.Law.Citations[0], context, context.PropertyPath, addition.Law.IsSure ? PlanFindings.AdditionMissing : PlanFindings.Unsure, jurisdiction.Value, addition.InWords);
                }
            }
        });
    }

    private sealed class OneValidator : PlanPartValidator<StateAddition>
    {
        internal OneValidator() => Check(
            addition => addition.Jurisdiction,
            PlanFindings.AdditionLabel,
            (addition, facts) => addition.Jurisdiction != JurisdictionId.Federal
                && facts.Draft.Jurisdiction is { } plan && FindingLayer.IsSameOrBelow(plan.Value, addition.Jurisdiction.Value));
    }
}
