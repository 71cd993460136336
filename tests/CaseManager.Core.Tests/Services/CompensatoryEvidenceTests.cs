using CaseManager.Core.Calendars;
using CaseManager.Core.Services;
using static CaseManager.Core.Tests.Calendars.Sample;
using static CaseManager.Core.Tests.Services.Promised;

namespace CaseManager.Core.Tests.Services;

public class CompensatoryEvidenceTests
{
    /// <summary>Four weeks of 60 minutes. Week 1 given; week 2 vacant; week 3 half given, half absent; week 4 nothing and no word.</summary>
    private static readonly SessionLedger FourWeeks = Ledger(
        Owed("p1", "2025-09-01", "2025-09-07", 60),
        Owed("p2", "2025-09-08", "2025-09-14", 60),
        Owed("p3", "2025-09-15", "2025-09-21", 60),
        Owed("p4", "2025-09-22", "2025-09-28", 60),
        Given("d1", "2025-09-02", 60),
        Lost("m2", "2025-09-09", 60, MissCause.Vacancy),
        Given("d3", "2025-09-16", 30),
        Lost("m3", "2025-09-17", 30, MissCause.StudentAbsent),
        Excused("x3", "2025-09-18", 30, "m3"));

    [Fact]
    public void Of_AWindow_ShowsMinutesByCauseAndPeriod()
    {
        var evidence = CompensatoryEvidence.Of(FourWeeks, I("2025-09-08", "2025-09-28"), D("2025-10-10"), Autumn());

        Assert.Equal([60L, 0, 60], evidence.Periods.Select(period => period.Shortfall.Value));
        Assert.Equal((60, 30), (evidence.Missed.Vacancy.Value, evidence.Missed.StudentAbsent.Value));
        Assert.Equal((60, 0), (evidence.Unresolved.Vacancy.Value, evidence.Unresolved.StudentAbsent.Value));
        Assert.Equal((120, 60), (evidence.Shortfall.Value, evidence.Unexplained.Value));
        Assert.Equal((I("2025-08-18", "2025-09-07"), I("2025-09-29", "2025-10-10")), (evidence.Before, evidence.After));
    }

    /// <summary>Noticed on Monday 1 September: five school days end on 8 September, in the middle of week 2.</summary>
    [Fact]
    public void Of_VariantsOfTheTimeToRectify_StandSideBySide()
    {
        var evidence = CompensatoryEvidence.Of(
            FourWeeks,
            I("2025-09-01", "2025-09-28"),
            D("2025-10-10"),
            Autumn(),
            new Rectification("none", D("2025-09-01"), 0, DayBasis.CalendarDays),
            new Rectification("five school days", D("2025-09-01"), 5, DayBasis.SchoolDays),
            new Rectification("a year of school days", D("2025-09-01"), 180, DayBasis.SchoolDays));

        Assert.Equal((0, 0, 120), Split(evidence.Rectifications[0]));
        Assert.Equal((D("2025-09-08"), (0, 60, 60)), (evidence.Rectifications[1].RectifiedBy, Split(evidence.Rectifications[1])));
        Assert.Equal((null, null), (evidence.Rectifications[2].RectifiedBy, evidence.Rectifications[2].After));
    }

    /// <summary>1200 minutes for the school year: in October nothing has fallen short, for there is time until June.</summary>
    [Fact]
    public void Of_APeriodThatStillRuns_IsNoShortfall()
    {
        SessionLedger year = Ledger(Owed("p", "2025-09-01", "2026-06-12", 1200), Lost("m", "2025-09-09", 60, MissCause.Vacancy));

        var running = CompensatoryEvidence.Of(year, I("2025-09-01", "2025-09-28"), D("2025-10-01"), Autumn(), new Rectification("none", D("2025-08-29"), 0, DayBasis.CalendarDays));
        var ended = CompensatoryEvidence.Of(year, I("2025-09-01", "2025-09-28"), D("2026-06-12"), Autumn(), new Rectification("none", D("2025-08-29"), 0, DayBasis.CalendarDays));

        Assert.Equal((0, 0, (0, 0, 0)), (running.Shortfall.Value, running.Unexplained.Value, Split(running.Rectifications[0])));
        Assert.Equal((1200, 60), (running.Periods.Single().Shortfall.Value, running.Missed.Vacancy.Value));
        Assert.Equal((1200, 1140, (0, 0, 1200)), (ended.Shortfall.Value, ended.Unexplained.Value, Split(ended.Rectifications[0])));
    }

    [Fact]
    public void Of_ADayBeforeTheWindow_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompensatoryEvidence.Of(FourWeeks, I("2025-09-08", "2025-09-28"), D("2025-09-07"), Autumn()));

    private static (long, long, long) Split(RectificationReading reading) => (reading.Within!.Value.Value, reading.Straddling!.Value.Value, reading.After!.Value.Value);
}
