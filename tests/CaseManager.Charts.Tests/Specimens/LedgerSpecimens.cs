using CaseManager.Core;
using CaseManager.Core.Limits;
using CaseManager.Core.Rules;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Charts.Tests.Specimens;

/// <summary>Made-up minutes and rosters.</summary>
internal static class LedgerSpecimens
{
    internal static readonly LocalDate Monday = new(2025, 9, 1);

    internal static MinutesChart Minutes(int weeks = 18) => new(
        Enumerable.Range(0, weeks).SelectMany(i => new[]
        {
            Week(i, "speech", 60, i % 5 == 3 ? 30 : i % 5 == 4 ? 90 : 60, i % 5 == 4 ? 30 : 0, i % 5 == 3 ? 30 : 0, i % 7 == 6 ? 20 : 0),
            Week(i, "reading", i % 4 == 3 ? 480 : 0, 110, 0, i == 9 ? 120 : 0, 0),
        }));

    internal static MinutesChart NoMinutes() => new([]);

    internal static MinutesChart OneWeek() => new([Week(0, "speech", 60, 60, 0, 0, 0)]);

    internal static ForecastChart Forecast(int rosters = 5)
    {
        CaseloadLimit[] limits =
        [
            Limit("us-xx/speech-caseload", "No more than 60 students with speech and language services for one speech-language pathologist", new LimitMeasure.Maximum(60)),
            Limit("us-xx/average", "Average of 55 over the organisation", new LimitMeasure.Average(55)),
        ];
        return new ForecastChart(CaseloadForecast.ByWeek(
            limits,
            Enumerable.Range(1, rosters).Select(i => new Roster { Id = $"slp-{i}", Unit = LimitUnit.Provider, Organization = "district", Role = "speech-language-pathologist", Students = [.. Enumerable.Range(0, 50 + (i * 2)).Select(n => Student(i, n))] }),
            Enumerable.Range(1, rosters).SelectMany(i => Enumerable.Range(0, 9).Select(n => new RosterChange(Monday.PlusDays((n * 29) + (i * 5)), $"slp-{i}", Student(i, n < 7 ? 100 + n : n), n >= 7, "an evaluation falls due"))),
            Monday));
    }

    internal static ForecastChart NoForecast() => new([]);

    private static RosterStudent Student(int roster, int number) => new() { Id = new StudentId($"s-{roster}-{number}") };

    private static CaseloadLimit Limit(string id, string title, LimitMeasure measure) => new()
    {
        Id = RuleId.TryParse(id, out RuleId parsed) ? parsed : default,
        Title = title,
        Scope = new LimitScope { Unit = LimitUnit.Provider },
        Measure = measure,
        Citations = [new Citation("made up")],
        Status = RuleStatus.Recalled,
    };

    private static MinutesWeek Week(int week, string line, int promised, int given, int madeUp, int missed, int compensatory) => new(
        Monday.PlusWeeks(week), new ServiceLineId(line), new Minutes(promised), new Minutes(given), new Minutes(given), new Minutes(madeUp), default, new MissedMinutes { ProviderAbsent = new Minutes(missed) }, new Minutes(compensatory));
}
