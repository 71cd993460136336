using CaseManager.Core.Evaluations;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>The documentation of a specific learning disability (34 CFR 300.307 to 300.311).</summary>
internal sealed class LearningDisabilityValidator : RecordPartValidator<LearningDisabilityDocumentation>
{
    internal LearningDisabilityValidator()
    {
        Statement(1, document => document.HasLearningDisability is not null);
        Statement(2, document => Says(document.Basis));
        Statement(3, document => Says(document.ObservedBehavior));
        Statement(4, document => Says(document.MedicalFindings));
        Statement(5, document => Says(document.Achievement));
        Statement(6, document => Says(document.EffectOfOtherFactors));
        Check(document => document.Response, EligibilityFindings.InterventionStatement, document => document.Method != LearningDisabilityMethod.ResponseToIntervention && document.Response is null || IsWhole(document.Response));
        Check(document => document.Observation, EligibilityFindings.Observation, (document, facts) =>
            document.Observation is { } id && facts.Record.Evaluations.SelectMany(evaluation => evaluation.Observations).Any(one => one.Id == id && one.InLearningEnvironment));
        Check(document => document.Areas, EligibilityFindings.Areas, document => document.HasLearningDisability == false || !document.Areas.IsEmpty);
        Check(document => document.InstructionData, EligibilityFindings.Instruction, document => Says(document.InstructionData) && Says(document.RepeatedAssessmentData));
    }

    private static bool IsWhole(ResponseToIntervention? response) =>
        response is { PolicyNoticeOn: not null, StrategiesNoticeOn: not null, EvaluationRightNoticeOn: not null } && Says(response.Strategies);

    private void Statement(int number, Func<LearningDisabilityDocumentation, bool> holds) =>
        RuleFor(document => document).Custom((document, context) =>
        {
            if (!holds(document))
            {
                Fail(context, context.PropertyPath, EligibilityFindings.Statements, number);
            }
        });
}
