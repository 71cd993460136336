using CaseManager.Core.Plans;
using FluentValidation;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>What checks of one plan need to know beside the part that they look at.</summary>
internal sealed class PlanFacts(FindingCatalog catalog, LocalDate asOf, IepDraft draft, LocalDate? decidedOn)
{
    private const string Key = "facts";

    internal FindingCatalog Catalog => catalog;

    internal LocalDate AsOf => asOf;

    internal IepDraft Draft => draft;

    /// <summary>The day on which this content was decided: of the meeting, or of the amendment.</summary>
    internal LocalDate? DecidedOn => decidedOn;

    /// <summary>One year before the age of majority, in months.</summary>
    internal int RightsAge { get; } = catalog.MajorityAge(draft.Jurisdiction, asOf) - 12;

    /// <summary>Whether the plan is in effect on the day of that age, in months, or after it; false while a date is missing.</summary>
    internal bool Reaches(int months) => draft.BirthDate is { } born && draft.Ends is { } end && LayerAge.ReachedOn(born.Reveal(), months) <= end;

    /// <summary>Whether the plan is one of those of which an item is asked; false while a date is missing that decides it.</summary>
    internal bool IsAsked(RequiredAddition addition) =>
        (addition.Level is not { } level || level == draft.Level)
        && (addition.UnderAge is not { } age || (draft.BirthDate is { } born && draft.Starts < born.Reveal().PlusYears(age)));

    internal bool IsLaterThanDecision(LocalDate? day) => day > decidedOn;

    internal bool HasChoice(AssessmentChoice choice) => draft.Assessments.Any(assessment => assessment.Choice == choice);

    internal void Give(IValidationContext context) => context.RootContextData[Key] = this;

    internal static PlanFacts Of(IValidationContext context) => (PlanFacts)context.RootContextData[Key];
}
