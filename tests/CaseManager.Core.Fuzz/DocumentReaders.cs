using System.Collections.Immutable;
using System.Text;
using Ardalis.Result;
using CaseManager.Core.Documents;
using CaseManager.Core.Limits;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Services;
using CaseManager.Core.Validation;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Fuzz;

/// <summary>Readers of a case's documents, its plans, its minutes and its progress.</summary>
internal static class DocumentReaders
{
    private static readonly LocalDate Day = new(2026, 5, 1);

    internal static IReadOnlyList<Reader> All { get; } =
    [
        new("case record", Samples("case"), bytes => RoundTrip.Of(bytes, given => CaseRecordJson.Read(given), CaseRecordJson.Write, record => _ = CaseValidation.Check(record, FindingCatalog.Federal, Day))),
        new("staff directory", [Encoding.UTF8.GetBytes(Staff)], bytes => RoundTrip.Of(bytes, given => StaffDirectoryJson.Read(given), StaffDirectoryJson.Write, directory => _ = directory.CaseloadOf(new StaffId("t"), Day))),
        new("plan", Samples("iep"), bytes => RoundTrip.Of(bytes, given => IepJson.Read(given), IepJson.Write, draft => _ = CaseValidation.Check(draft, FindingCatalog.Federal, Day))),
        new("plan history", [.. PlanLife.Both(IepJson.Read(Samples("elementary-iep")[0]).Value).Select(PlanHistoryJson.Write)], bytes => RoundTrip.Of(bytes, given => PlanHistoryJson.Read(given), PlanHistoryJson.Write, history => _ = history.InForceOn(Day))),
        new("plan layer", [.. BuiltInPlanLayers.Jurisdictions.Select(id => BuiltInPlanLayers.Read(id).ToArray())], bytes => FindingLayerReader.Read(bytes) is { IsSuccess: true } layer && FindingCatalog.Federal.With(layer.Value) is not null),
        new("session ledger", Samples("ledger"), bytes => RoundTrip.Of(bytes, given => SessionLedgerJson.Read(given), SessionLedgerJson.Write, Use)),
        new("service log", [Encoding.UTF8.GetBytes(Logs)], bytes => RoundTrip.Of(bytes, given => ServiceLogJson.Read(given), ServiceLogJson.Write, logs => _ = ServiceLogs.Split(logs), (one, other) => one.SequenceEqual(other))),
        new("limits", [.. BuiltInLimits.Jurisdictions.Select(id => BuiltInLimits.Read(id).ToArray())], ReadLimits),
        new("rosters", Samples("rosters"), bytes => RoundTrip.Of(bytes, given => RosterBookJson.Read(given), RosterBookJson.Write, Use)),
        new("progress data", [.. Samples("progress"), Encoding.UTF8.GetBytes(ProgressData)], ReadProgress),
    ];

    private const string Staff = """
        {"schema":1,"members":[{"id":"t","name":{"first":"A","last":"B"},"roles":["caseManager"],"credentials":[{"title":"License","role":"specialEducationTeacher","issuedOn":"2020-07-01","expiresOn":"2027-06-30"}]}],"assignments":[{"case":"c","staff":"t","from":"2025-08-01"},{"case":"d","staff":"t","from":"2025-08-01","through":"2026-06-01"}]}
        """;

    private const string Logs = """
        {"schema":1,"logs":[{"id":"a","student":"s","line":"l","provider":"p","on":"2025-09-08","from":"09:00","to":"09:30"},{"id":"b","student":"u","line":"l","provider":"p","on":"2025-09-08","from":"09:10","to":"09:40"}]}
        """;

    private const string ProgressData = """
        {"schema":1,"goals":[
          {"id":"reading","measure":{"$kind":"rate","counted":"words correct","per":"minute","direction":"increase","level":"grade 2"},
           "baseline":{"value":20},"baselineOn":"2026-01-05","target":{"value":60},"by":"2026-05-25",
           "observations":[{"date":"2026-01-12","score":{"value":19}},{"date":"2026-01-19","score":{"value":22.5}},{"date":"2026-01-26","score":{"value":21}},{"date":"2026-02-02","score":{"value":24}}],
           "phaseChanges":[{"on":"2026-01-19","name":"small group"}],"missedSessions":["2026-02-09"],
           "policy":{"$kind":"trendLine","certainty":0.8,"minimumPoints":2,"minimumWeeks":0},"looks":["2026-02-01"]},
          {"id":"accuracy","measure":{"$kind":"accuracy","direction":"increase"},"baseline":{"value":40},"baselineOn":"2026-01-05","target":{"value":80},"by":"2026-01-16",
           "instructionalDays":{"from":"2026-01-05","through":"2026-01-16","days":["2026-01-05","2026-01-06","2026-01-15","2026-01-16"],"perWeek":4},
           "observations":[{"date":"2026-01-06","score":{"part":4,"whole":5}}],"criterion":{"level":80,"needed":1,"of":2,"minimumOpportunities":5}}]}
        """;

    /// <summary>Whatever was accepted can be reported in both languages.</summary>
    private static bool ReadProgress(byte[] bytes)
    {
        Result<System.Collections.Immutable.ImmutableArray<MonitoredGoal>> goals = ProgressSeriesReader.Read(bytes);
        foreach (MonitoredGoal goal in goals.IsSuccess ? goals.Value : [])
        {
            var period = new DateInterval(goal.Line.Start, goal.Line.End);
            _ = ProgressReport.For(goal, period, MessageLanguage.English);
            _ = ProgressReport.For(goal, period, MessageLanguage.Spanish);
        }

        return goals.IsSuccess;
    }

    private static bool ReadLimits(byte[] bytes)
    {
        Result<LimitPack> pack = LimitPackReader.Read(bytes);
        if (pack.IsSuccess)
        {
            _ = CaseloadLimits.Read(pack.Value.Limits, SomeRosters.Rosters, Day);
        }

        return pack.IsSuccess;
    }

    private static void Use(SessionLedger ledger)
    {
        _ = ledger.BalanceAt(Day);
        _ = ledger.PeriodsAt(Day);
        _ = ledger.WeeksAt(Day);
    }

    private static void Use(RosterBook book)
    {
        _ = CaseloadLimits.Read(Illinois.Limits, book.Rosters, Day, book.Variances);
        _ = CaseloadForecast.Of(Illinois.Limits, book.Rosters, book.Changes, Day);
    }

    private static LimitPack Illinois { get; } = LimitPackReader.Read(BuiltInLimits.Read("us-il").Span).Value;

    private static RosterBook SomeRosters { get; } = RosterBookJson.Read(Samples("rosters")[0]).Value;

    private static List<byte[]> Samples(string kind) =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "documents"), $"*{kind}.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
