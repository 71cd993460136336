using CaseManager.Core.Evaluations;
using CaseManager.Core.Meetings;
using CaseManager.Core.Notices;
using CaseManager.Core.Support;
using NodaTime;

namespace CaseManager.Core.Validation;

/// <summary>Whether an evaluation had consent, looked everywhere it had to, and rests on more than one thing (34 CFR 300.300 to 300.305).</summary>
internal sealed class EvaluationValidator : RecordPartValidator<Evaluation>
{
    internal EvaluationValidator()
    {
        Check(evaluation => evaluation.StartedOn, ConsentFindings.InitialEvaluation, (evaluation, facts) =>
            evaluation.Kind != EvaluationKind.Initial || FirstDay(evaluation) is not { } day || facts.IsInForce(ConsentPurpose.InitialEvaluation, day));
        Check(evaluation => evaluation.Assessments, ConsentFindings.Reevaluation, (evaluation, facts) =>
            evaluation.Kind == EvaluationKind.Initial || evaluation.Assessments.IsEmpty || FirstDay(evaluation) is not { } day
            || facts.IsInForce(ConsentPurpose.Reevaluation, day) || HasTried(facts, day));
        RuleFor(evaluation => evaluation.Plan!).SetValidator(evaluation => new PlanValidator(evaluation));
        Check(evaluation => evaluation.Assessments, EvaluationFindings.SingleMeasure, evaluation => evaluation.CompletedOn is null || Measures(evaluation) > 1);
        Check(evaluation => evaluation.ExistingData, EvaluationFindings.NoReview, evaluation =>
            evaluation.Kind == EvaluationKind.Initial || evaluation.CompletedOn is null || evaluation.ExistingData is not null);
        Check(evaluation => evaluation.ExistingData, EvaluationFindings.NoMoreData, evaluation => evaluation.ExistingData is not { AdditionalDataNeeded: false, ParentToldOn: null });
        Check(evaluation => evaluation.Interviews, EvaluationFindings.ParentInput, evaluation =>
            evaluation.CompletedOn is null || evaluation.ExistingData?.ParentInput == true || evaluation.Interviews.Any(interview => interview.With == InterviewPartner.Parent));
        Check(evaluation => evaluation.Report, EvaluationFindings.Report, evaluation => evaluation.CompletedOn is null || evaluation.Report?.ProvidedOn is not null);
        RuleForEach(evaluation => evaluation.Assessments).SetValidator(new GivenAssessmentValidator());
        Done(evaluation => evaluation.StartedOn);
        Done(evaluation => evaluation.CompletedOn);
        Done(evaluation => evaluation.WaivedOn);
        NotBefore(evaluation => evaluation.CompletedOn, evaluation => evaluation.StartedOn, evaluation => evaluation.Assessments.Select(one => (LocalDate?)one.On).Max());
        RuleFor(evaluation => evaluation.Report!).SetValidator(evaluation => new ReportValidator(evaluation.StartedOn));
        RuleForEach(evaluation => evaluation.Extensions).SetValidator(new ExtensionValidator());
        RuleForEach(evaluation => evaluation.Observations).SetValidator(new ObservationValidator());
        RuleForEach(evaluation => evaluation.Interviews).SetValidator(new InterviewValidator());
    }

    private static LocalDate? FirstDay(Evaluation evaluation) => evaluation.StartedOn ?? evaluation.Assessments.Select(one => (LocalDate?)one.On).Min();

    private static int Measures(Evaluation evaluation) =>
        evaluation.Assessments.Select(one => one.Instrument.Name).Distinct(StringComparer.Ordinal).Count()
        + evaluation.Observations.Length + evaluation.Interviews.Length + (evaluation.ExistingData is null ? 0 : 1);

    /// <summary>Asked, not answered, and asked again: reasonable measures, and a record of them (300.300(c)(2), (d)(5)).</summary>
    private static bool HasTried(RecordFacts facts, LocalDate day) =>
        facts.Record.Consents.Any(consent => consent is { Purpose: ConsentPurpose.Reevaluation, ReceivedOn: null, RefusedOn: null, RequestedOn: { } asked }
            && facts.Record.ContactLog.Any(entry => entry.Direction == ContactDirection.Outgoing && asked < entry.On && entry.On <= day));

    private sealed class PlanValidator : RecordPartValidator<AssessmentPlan>
    {
        internal PlanValidator(Evaluation evaluation)
        {
            Done(plan => plan.ProvidedOn);
            RuleForEach(plan => plan.Areas).SetValidator(new AreaValidator(evaluation));
        }
    }

    private sealed class AreaValidator : RecordPartValidator<PlannedArea>
    {
        internal AreaValidator(Evaluation evaluation) =>
            Check(planned => planned.Area, EvaluationFindings.AreaNotAssessed, planned =>
                !planned.Suspected || evaluation.CompletedOn is null || evaluation.Assessments.Any(one => one.Area == planned.Area));
    }

    private sealed class ReportValidator : RecordPartValidator<EvaluationReport>
    {
        internal ReportValidator(LocalDate? startedOn)
        {
            Done(report => report.WrittenOn);
            Done(report => report.ProvidedOn);
            NotBefore(report => report.WrittenOn, _ => startedOn);
            NotBefore(report => report.ProvidedOn, report => report.WrittenOn);
        }
    }

    private sealed class ExtensionValidator : RecordPartValidator<EvaluationExtension>
    {
        internal ExtensionValidator()
        {
            Done(extension => extension.AgreedOn);
            NotBefore(extension => extension.Until, extension => extension.AgreedOn);
        }
    }

    private sealed class ObservationValidator : RecordPartValidator<Observation>
    {
        internal ObservationValidator() => Done(observation => observation.On);
    }

    private sealed class InterviewValidator : RecordPartValidator<Interview>
    {
        internal InterviewValidator() => Done(interview => interview.On);
    }
}
