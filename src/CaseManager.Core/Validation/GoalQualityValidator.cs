using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using FluentValidation;

namespace CaseManager.Core.Validation;

/// <summary>Whether a goal can be measured as it is written: one unit, growth, one reading, an act that a stranger can see.</summary>
internal sealed class GoalQualityValidator : PlanPartValidator<Goal>
{
    internal GoalQualityValidator()
    {
        Check(goal => goal.Measure, PlanFindings.OneMeasure, HasOneMeasure);
        Check(goal => goal.Target, PlanFindings.NoGrowth, IsGrowth);
        Check(goal => goal.Behavior, PlanFindings.Unobservable, goal => !ObservableBehavior.IsStateOfMind(goal.Behavior.Reveal()));
        RuleFor(goal => goal.Criterion).Custom((criterion, context) =>
        {
            Goal goal = context.InstanceToValidate;
            ImmutableArray<MasteryReading> readings = MasteryReading.Find(criterion.Reveal());
            if (readings.Length > 1)
            {
                Fail(context, context.PropertyPath, PlanFindings.TwoReadings, CriterionLuck.Words(readings[0], readings[1], PercentOf(goal.Baseline)));
            }

            if (readings is [{ Unit: MasteryUnit.Sessions } named, ..] && PercentOf(goal.Target) is { } target && target != named.Percent)
            {
                Fail(context, context.PropertyPath, PlanFindings.CriterionAndTarget, named.Percent);
            }
        });
    }

    /// <summary>Every score shares the goal's measure; without one, they share that of the first.</summary>
    private static bool HasOneMeasure(Goal goal)
    {
        Score?[] scores = [goal.Baseline, goal.Target, .. goal.Objectives.Select(objective => objective.Target), .. goal.Data.Select(point => point.Score)];
        Measure? measure = goal.Measure;
        foreach (Score score in scores.OfType<Score>())
        {
            measure ??= score.Measure;
            if (score.Measure != measure)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGrowth(Goal goal) =>
        goal.Baseline is not { } baseline || goal.Target is not { } target || baseline.Measure != target.Measure || target.IsBetterThan(baseline);

    private static decimal? PercentOf(Score? score) =>
        score is { Measure: Measure.Accuracy or Measure.Percent } ? score.Value : null;
}
