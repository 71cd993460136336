using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace CaseManager.Core.Validation;

/// <summary>A validator whose failures become findings: a code, a place, and the words of its message.</summary>
internal abstract class DocumentValidator<T> : AbstractValidator<T>
{
    /// <summary>Checks something that is seen in the part alone.</summary>
    protected void Check<TPlace>(Expression<Func<T, TPlace>> place, FindingDefinition finding, Func<T, bool> holds) =>
        RuleFor(place).Custom((_, context) =>
        {
            if (!holds(context.InstanceToValidate))
            {
                Fail(context, context.PropertyPath, finding);
            }
        });

    /// <summary>Notes a finding at a place that no expression names, such as one item of a list.</summary>
    protected static void Fail(ValidationContext<T> context, string place, FindingDefinition finding, params object[] words) => FailUnder(null, context, place, finding, words);

    /// <summary>Notes a finding that rests on the law of a layer; null for the check's own.</summary>
    protected static void FailUnder(Citation? law, ValidationContext<T> context, string place, FindingDefinition finding, params object[] words) =>
        context.AddFailure(new ValidationFailure(place, string.Empty) { ErrorCode = finding.Code.ToString(), CustomState = new FindingFailure(finding, words, law) });
}
