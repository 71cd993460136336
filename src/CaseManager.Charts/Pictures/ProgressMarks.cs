using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Charts.Drawing;
using CaseManager.Charts.Words;
using CaseManager.Core.Progress;
using SkiaSharp;

namespace CaseManager.Charts.Pictures;

/// <summary>The signs of a progress graph: scores, trends, missed sessions, decisions; and what each means.</summary>
internal sealed class ProgressMarks(ProgressChart chart, Inks inks, ChartWords words)
{
    private const float Size = 11f;

    private bool HasSignal => chart.Decisions.Any(IsSignal);

    internal static Stroke GoalStroke(Inks inks) => new(inks.Aim, 1.8f, 8f, 5f);

    internal static Stroke PhaseStroke(Inks inks) => new(inks.Faint, 1.2f, 2f, 3f);

    private static Stroke TrendStroke(Inks inks) => new(inks.Computed, 2.6f);

    internal IEnumerable<LegendKey> Legend(ImmutableArray<PhaseTrend> trends)
    {
        if (!chart.Series.Observations.IsEmpty)
        {
            yield return new LegendKey(words.Score) { Line = new Stroke(inks.Main, 1.2f), Shape = MarkShape.Circle, Color = inks.Main };
        }

        if (chart.Goal is not null)
        {
            yield return new LegendKey(words.GoalLine) { Line = GoalStroke(inks) };
        }

        if (!trends.IsEmpty)
        {
            yield return new LegendKey(words.Trend(words.Method(trends[0].Estimate.Method))) { Line = TrendStroke(inks) };
        }

        if (trends.Any(trend => !trend.Band.IsEmpty))
        {
            string percent = (chart.Confidence * 100).ToString("0.#", CultureInfo.InvariantCulture);
            yield return new LegendKey(words.Band(percent)) { Fill = Inks.Tint(inks.Computed, 0.16f), Outline = new Stroke(Inks.Tint(inks.Computed, 0.6f), 1f) };
        }

        if (!chart.Series.PhaseChanges.IsEmpty)
        {
            yield return new LegendKey(words.PhaseChange) { Line = PhaseStroke(inks) };
        }

        if (!chart.Series.MissedSessions.IsEmpty)
        {
            yield return new LegendKey(words.MissedSession) { Shape = MarkShape.Cross, Color = inks.Faint };
        }

        foreach (DecisionKind kind in chart.Decisions.Select(decision => decision.Kind).Distinct().Order())
        {
            (MarkShape shape, SKColor color, bool filled) = Sign(kind);
            yield return new LegendKey(words.Decision(kind)) { Shape = shape, Color = color, Filled = filled };
        }

        if (HasSignal)
        {
            yield return new LegendKey(words.Evidence) { Shape = MarkShape.Circle, Color = inks.Alarm, Filled = false };
        }
    }

    internal void DrawAll(Board board, Frame frame, ImmutableArray<PhaseTrend> trends)
    {
        bool crowded = chart.Series.Observations.Length > 250; // Then the scores would hide the trend.
        if (!crowded)
        {
            Draw(board, frame, trends, crowded);
        }

        // Few scores are seen from afar; two thousand are not blots.
        float size = chart.Series.Observations.Length switch { <= 60 => 7.5f, <= 250 => 5f, _ => 3f };
        foreach (Observation observation in chart.Series.Observations)
        {
            (float x, float y) = (frame.X(observation.Date), frame.Y((double)observation.Score.Value));
            board.Draw(sheet => sheet.Mark(MarkShape.Circle, x, y, size, inks.Main, width: 0.5f));
        }

        if (crowded)
        {
            Draw(board, frame, trends, crowded);
        }

        foreach (Observation observation in chart.Decisions.Where(IsSignal).SelectMany(decision => decision.Evidence).Distinct())
        {
            (float x, float y) = (frame.X(observation.Date), frame.Y((double)observation.Score.Value));
            board.Draw(sheet => sheet.Ring(x, y, size + 7f, new Stroke(inks.Alarm, 1.6f)));
        }

        foreach (NodaTime.LocalDate day in chart.Series.MissedSessions)
        {
            float x = frame.X(day);
            board.Draw(sheet => sheet.Mark(MarkShape.Cross, x, frame.Area.Bottom - 8f, 7f, inks.Faint));
        }

        foreach (ProgressDecision decision in chart.Decisions)
        {
            (MarkShape shape, SKColor color, bool filled) = Sign(decision.Kind);
            float x = frame.X(decision.AsOf);
            board.Draw(sheet =>
            {
                sheet.Line(x, frame.Area.Top - 4f, x, frame.Area.Top + 3f, new Stroke(color, 1.2f));
                sheet.Mark(shape, x, frame.Area.Top - 12f, Size, color, filled);
            });
        }
    }

    private void Draw(Board board, Frame frame, ImmutableArray<PhaseTrend> trends, bool crowded)
    {
        foreach (PhaseTrend trend in trends)
        {
            SKPoint[] line = [.. trend.Line.Select(point => new SKPoint(frame.X(point.Date), frame.Y(point.Value)))];
            board.Draw(sheet => sheet.Within(frame.Area, () => // A falling line goes on below the least score there can be.
            {
                if (crowded)
                {
                    sheet.Path(line, new Stroke(Inks.Paper, 5f));
                }

                sheet.Path(line, TrendStroke(inks));
            }));
        }
    }

    private static bool IsSignal(ProgressDecision decision) => decision.Kind is DecisionKind.ChangeInstruction or DecisionKind.RaiseGoal;

    private (MarkShape Shape, SKColor Color, bool Filled) Sign(DecisionKind kind) => kind switch
    {
        DecisionKind.ChangeInstruction => (MarkShape.TriangleDown, inks.Alarm, true),
        DecisionKind.RaiseGoal => (MarkShape.TriangleUp, inks.Good, true),
        DecisionKind.Continue => (MarkShape.Circle, inks.Ink, false),
        DecisionKind.TooFewPoints => (MarkShape.Square, inks.Idle, false),
        _ => (MarkShape.Cross, inks.Idle, true),
    };
}
