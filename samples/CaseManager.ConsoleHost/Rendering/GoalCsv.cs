using System.Collections.Immutable;
using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Progress;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How each goal is going, a line for each. Slopes are per week, of instruction where the goal line counts those.</summary>
internal static class GoalCsv
{
    internal static void Write(TextWriter output, ImmutableArray<GoalView> views)
    {
        output.WriteLine("goal,asOf,unit,baseline,baselineOn,target,by,line,asked,trendMethod,trend,leastSquares,standardError,points,decision,soundFrom,looks,falseAlarmRate,mastery,metOn");
        foreach (GoalView view in views)
        {
            GoalLine line = view.Goal.Line;
            CsvLine.Write(
                output,
                CsvLine.Safe(view.Goal.Id),
                Dates.Iso(view.AsOf),
                CsvLine.Safe(line.Measure.Unit),
                Number(line.Baseline.Value),
                Dates.Iso(line.Start),
                Number(line.Target.Value),
                Dates.Iso(line.End),
                Number(line.ValueAt(view.AsOf)),
                Number(line.Measure.IsOrdinal ? null : view.Asked),
                view.Trend is { } trend ? JsonNames.Of(trend.Method) : null,
                Number(view.Trend is { } slope ? GoalView.PerWeek(slope) : null),
                Number(view.LeastSquares is { } fit ? GoalView.PerWeek(fit) : null),
                Number(view.LeastSquares is { } sure ? GoalView.ErrorPerWeek(sure) : null),
                view.Points.Length.ToString(CultureInfo.InvariantCulture),
                JsonNames.Of(view.Decision.Kind),
                Dates.Iso(view.Decision.SoundFrom),
                view.Decision.Looks.ToString(CultureInfo.InvariantCulture),
                Number(view.Decision.FalseAlarmRate()),
                view.Report.Mastery is { } mastery ? JsonNames.Of(mastery.Status) : null,
                Dates.Iso(view.Report.Mastery?.MetOn));
        }
    }

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
