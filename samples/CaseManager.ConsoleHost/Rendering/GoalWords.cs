using System.Globalization;
using CaseManager.Core.Progress;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Rules, decisions and criteria of goals in a few words. "Better" and "worse" follow the direction of the measure.</summary>
internal static class GoalWords
{
    /// <summary>A rate of change with its sign; no sign on what rounds to nothing.</summary>
    internal static string Signed(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A chance with three decimals; one that is not nothing never reads so.</summary>
    internal static string Chance(double chance) => chance is > 0 and < 0.0005 ? "below 0.001" : chance.ToString("0.000", CultureInfo.InvariantCulture);

    internal static string Of(TrendMethod method) =>
        method switch
        {
            TrendMethod.OrdinaryLeastSquares => "least squares",
            TrendMethod.TheilSen => "Theil-Sen",
            TrendMethod.Tukey => "Tukey",
            TrendMethod.QuarterIntersect => "quarter-intersect",
            TrendMethod.SplitMiddle => "split-middle",
            _ => "first to last",
        };

    internal static string Of(DecisionRule rule) =>
        rule switch
        {
            DecisionRule.ConsecutivePoints run => Text($"{run.Below} in a row on the worse side of the line, or {run.Above} on the better"),
            DecisionRule.MedianOfLast median => Text($"the median of the last {median.Points} against the line"),
            DecisionRule.TrendLine { Certainty: > 0.5 } trend => Text($"the {Of(trend.Method)} trend against the line, {trend.Certainty:0.###} sure"),
            DecisionRule.TrendLine trend => $"the {Of(trend.Method)} trend against the line",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    internal static string Of(ProgressDecision decision) =>
        decision.Kind switch
        {
            DecisionKind.ChangeInstruction => $"change the instruction: {Reason(decision.Policy.Rule, isBetter: false)}",
            DecisionKind.RaiseGoal => $"set a more ambitious goal: {Reason(decision.Policy.Rule, isBetter: true)}",
            DecisionKind.Continue => "go on as planned: the rule gives no signal",
            DecisionKind.TooFewPoints when decision.SoundFrom is { } day => Text($"too early to tell: {decision.Evidence.Length} scores, sound from {Dates.Iso(day)}"),
            DecisionKind.TooFewPoints => Text($"too early to tell: {decision.Evidence.Length} scores"),
            _ => "unknown: the days of instruction of this time are missing",
        };

    internal static string Of(MasteryCriterion criterion)
    {
        string level = Text($"{(criterion.Level.Measure.Direction == ImprovementDirection.Increase ? "at least" : "at most")} {criterion.Level.Value:0.##}{(criterion.Level.Measure is Measure.Accuracy or Measure.Percent or Measure.IntervalRecording ? "%" : string.Empty)}");
        string sessions = criterion.Of == 1 ? "one session"
            : criterion.Needed == criterion.Of ? Text($"{criterion.Of} sessions in a row")
            : Text($"{criterion.Needed} of {criterion.Of} sessions in a row");
        string missed = criterion.MissedSessions == MissedSessionPolicy.CountsAsBelow ? ", a missed one counting as below" : string.Empty;
        string opportunities = criterion.MinimumOpportunities > 0 ? Text($", each of {criterion.MinimumOpportunities} opportunities or more") : string.Empty;
        return $"{level} in {(criterion.Window == MasteryWindow.Latest ? "the latest " : string.Empty)}{sessions}{opportunities}{missed}";
    }

    internal static string Of(MasteryResult result, MasteryCriterion criterion) =>
        result.Status switch
        {
            MasteryStatus.Met when result.Since.IsEmpty => $"met on {Dates.Iso(result.MetOn)}",
            MasteryStatus.Met => Text($"met on {Dates.Iso(result.MetOn)}; since then {result.SinceAtLevel} of {result.Since.Length} sessions at the level")
                + (result.FirstBelow is { } day ? $", the first below on {Dates.Iso(day)}" : string.Empty),
            MasteryStatus.TooFewSessions => Text($"too few sessions yet for a window of {criterion.Of}"),
            _ => "not met",
        };

    private static string Reason(DecisionRule rule, bool isBetter) =>
        rule switch
        {
            DecisionRule.ConsecutivePoints run => Text($"the last {(isBetter ? run.Above : run.Below)} scores lie on the {(isBetter ? "better" : "worse")} side of the line"),
            DecisionRule.MedianOfLast median => Text($"the median of the last {median.Points} lies on the {(isBetter ? "better" : "worse")} side of the line"),
            _ => $"the trend improves {(isBetter ? "faster" : "more slowly")} than the goal asks",
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
