using System.Linq.Expressions;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>A validator of a plan or a part of one, with what it needs to know of the rest.</summary>
internal abstract class PlanPartValidator<T> : DocumentValidator<T>
{
    /// <summary>Checks something that needs the rest of the plan, the day or the layers.</summary>
    protected void Check<TPlace>(Expression<Func<T, TPlace>> place, FindingDefinition finding, Func<T, PlanFacts, bool> holds, Func<T, PlanFacts, object[]>? words = null) =>
        RuleFor(place).Custom((_, context) =>
        {
            T part = context.InstanceToValidate;
            PlanFacts facts = PlanFacts.Of(context);
            if (!holds(part, facts))
            {
                Fail(context, context.PropertyPath, finding, words?.Invoke(part, facts) ?? []);
            }
        });
}
