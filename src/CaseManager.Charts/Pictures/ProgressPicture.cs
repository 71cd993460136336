using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Core.Progress;
using NodaTime;
using ScottPlot;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>Draws a progress graph.</summary>
internal sealed class ProgressPicture(ProgressChart chart, Board board)
{
    private const float Strip = 22f;

    private readonly ProgressSeries series = chart.Series;
    private readonly ImmutableArray<PhaseTrend> trends = PhaseTrend.Of(chart);
    private readonly ProgressMarks marks = new(chart, board.Inks, board.Words);

    internal Picture Draw()
    {
        board.Head(board.Words.Progress);
        if (series.Observations.IsEmpty && chart.Goal is null)
        {
            return board.Empty(board.Words.NoScores);
        }

        board.Legend(marks.Legend(trends));
        string unit = board.Words.Unit(series.Measure);
        (LocalDate from, LocalDate through) = Dates();
        (double least, double most) = Values();
        bool bounded = series.Measure is { Minimum: not null, Maximum: not null };
        bool low = least < most * 0.6;
        double? floor = bounded || (series.Measure.Minimum is not null && low) ? (double?)series.Measure.Minimum : null;
        bool whole = series.Measure is Measure.Frequency or Measure.PermanentProduct or Measure.TrialsToCriterion or Measure.TaskAnalysis or Measure.PromptLevel or Measure.YesNo;

        // The notes below are as tall as they are; the plot has what remains, and never too little.
        var phases = new PhaseLabels(series.PhaseChanges, board);
        float strip = series.PhaseChanges.IsEmpty ? 0 : phases.StripHeight;
        float top = board.Cursor + strip + (chart.Decisions.IsEmpty ? 0 : Strip) + 4f;
        float notes = phases.NotesHeight;
        float bottom = MathF.Max(top + 230f, board.LeastHeight - 54f - notes);
        var ticks = NumberTicks.Of(least, most, bottom - top, floor, bounded ? (double?)series.Measure.Maximum : null, whole);
        float left = Board.LeftOf(ticks, unit, bottom - top);
        var area = new SKRect(left, top, board.Right - 6f, bottom);
        int days = Frame.Day(through) - Frame.Day(from);
        double edge = Math.Max(1, days * 0.015);
        double headroom = (ticks.Most - ticks.Least) * 0.03;
        var frame = new Frame(area, Frame.Day(from) - edge, Frame.Day(through) + edge, ticks.Least - headroom, ticks.Most + headroom);
        Plot plot = board.Axes(frame, DateTicks.Of(from, through, area.Width).Select(date => ((double)Frame.Day(date), DateTicks.Label(date))), ticks);
        board.AxisNames(frame, board.Words.Date, unit);

        Bands(plot);
        phases.Draw(frame, board.Cursor);
        Goal(frame);
        Scores(plot);
        marks.DrawAll(board, frame, trends);
        board.Skip(bottom + 50f - board.Cursor);
        phases.DrawNotes();
        return board.Done(MathF.Max(board.LeastHeight, board.Cursor + 4f), Description(unit));
    }

    private (LocalDate From, LocalDate Through) Dates()
    {
        LocalDate[] dates =
        [
            .. series.Observations.Select(observation => observation.Date),
            .. series.MissedSessions,
            .. series.PhaseChanges.Select(change => change.On),
            .. chart.Decisions.Select(decision => decision.AsOf),
            .. chart.Goal is { } goal ? new[] { goal.Start, goal.End } : [],
        ];
        LocalDate from = dates.Min();
        LocalDate through = dates.Max();
        int missing = 13 - Period.DaysBetween(from, through); // One score alone stands in the middle of two weeks.
        return missing > 0 ? (from.PlusDays(-(missing / 2)), through.PlusDays(missing - (missing / 2))) : (from, through);
    }

