using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>Which sentences a report has; how they read is for the words of a language.</summary>
internal sealed class ReportSentences(MonitoredGoal goal, DateInterval period, ProgressDecision decision, MasteryResult? mastery, ReportWords words)
{
    private readonly GoalLine line = goal.Line;

    internal IEnumerable<string> All()
    {
        yield return words.TheGoal(line);
        ImmutableArray<Observation> inPeriod = [.. goal.Series.Observations.Where(observation => period.Contains(observation.Date))];
        int missed = goal.Series.MissedSessions.Count(period.Contains);
        yield return inPeriod.IsEmpty ? words.NoScores(period) : words.Scores(inPeriod, line.Measure);
        if (missed > 0)
        {
            yield return words.Missed(missed);
        }

        foreach (PhaseChange change in goal.Series.PhaseChanges.Where(change => period.Contains(change.On)))
        {
            yield return words.Changed(change);
        }

        ImmutableArray<Observation> phase = goal.Series.PhaseThrough(period.End);
        if (phase.Length >= 3)
        {
            decimal level = Baseline.Median(phase[^3..]);
            yield return words.Level(level, line.ValueAt(phase[^1].Date), phase[^1].Date, line.Measure);
        }

        if (decision.Trend is { } trend && !line.Measure.IsOrdinal)
        {
            yield return words.Trend(PerWeek(trend.PerDayOfAxis), trend.ErrorPerDayOfAxis is { } error ? PerWeek(error) : null, PerWeek(line.PerDayOfAxis), trend, line);
            if (period.End < line.End && trend.ValueAt(line.End) is { } forecast)
            {
                yield return words.Forecast(Bounded(forecast), line);
            }
        }

        yield return words.Decision(decision);
        if (decision.FalseAlarmRate() is { } rate)
        {
            yield return words.FalseAlarm(rate, decision.Looks);
        }

        if (mastery is not null)
        {
            yield return words.Mastery(mastery, goal.Criterion!);
        }
    }

    private double PerWeek(double perDay) => perDay * line.Axis.DaysPerWeek;

    /// <summary>A line may run beyond what can be scored; a forecast of 104 percent is none.</summary>
    private double Bounded(double value) =>
        Math.Min(Math.Max(value, (double)(line.Measure.Minimum ?? decimal.MinValue)), (double)(line.Measure.Maximum ?? decimal.MaxValue));
}
