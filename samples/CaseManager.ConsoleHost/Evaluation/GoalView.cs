using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>One goal with all that is said about it on a day, for a page, a program or a picture.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Report">What a family is told, with decision and mastery.</param>
/// <param name="LeastSquares">The trend that has a standard error, through the points of <see cref="ProgressDecision.Trend"/>; null when there are too few.</param>
internal sealed record GoalView(MonitoredGoal Goal, LocalDate AsOf, ProgressReport Report, TrendEstimate? LeastSquares)
{
    /// <summary>Looks at a goal.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="from">The first day of the report; null for the first day of the goal line.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="language">The language of the report.</param>
    internal static GoalView Of(MonitoredGoal goal, LocalDate? from, LocalDate asOf, MessageLanguage language)
    {
        var period = new DateInterval(LocalDate.Min(from ?? goal.Line.Start, asOf), asOf);
        bool hasSlope = !goal.Line.Measure.IsOrdinal;
        return new GoalView(
            goal,
            asOf,
            ProgressReport.For(goal, period, language),
            hasSlope ? goal.Series.Decide(goal.Line, ProgressPolicy.TrendLine, asOf).Trend : null);
    }

    /// <summary>What the data support doing.</summary>
    internal ProgressDecision Decision => Report.Decision;

    /// <summary>The trend of the goal's policy; null when there are too few points, or the scale has ranks without distances.</summary>
    internal TrendEstimate? Trend => Goal.Line.Measure.IsOrdinal ? null : Decision.Trend;

    /// <summary>The points through the day, of all phases.</summary>
    internal ImmutableArray<Observation> Points => [.. Goal.Series.Observations.Where(point => point.Date <= AsOf)];

    /// <summary>The series as it stood on the day: what came later is not in it.</summary>
    internal ProgressSeries Known => ProgressSeries.Create(
        Goal.Series.Measure,
        Points,
        Goal.Series.PhaseChanges.Where(change => change.On <= AsOf),
        Goal.Series.MissedSessions.Where(day => day <= AsOf)).Value;

    /// <summary>What slopes are counted per.</summary>
    internal string Week => Goal.Line.Axis.IsInstructional ? "a week of instruction" : "a week";

    /// <summary>How fast the goal line rises.</summary>
    internal double Asked =>
        Goal.Line.Axis.IsInstructional ? Goal.Line.SlopePer<SlopeUnit.InstructionalWeek>().Value : Goal.Line.SlopePer<SlopeUnit.Week>().Value;

    internal static double PerWeek(TrendEstimate trend) =>
        trend.Axis.IsInstructional ? trend.SlopePer<SlopeUnit.InstructionalWeek>().Value : trend.SlopePer<SlopeUnit.Week>().Value;

    internal static double? ErrorPerWeek(TrendEstimate trend) =>
        trend.Axis.IsInstructional ? trend.StandardErrorPer<SlopeUnit.InstructionalWeek>()?.Value : trend.StandardErrorPer<SlopeUnit.Week>()?.Value;

    internal static ConfidenceInterval? IntervalPerWeek(TrendEstimate trend) =>
        trend.Axis.IsInstructional ? trend.SlopeIntervalPer<SlopeUnit.InstructionalWeek>(0.95) : trend.SlopeIntervalPer<SlopeUnit.Week>(0.95);

    /// <summary>How likely the criterion is to be met by luck; null when none is stated, or a session's opportunities are not known.</summary>
    internal MasteryLuck? Luck => Goal.Criterion is { } criterion ? MasteryLuck.Of(criterion, Goal.Line, Points) : null;
}
