using System.Linq.Expressions;
using FluentValidation;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>A validator of one document of a case, with what it needs to know of the others.</summary>
internal abstract class RecordPartValidator<T> : DocumentValidator<T>
{
    /// <summary>Checks something that needs the rest of the case or the day.</summary>
    protected void Check<TPlace>(Expression<Func<T, TPlace>> place, FindingDefinition finding, Func<T, RecordFacts, bool> holds) =>
        RuleFor(place).Custom((_, context) =>
        {
            if (!holds(context.InstanceToValidate, RecordFacts.Of(context)))
            {
                Fail(context, context.PropertyPath, finding);
            }
        });

    /// <summary>Notes one finding for each thing that is missed, said by the key of its words.</summary>
    protected void CheckParts<TPlace>(Expression<Func<T, TPlace>> place, FindingDefinition finding, Func<T, RecordFacts, IEnumerable<string>> missed) =>
        RuleFor(place).Custom((_, context) =>
        {
            foreach (string key in missed(context.InstanceToValidate, RecordFacts.Of(context)))
            {
                Fail(context, context.PropertyPath, finding, new FindingMessages.Phrase(key));
            }
        });

    /// <summary>A part that must be there, said by the key of its words and found where it should stand.</summary>
    protected void Part<TPlace>(Expression<Func<T, TPlace>> place, FindingDefinition finding, string key, Func<T, bool> isGiven) =>
        RuleFor(place).Custom((_, context) =>
        {
            if (!isGiven(context.InstanceToValidate))
            {
                Fail(context, context.PropertyPath, finding, new FindingMessages.Phrase(key));
            }
        });

    /// <summary>A day on which something was done: not before the student's birth, not after the day of the check.</summary>
    protected void Done(Expression<Func<T, LocalDate?>> place) =>
        RuleFor(place).Custom((day, context) =>
        {
            RecordFacts facts = RecordFacts.Of(context);
            if (day < facts.Birth)
            {
                Fail(context, context.PropertyPath, RecordFindings.BeforeBirth);
            }
            else if (day > facts.AsOf)
            {
                Fail(context, context.PropertyPath, RecordFindings.Future);
            }
        });

    /// <summary>A day that cannot lie before another; nothing is said while one of them is not known.</summary>
    protected void NotBefore(Expression<Func<T, LocalDate?>> place, params Func<T, LocalDate?>[] earlier) =>
        RuleFor(place).Custom((day, context) =>
        {
            if (Array.Exists(earlier, first => day < first(context.InstanceToValidate)))
            {
                Fail(context, context.PropertyPath, RecordFindings.Order);
            }
        });

    protected static bool Says(PersonalText? text) => text is { IsBlank: false };
}
