using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class ProgressExamples
{
    internal static void Decide(TextWriter output)
    {
        // begin-snippet: progress-decision
        var words = new Measure.Rate("words correct", TimeUnit.Minute) { Direction = ImprovementDirection.Increase, Level = "grade 2" };
        var start = new LocalDate(2026, 9, 14);
        GoalLine goal = GoalLine.Create(start, Score.Level(words, 42), start.PlusWeeks(30), Score.Level(words, 87)).Value;
        ProgressSeries series = ProgressSeries.Create(
            words,
            new[] { 44m, 47, 45, 46, 49, 47, 50, 51 }.Select((value, i) => new Observation(start.PlusWeeks(i + 1), Score.Of(words, value)))).Value;

        ProgressDecision decision = series.Decide(goal, ProgressPolicy.FourPoint, start.PlusWeeks(8));
        Slope<SlopeUnit.Week> attained = decision.Trend!.SlopePer<SlopeUnit.Week>();

        output.WriteLine($"{decision.Kind}: {attained.Value:0.0} words a week, the goal asks for {goal.SlopePer<SlopeUnit.Week>().Value:0.0}");
        output.WriteLine($"a student exactly on course would get this signal with a chance of {decision.FalseAlarmRate():0.000} by now, after {decision.Looks} looks");
        // end-snippet
    }

    internal static void Readings(TextWriter output)
    {
        // begin-snippet: mastery-readings
        foreach (MasteryReading reading in MasteryReading.Find("80 % accuracy in 4 of 5 trials"))
        {
            output.WriteLine($"{reading.Describe(MessageLanguage.English)}: a student at 70 % passes with a chance of {reading.Chance(0.7):0.000}, one at 80 % with {reading.Chance(0.8):0.000}");
        }

        // end-snippet
    }
}
