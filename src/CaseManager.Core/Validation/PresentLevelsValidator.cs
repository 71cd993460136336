using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Present levels, and what the team considered.</summary>
internal sealed class PresentLevelsValidator : PlanPartValidator<PresentLevels>
{
    internal PresentLevelsValidator()
    {
        Check(levels => levels.Academic, PlanFindings.AcademicLevels, levels => !levels.Academic.IsBlank);
        Check(levels => levels.Functional, PlanFindings.FunctionalLevels, levels => !levels.Functional.IsBlank);
        Check(
            levels => levels.EffectOfDisability,
            PlanFindings.EffectOnCurriculum,
            (levels, facts) => facts.Draft.Level == EducationLevel.Preschool || !levels.EffectOfDisability.IsBlank);
        Check(
            levels => levels.EffectOfDisability,
            PlanFindings.EffectOnActivities,
            (levels, facts) => facts.Draft.Level == EducationLevel.SchoolAge || !levels.EffectOfDisability.IsBlank);
        Check(levels => levels.Data, PlanFindings.LevelsWithoutData, levels => levels.Data.Any(datum => datum.On is not null));
        RuleForEach(levels => levels.Data).SetValidator(new DatumValidator());
        Check(levels => levels.Strengths, PlanFindings.Strengths, levels => !levels.Strengths.IsBlank);
        Check(levels => levels.ParentConcerns, PlanFindings.ParentConcerns, levels => !levels.ParentConcerns.IsBlank);
        Check(levels => levels.EvaluationResults, PlanFindings.EvaluationResults, levels => !levels.EvaluationResults.IsBlank);
    }

    private sealed class DatumValidator : PlanPartValidator<PresentLevelDatum>
    {
        internal DatumValidator() =>
            Check(datum => datum.On, PlanFindings.LaterThanDecision, (datum, facts) => !facts.IsLaterThanDecision(datum.On));
    }
}
