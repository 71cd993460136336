using System.Text;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.AotSmoke;

/// <summary>Progress data from JSON to a decision, a report and an effect size.</summary>
internal static class ProgressData
{
    private const string Behind = """
        {"schema":1,"goals":[{"id":"reading","measure":{"$kind":"rate","counted":"words","per":"minute","direction":"increase"},
          "baseline":{"value":20},"baselineOn":"2026-01-05","target":{"value":60},"by":"2026-05-25",
          "observations":[{"date":"2026-01-12","score":{"value":20}},{"date":"2026-01-19","score":{"value":21}},{"date":"2026-01-26","score":{"value":22}},
                          {"date":"2026-02-02","score":{"value":23}},{"date":"2026-02-09","score":{"value":24}},{"date":"2026-02-16","score":{"value":25}}]}]}
        """;

    private static readonly LocalDate AsOf = new(2026, 2, 16);

    internal static IEnumerable<Check> Checks =>
    [
        new("progress is decided", () => Goal.Decide(AsOf).Kind.ToString(), nameof(DecisionKind.ChangeInstruction)),
        new("a trend is per week", () => Goal.Decide(AsOf).Trend!.SlopePer<SlopeUnit.Week>().ToString(), "1 per week"),
        new("a report is written", () => ProgressReport.For(Goal, new DateInterval(Goal.Line.Start, AsOf), MessageLanguage.Spanish).Sentences[0], "La meta es pasar de 20 a 60 words por minuto para el 25 de mayo de 2026."),
        new("a criterion is read two ways", () => $"{MasteryReading.Find("80 % in 4 of 5").Length}", "2"),
        new("phases are compared", () => $"{PhaseComparison.Of(Goal.Series.Observations[..3], Goal.Series.Observations[3..]).By(EffectSizeIndex.Nap)!.Value}", "1"),
        new("wrong progress data is refused", () => ProgressSeriesReader.Read("""{"schema":1,"goals":[{}]}"""u8).ValidationErrors.First().ErrorCode, "CM1005"),
    ];

    private static MonitoredGoal Goal => ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(Behind)).Value[0];
}
