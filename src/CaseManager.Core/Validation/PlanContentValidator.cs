using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Present levels, goals and progress reports (34 CFR 300.320(a)(1) to (3), 300.324(a)(1)).</summary>
internal sealed class PlanContentValidator : PlanPartValidator<IepDraft>
{
    internal PlanContentValidator()
    {
        Check(draft => draft.PresentLevels, PlanFindings.AcademicLevels, draft => draft.PresentLevels is not null);
        RuleFor(draft => draft.PresentLevels!).SetValidator(new PresentLevelsValidator());
        Check(draft => draft.Goals, PlanFindings.Goals, draft => !draft.Goals.IsEmpty);
        RuleForEach(draft => draft.Goals).SetValidator(new GoalValidator());
        RuleForEach(draft => draft.Goals).SetValidator(new GoalQualityValidator());
        Check(
            draft => draft.ProgressReporting,
            PlanFindings.ReportSchedule,
            draft => draft.ProgressReporting is { Schedule: { } schedule } reporting && (schedule != ReportingSchedule.OnDates || !reporting.Dates.IsEmpty));
    }
}
