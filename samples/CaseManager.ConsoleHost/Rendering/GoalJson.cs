using System.Collections.Immutable;
using System.Text.Json;
using CaseManager.ConsoleHost.Evaluation;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>How each goal is going, for a program. Slopes are per week, of instruction where the goal line counts those.</summary>
internal static class GoalJson
{
    internal static void Write(HostContext context, ImmutableArray<GoalView>? views, LocalDate asOf)
    {
        using var page = new JsonPage(context.Console);
        Utf8JsonWriter json = page.Writer;
        json.WriteString("asOf", Dates.Iso(asOf));
        if (views is { } goals)
        {
            json.WriteStartArray("goals");
            foreach (GoalView view in goals)
            {
                WriteGoal(json, view);
            }

            json.WriteEndArray();
        }

        ProblemsJson.WriteTo(json, context.Problems);
    }

    private static void WriteGoal(Utf8JsonWriter json, GoalView view)
    {
        GoalLine line = view.Goal.Line;
        json.WriteStartObject();
        json.WriteString("id", view.Goal.Id);
        json.WriteString("unit", line.Measure.Unit);
        json.WriteString("direction", JsonNames.Of(line.Measure.Direction));
        json.WriteStartObject("line");
        json.WriteNumber("baseline", line.Baseline.Value);
        json.WriteString("baselineOn", Dates.Iso(line.Start));
        json.WriteNumber("target", line.Target.Value);
        json.WriteString("by", Dates.Iso(line.End));
        Number(json, "now", (double?)line.ValueAt(view.AsOf));
        Number(json, "asked", line.Measure.IsOrdinal ? null : view.Asked);
        json.WriteString("per", line.Axis.IsInstructional ? "instructionalWeek" : "week");
        json.WriteEndObject();
        json.WriteNumber("points", view.Points.Length);
        Trend(json, "trend", view.Trend);
        Trend(json, "leastSquares", view.LeastSquares);
        Decision(json, view.Decision, line);
        Mastery(json, view);
        json.WriteStartArray("report");
        foreach (string sentence in view.Report.Sentences)
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Trend(Utf8JsonWriter json, string name, TrendEstimate? found)
    {
        if (found is not { } trend)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("method", JsonNames.Of(trend.Method));
        json.WriteNumber("points", trend.Points);
        json.WriteString("from", Dates.Iso(trend.From));
        json.WriteString("through", Dates.Iso(trend.Through));
        json.WriteNumber("slope", GoalView.PerWeek(trend));
        Number(json, "standardError", GoalView.ErrorPerWeek(trend));
        json.WriteEndObject();
    }

    private static void Decision(Utf8JsonWriter json, ProgressDecision decision, GoalLine line)
    {
        json.WriteStartObject("decision");
        json.WriteString("kind", JsonNames.Of(decision.Kind));
        json.WriteString("rule", GoalWords.Of(decision.Policy.Rule));
        json.WriteString("soundFrom", decision.SoundFrom is { } day ? Dates.Iso(day) : null);
        json.WriteNumber("looks", decision.Looks);
        Number(json, "falseAlarmRate", decision.FalseAlarmRate());
        json.WriteStartArray("evidence");
        foreach (Observation point in decision.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("date", Dates.Iso(point.Date));
            json.WriteNumber("value", point.Score.Value);
            Number(json, "line", (double?)line.ValueAt(point.Date));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("basis");
        foreach (string label in decision.Basis.Select(citation => citation.Label))
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Mastery(Utf8JsonWriter json, GoalView view)
    {
        if (view.Report.Mastery is not { } mastery)
        {
            json.WriteNull("mastery");
            return;
        }

        json.WriteStartObject("mastery");
        json.WriteString("status", JsonNames.Of(mastery.Status));
        json.WriteString("criterion", GoalWords.Of(view.Goal.Criterion!));
        json.WriteString("metOn", mastery.MetOn is { } day ? Dates.Iso(day) : null);
        json.WriteNumber("sessionsSince", mastery.Since.Length);
        json.WriteNumber("sinceAtLevel", mastery.SinceAtLevel);
        json.WriteString("firstBelow", mastery.FirstBelow is { } below ? Dates.Iso(below) : null);
        Number(json, "chanceInOneWindowAtBaseline", view.Luck?.AtBaseline);
        Number(json, "chanceInOneWindowAtLevel", view.Luck?.AtLevel);
        Number(json, "chanceByNowAtBaseline", view.Luck?.AtBaselineByNow);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
