using BenchmarkDotNet.Attributes;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Benchmarks;

/// <summary>
/// Trend and decision for one series of forty weekly points, a look after each. Budget: 20 µs. The baseline is Theil–Sen as it is
/// usually written: all slopes in a list, sorted. The false-alarm rate of a trend rule is integrated on demand and has its own row.
/// </summary>
[MemoryDiagnoser]
public class ProgressDecisions
{
    private const int Points = 40;

    private ProgressSeries series = null!;
    private GoalLine goal = null!;
    private LocalDate asOf;

    [GlobalSetup]
    public void Prepare()
    {
        var words = new Measure.Rate("words correct", TimeUnit.Minute) { Direction = ImprovementDirection.Increase };
        var start = new LocalDate(2025, 9, 1);
        var random = new Random(20261126);
        goal = GoalLine.Create(start, Score.Level(words, 40m), start.PlusWeeks(Points), Score.Level(words, 100m)).Value;
        series = ProgressSeries.Create(
            words,
            Enumerable.Range(1, Points).Select(week => new Observation(start.PlusWeeks(week), Score.Of(words, 35m + week + random.Next(12))))).Value;
        asOf = start.PlusWeeks(Points);
    }

    [Benchmark(Baseline = true)]
    public double SortedSlopes()
    {
        var slopes = new List<double>();
        for (int i = 0; i < series.Observations.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int days = Period.DaysBetween(series.Observations[j].Date, series.Observations[i].Date);
                slopes.Add((double)(series.Observations[i].Score.Value - series.Observations[j].Score.Value) / days);
            }
        }

        slopes.Sort();
        return (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2;
    }

    [Benchmark]
    public double FourPointAndTheilSen()
    {
        ProgressDecision decision = series.Decide(goal, ProgressPolicy.FourPoint, asOf);
        return decision.Trend!.SlopePer<SlopeUnit.Week>().Value + (decision.FalseAlarmRate() ?? 0);
    }

    [Benchmark]
    public double TrendLine() => series.Decide(goal, ProgressPolicy.TrendLine, asOf).Trend!.SlopePer<SlopeUnit.Week>().Value;

    [Benchmark]
    public double TrendLineWithItsFalseAlarmRate() => series.Decide(goal, ProgressPolicy.TrendLine, asOf).FalseAlarmRate() ?? 0;
}
