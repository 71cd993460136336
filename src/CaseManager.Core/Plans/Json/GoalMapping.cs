using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using CaseManager.Core.Progress;
using CaseManager.Core.Progress.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>Between a goal and the document that says the same.</summary>
internal static class GoalMapping
{
    internal static GoalDocument ToDocument(Goal goal) => new()
    {
        Id = goal.Id,
        Domain = goal.Domain,
        Area = goal.Area,
        Condition = goal.Condition,
        Behavior = goal.Behavior,
        Criterion = goal.Criterion,
        Measure = goal.Measure is { } measure ? MeasureDocument.Of(measure) : null,
        Baseline = ToDocument(goal.Baseline, goal),
        BaselineOn = goal.BaselineOn,
        Target = ToDocument(goal.Target, goal),
        By = goal.By,
        Data = [.. goal.Data.Select(point => ObservationDocument.Of(point, goal.Measure))],
        Measurement = goal.Measurement,
        Objectives = [.. goal.Objectives.Select(one => new ObjectiveDocument { Statement = one.Statement, Target = ToDocument(one.Target, goal), By = one.By })],
        Services = goal.Services,
        Supports = goal.Supports,
    };

    /// <summary>The goal that a document says; when something is wrong with it, that is noted and the goal is not to be used.</summary>
    internal static Goal ToGoal(GoalDocument read, string path, Problems problems)
    {
        Measure? measure = read.Measure?.ToMeasure();
        if (read.Measure is not null && measure is null)
        {
            problems.Add(
                PlanCodes.Measurement,
                path + ".measure",
                "There is no such measure: a text of it is blank or longer than 200 characters, or its numbers contradict each other.",
                "Name what is counted, and give positive lengths and a highest level that lies whole steps above the lowest.");
            return new Goal { Id = read.Id, Domain = read.Domain };
        }

        Score? ScoreOf(ScoreDocument? score, string at)
        {
            if (score is null)
            {
                return null;
            }

            Score? made = score.ToScore(measure);
            if (made is null)
            {
                problems.Add(
                    PlanCodes.Measurement,
                    path + at,
                    "This is no score of its measure.",
                    "Give either a value within the measure's bounds, or a part and a positive whole; a goal without a measure names one with each score.");
            }

            return made;
        }

        var data = ImmutableArray.CreateBuilder<Observation>();
        foreach ((int i, ObservationDocument point) in Items(read.Data).Index())
        {
            _ = ScoreOf(point.Score, string.Create(CultureInfo.InvariantCulture, $".data[{i}].score"));
            if (point.ToObservation(measure) is { } observation)
            {
                data.Add(observation);
            }
        }

        var objectives = ImmutableArray.CreateBuilder<Objective>();
        foreach ((int i, ObjectiveDocument one) in Items(read.Objectives).Index())
        {
            objectives.Add(new Objective
            {
                Statement = one.Statement,
                Target = ScoreOf(one.Target, string.Create(CultureInfo.InvariantCulture, $".objectives[{i}].target")),
                By = one.By,
            });
        }

        return new Goal
        {
            Id = read.Id,
            Domain = read.Domain,
            Area = read.Area,
            Condition = read.Condition,
            Behavior = read.Behavior,
            Criterion = read.Criterion,
            Measure = measure,
            Baseline = ScoreOf(read.Baseline, ".baseline"),
            BaselineOn = read.BaselineOn,
            Target = ScoreOf(read.Target, ".target"),
            By = read.By,
            Data = data.ToImmutable(),
            Measurement = read.Measurement,
            Objectives = objectives.ToImmutable(),
            Services = Items(read.Services),
            Supports = Items(read.Supports),
        };
    }

    private static ScoreDocument? ToDocument(Score? score, Goal goal) => score is null ? null : ScoreDocument.Of(score, goal.Measure);

    private static ImmutableArray<T> Items<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
