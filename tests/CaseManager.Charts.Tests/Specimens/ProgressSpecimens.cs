using System.Collections.Immutable;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Made-up scores.</summary>
internal static class ProgressSpecimens
{
    internal static readonly LocalDate Start = new(2025, 9, 8);

    private static readonly int[] Words = [41, 44, 40, 45, 43, 47, 44, 42, 48, 46, 45, 50, 55, 54, 58, 57, 61, 60, 64, 66, 65, 69, 71, 70];

    internal static Measure Reading { get; } = new Measure.Rate("words correct", TimeUnit.Minute) { Direction = ImprovementDirection.Increase };

    internal static ProgressSeries Series(int points = 24, bool phases = true, bool missed = true) =>
        ProgressSeries.Create(
            Reading,
            Enumerable.Range(0, points).Select(i => new Observation(Start.PlusWeeks(i), Score.Of(Reading, Words[i % Words.Length]))),
            phases ? [new PhaseChange(Start.PlusWeeks(12), "small group, 30 minutes a day, with a reading specialist and repeated reading of passages")] : [],
            missed ? [Start.PlusDays(24), Start.PlusDays(66)] : []).Value;

    internal static GoalLine Goal { get; } = GoalLine.Create(Start, Score.Level(Reading, 42), new LocalDate(2026, 5, 29), Score.Level(Reading, 90)).Value;

    internal static ImmutableArray<ProgressDecision> Decisions(ProgressSeries series) =>
        [.. new[] { 3, 8, 11, 16, 20, 23 }.Select(week => series.Decide(Goal, ProgressPolicy.FourPoint, Start.PlusWeeks(week)))];

    internal static ProgressChart Full()
    {
        ProgressSeries series = Series();
        return new ProgressChart(series) { Goal = Goal, Trend = TrendMethod.OrdinaryLeastSquares, Decisions = Decisions(series) };
    }

    internal static ProgressChart Empty() => new(ProgressSeries.Create(Reading, []).Value);

    internal static ProgressChart GoalOnly() => new(ProgressSeries.Create(Reading, []).Value) { Goal = Goal };

    internal static ProgressChart One() => new(Series(1, phases: false, missed: false)) { Trend = TrendMethod.TheilSen };

    /// <summary>Two thousand scores, the most a series can have, with fourteen changes of instruction and long names.</summary>
    internal static ProgressChart Crowded()
    {
        var measure = new Measure.Accuracy { Direction = ImprovementDirection.Increase };
        ProgressSeries series = ProgressSeries.Create(
            measure,
            Enumerable.Range(0, 2_000).Select(i => new Observation(Start.PlusDays(i / 3), Score.Of(measure, 20 + (i * 7919 % 11) + (i / 80), 60)) { Probe = (i % 3) + 1 }),
            Enumerable.Range(1, 14).Select(i => new PhaseChange(Start.PlusDays(i < 4 ? 30 + i : i * 45), $"phase {i}: a name that says at length what was changed in the instruction, by whom, and what for"))).Value;
        return new ProgressChart(series) { Trend = TrendMethod.OrdinaryLeastSquares };
    }

    /// <summary>A trend that ends below 0, where no score can be.</summary>
    internal static ProgressChart Falling()
    {
        var measure = new Measure.Frequency("call-outs") { Direction = ImprovementDirection.Decrease };
        return new ProgressChart(Weekly(measure, 10, 7, 4, 1, 0, 0)) { Trend = TrendMethod.OrdinaryLeastSquares };
    }

    /// <summary>Percentages that differ little.</summary>
    internal static ProgressChart Narrow() => new(Weekly(new Measure.Accuracy { Direction = ImprovementDirection.Increase }, 65, 70, 68, 75, 80));

    internal static ProgressSeries Weekly(Measure measure, params decimal[] values) =>
        ProgressSeries.Create(measure, values.Select((value, week) => new Observation(Start.PlusWeeks(week), Score.Of(measure, value)))).Value;

    internal static ProgressChart Reduce()
    {
        var measure = new Measure.Frequency("call-outs in a class period of forty-five minutes, counted by the aide from the moment of the bell") { Direction = ImprovementDirection.Decrease };
        ProgressSeries series = ProgressSeries.Create(
            measure,
            Enumerable.Range(0, 15).Select(i => new Observation(Start.PlusDays(i), Score.Of(measure, 14 - (i / 2) + (i % 3)))),
            [new PhaseChange(Start.PlusDays(5), "check-in, check-out"), new PhaseChange(Start.PlusDays(11), "self-monitoring")]).Value;
        return new ProgressChart(series)
        {
            Goal = GoalLine.Create(Start, Score.Level(measure, 14), Start.PlusDays(20), Score.Level(measure, 2)).Value,
            Trend = TrendMethod.TheilSen,
            Decisions = [.. Enumerable.Range(4, 11).Select(day => series.Decide(GoalLine.Create(Start, Score.Level(measure, 14), Start.PlusDays(20), Score.Level(measure, 2)).Value, new ProgressPolicy(new DecisionRule.ConsecutivePoints(3, 3), 3, 0), Start.PlusDays(day)))],
        };
    }
}
