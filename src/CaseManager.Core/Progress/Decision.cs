using System.Collections.Immutable;
using CaseManager.Core.Progress.Estimation;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>One phase of a series held against a goal line on a day.</summary>
internal sealed class Decision
{
    private readonly GoalLine goal;
    private readonly ProgressPolicy policy;
    private readonly LocalDate begin;
    private readonly ImmutableArray<Observation> points;
    private readonly List<Occasion> occasions;

    /// <summary>One day's points: where the next day's begin among all, and on which side of the line their median lies.</summary>
    private readonly record struct Occasion(int End, LocalDate Date, int? Side);

    internal Decision(ProgressSeries series, GoalLine goal, ProgressPolicy policy, LocalDate asOf)
    {
        this.goal = goal;
        this.policy = policy;
        begin = goal.Start;
        foreach (PhaseChange change in series.PhaseChanges)
        {
            begin = change.On <= asOf ? LocalDate.Max(begin, change.On) : begin;
        }

        // The points that the baseline was taken from lie on the line by construction.
        ImmutableArray<Observation> phase = series.PhaseThrough(asOf);
        int first = 0;
        while (first < phase.Length && phase[first].Date <= goal.Start)
        {
            first++;
        }

        points = phase[first..];
        occasions = Occasions(points, goal);
    }

    internal ProgressDecision At(LocalDate asOf, IEnumerable<LocalDate>? looks)
    {
        if (goal.Axis.WeeksBetween(begin, asOf) is not { } weeks || occasions.Exists(occasion => occasion.Side is null))
        {
            return new ProgressDecision(DecisionKind.Unknown, asOf, policy, points, null, null, FalseAlarms.None);
        }

        TrendEstimate? trend = ProgressSeries.Trend(policy.Trend, points, goal.Axis);
        if (!IsEnough(occasions.Count, weeks))
        {
            LocalDate? soundFrom = weeks < policy.MinimumWeeks ? goal.Axis.DateAfter(begin, policy.MinimumWeeks * goal.Axis.DaysPerWeek) : null;
            return new ProgressDecision(DecisionKind.TooFewPoints, asOf, policy, points, trend, soundFrom, FalseAlarms.None);
        }

        (DecisionKind kind, int used) = policy.Rule switch
        {
            DecisionRule.ConsecutivePoints run => OfRun(run),
            DecisionRule.MedianOfLast median => OfMedian(median.Points),
            DecisionRule.TrendLine line => (OfTrend(line, trend), occasions.Count),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        int start = used < occasions.Count ? occasions[occasions.Count - used - 1].End : 0;
        return new ProgressDecision(kind, asOf, policy, points[start..], trend, null, Alarms(asOf, looks));
    }

    private bool IsEnough(int count, double weeks) => count >= Math.Max(policy.MinimumPoints, Needed) && weeks >= policy.MinimumWeeks;

    /// <summary>Fewer points than these cannot give a signal of either kind.</summary>
    private int Needed => policy.Rule switch
    {
        DecisionRule.ConsecutivePoints run => Math.Min(run.Below, run.Above),
        DecisionRule.MedianOfLast median => median.Points,
        _ => Fitting.FewestPoints(policy.Trend),
    };

    private (DecisionKind Kind, int Used) OfRun(DecisionRule.ConsecutivePoints run)
    {
        int? side = occasions[^1].Side;
        int length = 0;
        while (side != 0 && length < occasions.Count && occasions[occasions.Count - 1 - length].Side == side)
        {
            length++;
        }

        return side < 0 && length >= run.Below ? (DecisionKind.ChangeInstruction, run.Below)
            : side > 0 && length >= run.Above ? (DecisionKind.RaiseGoal, run.Above)
            : (DecisionKind.Continue, Math.Max(run.Below, run.Above));
    }

    private (DecisionKind Kind, int Used) OfMedian(int count)
    {
        int below = 0;
        int above = 0;
        for (int i = occasions.Count - count; i < occasions.Count; i++)
        {
            below += occasions[i].Side < 0 ? 1 : 0;
            above += occasions[i].Side > 0 ? 1 : 0;
        }

        return (below > count / 2 ? DecisionKind.ChangeInstruction : above > count / 2 ? DecisionKind.RaiseGoal : DecisionKind.Continue, count);
    }

    private DecisionKind OfTrend(DecisionRule.TrendLine line, TrendEstimate? trend)
    {
        if (trend is null)
        {
            return DecisionKind.TooFewPoints; // All on one day, or too few for the thirds to differ.
        }

        double better = trend.PerDayOfAxis - goal.PerDayOfAxis;
        better = goal.Measure.Direction == ImprovementDirection.Increase ? better : -better;
        double margin = line.Certainty > 0.5
            ? Distributions.StudentQuantile(line.Certainty, trend.Points - 2) * trend.ErrorPerDayOfAxis!.Value
            : Math.Abs(goal.PerDayOfAxis) * 1e-12; // Equal but for rounding is neither steeper nor flatter.
        return better < -margin ? DecisionKind.ChangeInstruction : better > margin ? DecisionKind.RaiseGoal : DecisionKind.Continue;
    }

    /// <summary>Every look that could have given a signal: at the given days, or after each point.</summary>
    private FalseAlarms Alarms(LocalDate asOf, IEnumerable<LocalDate>? looks)
    {
        IEnumerable<LocalDate> days = looks is null ? occasions.Select(occasion => occasion.Date) : looks.Where(day => day >= begin && day < asOf).Order();
        var counts = ImmutableArray.CreateBuilder<int>(occasions.Count);
        var spreads = ImmutableArray.CreateBuilder<double>();
        var spread = new RunningSpread();
        int count = 0;
        foreach (LocalDate day in days.Append(asOf))
        {
            for (; count < occasions.Count && occasions[count].Date <= day; count++)
            {
                AddPointsOf(count, ref spread);
            }

            if ((counts.Count == 0 || counts[^1] < count) && goal.Axis.WeeksBetween(begin, day) is { } weeks && IsEnough(count, weeks))
            {
                counts.Add(count);
                if (policy.Rule is DecisionRule.TrendLine)
                {
                    spreads.Add(spread.Sum);
                }
            }
        }

        return new FalseAlarms(counts.DrainToImmutable(), spreads.DrainToImmutable());
    }

    private void AddPointsOf(int occasion, ref RunningSpread spread)
    {
        double place = goal.Axis.Position(occasions[occasion].Date) ?? 0;
        for (int i = occasion == 0 ? 0 : occasions[occasion - 1].End; i < occasions[occasion].End; i++)
        {
            spread.Add(place);
        }
    }

    private static List<Occasion> Occasions(ImmutableArray<Observation> points, GoalLine goal)
    {
        var occasions = new List<Occasion>(points.Length);
        for (int start = 0; start < points.Length;)
        {
            int end = start + 1;
            while (end < points.Length && points[end].Date == points[start].Date)
            {
                end++;
            }

            decimal value = end == start + 1 ? points[start].Score.Value : Baseline.Median(points[start..end]);
            occasions.Add(new Occasion(end, points[start].Date, goal.SideOf(points[start].Date, value)));
            start = end;
        }

        return occasions;
    }
}
