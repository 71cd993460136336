using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Progress;

/// <summary>A report in English.</summary>
internal sealed class EnglishWords : ReportWords
{
    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture("MMMM d, uuuu");

    internal override string TheGoal(GoalLine line) =>
        $"The goal is to go from {Number(line.Baseline.Value)} to {Number(line.Target.Value)} {Unit(line.Measure)} by {Date(line.End)}.";

    internal override string NoScores(DateInterval period) => $"No score was recorded from {Date(period.Start)} through {Date(period.End)}.";

    internal override string Scores(ImmutableArray<Observation> scores, Measure measure)
    {
        (string least, string most) = Range(scores);
        return scores.Length == 1
            ? $"One score was recorded in this period, on {Date(scores[0].Date)}: {most} {Unit(measure)}."
            : $"{Count(scores.Length)} scores were recorded in this period, from {Date(scores[0].Date)} through {Date(scores[^1].Date)}: between {least} and {most} {Unit(measure)}.";
    }

    internal override string Missed(int sessions) => sessions == 1 ? "One planned session gave no score." : $"{Count(sessions)} planned sessions gave no score.";

    internal override string Changed(PhaseChange change) => $"The instruction was changed on {Date(change.On)}: {change.Name}.";

    internal override string Level(decimal level, decimal? expected, LocalDate on, Measure measure) =>
        $"The middle one of the last three scores was {Number(level)}" + (expected is { } value ? $"; the goal line for {Date(on)} was {Number(value)}." : $", on {Date(on)}.");

    internal override string Trend(double perWeek, double? error, double asked, TrendEstimate trend, GoalLine line) =>
        (IsFlat(perWeek) ? "The scores stay about the same" : $"The scores are {(perWeek > 0 ? "rising" : "falling")} by about {Rate(perWeek)} {Weekly(line)}")
        + (error is { } known ? $" (give or take {Rate(known)})" : string.Empty)
        + $". The goal asks for {(IsFlat(asked) ? "keeping the level" : $"{(asked > 0 ? "a rise" : "a fall")} of {Rate(asked)} {Weekly(line)}")}.";

    internal override string Forecast(double value, GoalLine line) =>
        $"If the scores go on like this, they will be at about {About(value)} on {Date(line.End)}. The goal is {Number(line.Target.Value)}.";

    internal override string Decision(ProgressDecision decision) => decision.Kind switch
    {
        DecisionKind.ChangeInstruction => "The scores are behind the goal line. The team should look at changing the instruction.",
        DecisionKind.RaiseGoal => "The scores are ahead of the goal line. The team should look at a more ambitious goal.",
        DecisionKind.Continue => "The scores give no reason to change anything. Instruction goes on as planned.",
        DecisionKind.TooFewPoints when decision.SoundFrom is { } day => $"It is too early to tell. The data can be judged from {Date(day)} on.",
        DecisionKind.TooFewPoints => "There are too few scores to tell yet.",
        _ => "It cannot be told how the goal stands, because the school calendar for this time is missing.",
    };

    internal override string FalseAlarm(double rate, int looks) =>
        $"This sign is not certain: of 100 students who are exactly on the goal line, about {OfHundred(rate)} would show it by chance"
        + (looks > 1 ? $" at one of {Count(looks)} looks." : " at one look.");

    internal override string Mastery(MasteryResult result, MasteryCriterion criterion) => result.Status switch
    {
        MasteryStatus.Met when result.Since.IsEmpty => $"The goal's criterion was met on {Date(result.MetOn!.Value)}.",
        MasteryStatus.Met => $"The goal's criterion was met on {Date(result.MetOn!.Value)}. Since then {Count(result.SinceAtLevel)} of {Count(result.Since.Length)} sessions have been at the level.",
        MasteryStatus.TooFewSessions => $"The goal's criterion looks at {Count(criterion.Of)} sessions; not so many have been held yet.",
        _ => "The goal's criterion has not been met yet.",
    };

    private protected override string Date(LocalDate date) => Written.Format(date);

    private static string Weekly(GoalLine line) => line.Axis.IsInstructional ? "in a week of instruction" : "a week";

    private static string Unit(Measure measure) => measure switch
    {
        Measure.PromptLevel => "on the scale of prompts",
        Measure.YesNo => "(yes = 1, no = 0)",
        _ => measure.Unit,
    };
}
