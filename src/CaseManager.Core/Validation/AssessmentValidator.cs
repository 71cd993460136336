using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Assessments of the State and the district (34 CFR 300.320(a)(6)).</summary>
internal sealed class AssessmentValidator : PlanPartValidator<IepDraft>
{
    internal AssessmentValidator()
    {
        Check(
            draft => draft.Assessments,
            PlanFindings.AssessmentChoice,
            draft => Covers(draft, AssessmentScope.State) && Covers(draft, AssessmentScope.District) && draft.Assessments.All(assessment => assessment.Choice is not null));
        RuleForEach(draft => draft.Assessments).SetValidator(new OneValidator());
    }

    /// <summary>A preschool child takes part in none unless the plan says so.</summary>
    private static bool Covers(IepDraft draft, AssessmentScope scope) =>
        draft.Level == EducationLevel.Preschool || draft.Assessments.Any(assessment => assessment.Scope == scope);

    private sealed class OneValidator : PlanPartValidator<AssessmentParticipation>
    {
        internal OneValidator()
        {
            Check(assessment => assessment.Choice, PlanFindings.TestAccommodations, (assessment, facts) =>
                assessment.Choice != AssessmentChoice.RegularWithAccommodations || facts.Draft.Accommodations.Any(one => one.Uses.Contains(UseOf(assessment.Scope))));
            Check(assessment => assessment.WhyNotRegular, PlanFindings.WhyNotRegular, assessment => assessment.Choice != AssessmentChoice.Alternate || !assessment.WhyNotRegular.IsBlank);
            Check(assessment => assessment.WhyAppropriate, PlanFindings.WhyAlternate, assessment => assessment.Choice != AssessmentChoice.Alternate || !assessment.WhyAppropriate.IsBlank);
        }

        private static AccommodationUse UseOf(AssessmentScope scope) =>
            scope == AssessmentScope.State ? AccommodationUse.StateAssessment : AccommodationUse.DistrictAssessment;
    }
}
