using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Progress;

/// <summary>The sentences of a report in one language. A language that lacks one does not compile.</summary>
internal abstract class ReportWords
{
    internal abstract string TheGoal(GoalLine line);

    internal abstract string NoScores(DateInterval period);

    internal abstract string Scores(ImmutableArray<Observation> scores, Measure measure);

    internal abstract string Missed(int sessions);

    internal abstract string Changed(PhaseChange change);

    internal abstract string Level(decimal level, decimal? expected, LocalDate on, Measure measure);

    internal abstract string Trend(double perWeek, double? error, double asked, TrendEstimate trend, GoalLine line);

    internal abstract string Forecast(double value, GoalLine line);

    internal abstract string Decision(ProgressDecision decision);

    internal abstract string FalseAlarm(double rate, int looks);

    internal abstract string Mastery(MasteryResult result, MasteryCriterion criterion);

    private protected abstract string Date(LocalDate date);

    /// <summary>A value of the measure, with two decimals at most: a goal from 1.25 to 1.75 is told as it is.</summary>
    private protected static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A value that was computed, with one decimal and its sign.</summary>
    private protected static string About(double value) => Number((decimal)Math.Round(value, 1));

    /// <summary>How fast, without a sign, which the words give: a second decimal where the first would say little.</summary>
    private protected static string Rate(double perWeek)
    {
        double size = Math.Abs(perWeek);
        return size.ToString(size >= 1 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
    }

    private protected static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of 100, in whole numbers, and never 0 or 100 of what can happen.</summary>
    private protected static string OfHundred(double rate) => Count((int)Math.Clamp(Math.Round(rate * 100), 1, 99));

    /// <summary>Whether a rate is none, as it is told.</summary>
    private protected static bool IsFlat(double perWeek) => Math.Abs(perWeek) < 0.005;

    private protected static (string Least, string Most) Range(ImmutableArray<Observation> scores) =>
        (Number(scores.Min(observation => observation.Score.Value)), Number(scores.Max(observation => observation.Score.Value)));
}