    private (double Least, double Most) Values()
    {
        double[] values =
        [
            .. series.Observations.Select(observation => (double)observation.Score.Value),
            .. chart.Goal is { } goal ? new[] { (double)goal.Baseline.Value, (double)goal.Target.Value } : [],
            .. trends.SelectMany(trend => trend.Extent),
        ];
        (double least, double most) = (values.Min(), values.Max());
        double around = least == most ? Math.Max(1, Math.Abs(most) * 0.1) : 0;
        return (Math.Max(least - around, (double?)series.Measure.Minimum ?? double.MinValue), Math.Min(most + around, (double?)series.Measure.Maximum ?? double.MaxValue));
    }

    private void Bands(Plot plot)
    {
        foreach (PhaseTrend trend in trends.Where(trend => !trend.Band.IsEmpty))
        {
            var polygon = plot.Add.Polygon(
            [
                .. trend.Band.Select(point => new Coordinates(Frame.Day(point.Date), point.Upper)),
                .. trend.Band.Reverse().Select(point => new Coordinates(Frame.Day(point.Date), point.Lower)),
            ]);
            polygon.FillColor = Board.Color(Inks.Tint(board.Inks.Computed, 0.16f));
            polygon.LineColor = Board.Color(Inks.Tint(board.Inks.Computed, 0.6f));
            polygon.LineWidth = 1f;
        }
    }

    /// <summary>Day by day where the goal counts days of instruction: it rests while there are none.</summary>
    private void Goal(Frame frame)
    {
        if (chart.Goal is not { } goal)
        {
            return;
        }

        int step = goal.Axis.IsInstructional ? 1 : Math.Max(1, Period.DaysBetween(goal.Start, goal.End));
        var points = new List<SKPoint>();
        for (LocalDate day = goal.Start; day < goal.End; day = day.PlusDays(step))
        {
            if (goal.ValueAt(day) is { } value)
            {
                points.Add(new SKPoint(frame.X(day), frame.Y((double)value)));
            }
        }

        points.Add(new SKPoint(frame.X(goal.End), frame.Y((double)goal.Target.Value)));
        board.Draw(sheet =>
        {
            sheet.Path(points, ProgressMarks.GoalStroke(board.Inks));
            sheet.Mark(MarkShape.Square, points[0].X, points[0].Y, 7f, board.Inks.Aim, filled: false);
            sheet.Mark(MarkShape.Diamond, points[^1].X, points[^1].Y, 8f, board.Inks.Aim);
        });
    }

    /// <summary>The scores of a phase joined day by day, by their median where a day has several.</summary>
    private void Scores(Plot plot)
    {
        foreach (ImmutableArray<Observation> phase in series.Phases().Where(phase => !phase.IsEmpty))
        {
            Coordinates[] days = [.. phase.GroupBy(observation => observation.Date).Select(day => new Coordinates(Frame.Day(day.Key), Median([.. day])))];
            var line = plot.Add.Scatter(days);
            line.MarkerSize = 0;
            line.LineWidth = 1.2f;
            line.Color = Board.Color(board.Inks.Main);
        }
    }

    private static double Median(ImmutableArray<Observation> day)
    {
        decimal[] values = [.. day.Select(observation => observation.Score.Value).Order()];
        return (double)(values[values.Length / 2] + values[(values.Length - 1) / 2]) / 2;
    }

    private string Description(string unit)
    {
        var sentences = new List<string>
        {
            series.Observations.IsEmpty
                ? board.Words.NoScores
                : board.Words.Described(series.Observations.Length, DateTicks.Label(series.Observations[0].Date), DateTicks.Label(series.Observations[^1].Date), unit),
        };
        if (chart.Goal is { } goal)
        {
            sentences.Add(board.Words.DescribedGoal(Number(goal.Baseline), DateTicks.Label(goal.Start), Number(goal.Target), DateTicks.Label(goal.End)));
        }

        if (!series.PhaseChanges.IsEmpty)
        {
            sentences.Add(board.Words.DescribedPhases(series.PhaseChanges.Length));
        }

        return string.Join(' ', sentences);
    }

    private static string Number(Score score) => score.Value.ToString("0.##", CultureInfo.InvariantCulture);
}
