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

    internal int TransitionAge { get; } = catalog.TransitionAge(draft.Jurisdiction);

    /// <summary>One year before the age of majority.</summary>
    internal int RightsAge { get; } = catalog.MajorityAge(draft.Jurisdiction) - 1;

    /// <summary>Whether the plan is in effect on the birthday of that age or after it; false while a date is missing.</summary>
    internal bool Reaches(int years) => draft.BirthDate is { } born && draft.Ends is { } end && born.Reveal().PlusYears(years) <= end;

    internal bool IsLaterThanDecision(LocalDate? day) => day > decidedOn;

    internal bool HasChoice(AssessmentChoice choice) => draft.Assessments.Any(assessment => assessment.Choice == choice);

    internal void Give(IValidationContext context) => context.RootContextData[Key] = this;

    internal static PlanFacts Of(IValidationContext context) => (PlanFacts)context.RootContextData[Key];
}
