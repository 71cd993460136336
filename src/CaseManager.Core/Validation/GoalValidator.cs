using CaseManager.Core.Plans;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>What every goal has, and that its parts fit the plan (34 CFR 300.320(a)(2) and (3)(i)).</summary>
internal sealed class GoalValidator : PlanPartValidator<Goal>
{
    internal GoalValidator()
    {
        Check(goal => goal.Id, PlanFindings.DuplicateGoal, (goal, facts) => ReferenceEquals(facts.Draft.Goals.First(other => other.Id == goal.Id), goal));
        Check(goal => goal.Condition, PlanFindings.Condition, goal => !goal.Condition.IsBlank);
        Check(goal => goal.Behavior, PlanFindings.Behavior, goal => !goal.Behavior.IsBlank);
        Check(goal => goal.Criterion, PlanFindings.Criterion, goal => !goal.Criterion.IsBlank);
        Check(goal => goal.Measure, PlanFindings.MeasureMissing, goal => goal.Measure is not null);
        Check(goal => goal.Baseline, PlanFindings.BaselineMissing, goal => goal.Baseline is not null && goal.BaselineOn is not null);
        Check(goal => goal.Target, PlanFindings.TargetMissing, goal => goal.Target is not null);
        Check(goal => goal.By, PlanFindings.GoalDateMissing, goal => goal.By is not null);
        Check(
            goal => goal.Measurement,
            PlanFindings.MeasurementMethod,
            goal => goal.Measurement is { Every: > 0 } measurement && !measurement.Method.IsBlank);
        Check(
            goal => goal.Objectives,
            PlanFindings.Objectives,
            (goal, facts) => !facts.HasChoice(AssessmentChoice.Alternate) || goal.Objectives.Any(objective => !objective.Statement.IsBlank));
        RuleFor(goal => goal.Objectives).Custom((objectives, context) =>
        {
            PlanFacts facts = PlanFacts.Of(context);
            if (!facts.HasChoice(AssessmentChoice.Alternate) && !objectives.Any(objective => !objective.Statement.IsBlank))
            {
                FindMissingOfState(context, facts);
            }
        });
        Check(
            goal => goal.Services,
            PlanFindings.GoalService,
            (goal, facts) => goal.Services.All(id => facts.Draft.Services.Any(line => line.Id == id)));
        Check(goal => goal.By, PlanFindings.GoalDate, (goal, facts) => IsInPlan(goal, facts.Draft));
        Check(
            goal => goal.Data,
            PlanFindings.LaterThanDecision,
            (goal, facts) => !facts.IsLaterThanDecision(goal.BaselineOn) && !goal.Data.Any(point => facts.IsLaterThanDecision(point.Date)));
    }

    /// <summary>Federal law asks for objectives under an alternate assessment; some States of every goal.</summary>
    private static void FindMissingOfState(ValidationContext<Goal> context, PlanFacts facts)
    {
        (LayerLaw? law, JurisdictionId jurisdiction) = facts.Catalog.Objectives(facts.Draft.Jurisdiction, facts.AsOf);
        if (law is { IsSure: true })
        {
            FailUnder(law.Citations[0], context, context.PropertyPath, PlanFindings.StateObjectives, jurisdiction.Value);
        }
        else if (law is not null)
        {
            FailUnder(law.Citations[0], context, context.PropertyPath, PlanFindings.Unsure, jurisdiction.Value, new FindingMessages.Phrase("layer.objectives"));
        }
    }

    private static bool IsInPlan(Goal goal, IepDraft draft)
    {
        if (draft.InEffect is not { } period)
        {
            return true;
        }

        return Fits(goal.By) && goal.Objectives.All(objective => Fits(objective.By) && !(objective.By > goal.By));

        bool Fits(NodaTime.LocalDate? day) => day is not { } by || (period.Contains(by) && !(by < goal.BaselineOn));
    }
}
