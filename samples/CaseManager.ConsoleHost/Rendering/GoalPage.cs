using System.Collections.Immutable;
using System.Globalization;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Progress;
using NodaTime;
using Spectre.Console;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How each goal is going, for a person.</summary>
internal sealed class GoalPage(Screen screen)
{
    private const int Label = 14;

    internal void Write(ImmutableArray<GoalView> views, LocalDate asOf, bool isDemonstration)
    {
        screen.Write(Text($" {views.Length} goal{(views.Length == 1 ? "" : "s")}, as of {Dates.InWords(asOf)}"), Screen.Strong);
        if (isDemonstration)
        {
            screen.Write(" Made-up scores of the demonstration caseload; --data takes a file of your own.", Screen.Quiet);
        }

        foreach (GoalView view in views)
        {
            screen.Blank();
            screen.Heading(view.Goal.Id, Screen.Accent);
            WriteLine(view);
            WriteTrend(view);
            WriteDecision(view);
            WriteMastery(view);
            screen.Write(" report", Screen.Quiet);
            foreach (string sentence in view.Report.Sentences)
            {
                screen.Wrapped(sentence, 3, Screen.Plain);
            }
        }
    }

    private void WriteLine(GoalView view)
    {
        GoalLine line = view.Goal.Line;
        string better = line.Measure.Direction == ImprovementDirection.Increase ? "more is better" : "less is better";
        Row("measure", string.Join("; ", new[] { line.Measure.Unit, better, line.Measure.Level, line.Measure.Tool }.OfType<string>()));
        Row("baseline", Text($"{line.Baseline.Value:0.##} on {Dates.Iso(line.Start)}"));
        string today = line.ValueAt(view.AsOf) is { } value ? Text($"; on {Dates.Iso(view.AsOf)} it is at {value:0.##}") : string.Empty;
        string pace = line.Measure.IsOrdinal ? string.Empty : Text($", {GoalWords.Signed(view.Asked)} {view.Week}");
        Row("goal line", Text($"to {line.Target.Value:0.##} by {Dates.Iso(line.End)}{pace}{today}"));
        ImmutableArray<Observation> points = view.Points;
        int missed = view.Goal.Series.MissedSessions.Count(day => day <= view.AsOf);
        Row("scores", points.IsEmpty ? "none yet" : Text($"{points.Length}, the last {points[^1].Score.Value:0.##} on {Dates.Iso(points[^1].Date)}") + (missed > 0 ? Text($"; {missed} missed") : ""));
        foreach (PhaseChange change in view.Goal.Series.PhaseChanges.Where(change => change.On <= view.AsOf))
        {
            Row("changed", $"{Dates.Iso(change.On)}: {change.Name}");
        }
    }

    private void WriteTrend(GoalView view)
    {
        if (view.Trend is not { } trend)
        {
            Row("trend", view.Goal.Line.Measure.IsOrdinal ? "none: the scale has ranks, and ranks have no slope" : "none: too few scores");
            return;
        }

        if (trend.Method != TrendMethod.OrdinaryLeastSquares)
        {
            Row("trend", Text($"{GoalWords.Signed(GoalView.PerWeek(trend))} {view.Week} ({GoalWords.Of(trend.Method)}, {trend.Points} scores)"));
        }

        if (view.LeastSquares is { } fit && GoalView.ErrorPerWeek(fit) is { } error && GoalView.IntervalPerWeek(fit) is { } interval)
        {
            Row(
                trend.Method == TrendMethod.OrdinaryLeastSquares ? "trend" : string.Empty,
                Text($"{GoalWords.Signed(GoalView.PerWeek(fit))} {view.Week} ({GoalWords.Of(fit.Method)}, {fit.Points} scores), standard error {error:0.00}, 95% interval from {GoalWords.Signed(interval.Lower)} to {GoalWords.Signed(interval.Upper)}"));
        }
    }

    private void WriteDecision(GoalView view)
    {
        ProgressDecision decision = view.Decision;
        Style style = decision.Kind switch
        {
            DecisionKind.ChangeInstruction => Screen.Late,
            DecisionKind.RaiseGoal or DecisionKind.Continue => Screen.Good,
            _ => Screen.Soon,
        };
        Row("decision", GoalWords.Of(decision), style);
        if (decision.Policy.Rule is not DecisionRule.TrendLine && decision.Kind is not (DecisionKind.TooFewPoints or DecisionKind.Unknown))
        {
            Row("evidence", string.Join(", ", decision.Evidence.Select(point => Evidence(point, view.Goal.Line))));
        }

        Row("rule", Text($"{GoalWords.Of(decision.Policy.Rule)}; from {decision.Policy.MinimumPoints} scores and {decision.Policy.MinimumWeeks} weeks on"));
        foreach (string basis in decision.Basis.Select(citation => citation.Label))
        {
            Row(string.Empty, basis, Screen.Quiet);
        }

        if (decision.Kind is DecisionKind.ChangeInstruction or DecisionKind.RaiseGoal)
        {
            string looks = decision.Looks == 1 ? "at one look" : Text($"over {decision.Looks} looks");
            Row("false alarm", decision.FalseAlarmRate() is { } rate
                ? Text($"{GoalWords.Chance(rate)} {looks}: so often a student exactly on the goal line gets this signal")
                : Text($"not known for this trend {looks}"));
        }
    }

    private void WriteMastery(GoalView view)
    {
        if (view.Report.Mastery is not { } mastery || view.Goal.Criterion is not { } criterion)
        {
            Row("mastery", "no criterion is stated");
            return;
        }

        Row("criterion", GoalWords.Of(criterion));
        Row("mastery", GoalWords.Of(mastery, criterion), mastery.Status == MasteryStatus.Met && mastery.FirstBelow is null ? Screen.Good : Screen.Plain);
        if (view.Luck is { } luck)
        {
            Row("by luck", Text($"one window, of {luck.Opportunities} opportunities a session, is met with a chance of {GoalWords.Chance(luck.AtLevel)} exactly at the level and {GoalWords.Chance(luck.AtBaseline)} at the baseline, which makes {GoalWords.Chance(luck.AtBaselineByNow)} over the {luck.Sessions} sessions held"));
        }
    }

    private static string Evidence(Observation point, GoalLine line) =>
        Text($"{point.Score.Value:0.##} on {Dates.Iso(point.Date)}") + (line.ValueAt(point.Date) is { } value ? Text($" (line {value:0.#})") : string.Empty);

    private void Row(string label, string text) => Row(label, text, Screen.Plain);

    private void Row(string label, string text, Style style)
    {
        string lead = " " + label;
        foreach (string part in TextWrap.Lines(text, Screen.Width - Label - 1))
        {
            screen.Write(new TextLine().Column(lead, Label, Screen.Quiet).Add(part, style));
            lead = string.Empty;
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
