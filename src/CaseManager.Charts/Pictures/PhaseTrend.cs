using System.Collections.Immutable;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Charts.Pictures;

/// <summary>The trend of one phase where it can be seen: between the days of the first and the last score that a decision looks at.</summary>
/// <param name="Estimate">The trend.</param>
/// <param name="Line">Where the line stands; day by day where the axis leaves days out.</param>
/// <param name="Band">Where the line may lie; empty for a method without a standard error.</param>
internal sealed record PhaseTrend(TrendEstimate Estimate, ImmutableArray<(LocalDate Date, double Value)> Line, ImmutableArray<(LocalDate Date, double Lower, double Upper)> Band)
{
    internal IEnumerable<double> Extent => Line.Select(point => point.Value).Concat(Band.SelectMany(point => new[] { point.Lower, point.Upper }));

    internal static ImmutableArray<PhaseTrend> Of(ProgressChart chart) =>
        chart.Trend is not { } method
            ? []
            : [.. chart.Series.Phases().Where(phase => !phase.IsEmpty).Select(phase => Of(chart, method, Judged(phase, chart.Goal))).OfType<PhaseTrend>()];

    /// <summary>The points that a decision looks at: without those that the baseline was taken from, unless all of the phase came before.</summary>
    private static ImmutableArray<Observation> Judged(ImmutableArray<Observation> phase, GoalLine? goal) =>
        goal is not null && phase[^1].Date > goal.Start ? phase.RemoveAll(point => point.Date <= goal.Start) : phase;

    private static PhaseTrend? Of(ProgressChart chart, TrendMethod method, ImmutableArray<Observation> points)
    {
        if (ProgressSeries.Create(chart.Series.Measure, points).Value.Trend(method, points[^1].Date, chart.Goal?.Axis) is not { } trend)
        {
            return null;
        }

        LocalDate[] days = [.. Days(trend)];
        return new PhaseTrend(
            trend,
            [.. days.Select(day => (day, trend.ValueAt(day))).Where(point => point.Item2 is not null).Select(point => (point.day, point.Item2!.Value))],
            [.. days.Select(day => (day, trend.BandAt(day, chart.Confidence))).Where(point => point.Item2 is not null && double.IsFinite(point.Item2.Value.Upper)).Select(point => (point.day, point.Item2!.Value.Lower, point.Item2.Value.Upper))]);
    }

    private static IEnumerable<LocalDate> Days(TrendEstimate trend)
    {
        // A band is curved, a line on the calendar is not: some forty points draw both.
        int length = Period.DaysBetween(trend.From, trend.Through);
        int step = trend.Axis.IsInstructional ? 1 : Math.Max(1, length / 40);
        for (int day = 0; day < length; day += step)
        {
            yield return trend.From.PlusDays(day);
        }

        yield return trend.Through;
    }
}
