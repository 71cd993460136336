using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Reference;
using NodaTime;

namespace CaseManager.Core.Properties.Calendars;

/// <summary>Every start date of every calendar, on every basis, 1 to 120 days forward and back, against the day walk: no difference.</summary>
public class DayWalkComparison
{
    private const int Most = 120;
    private const int Margin = 5;

    private static readonly ImmutableArray<(DayBasis Engine, WalkBasis Walk)> Bases =
    [
        (DayBasis.CalendarDays, new WalkBasis("calendar")),
        (DayBasis.WeekdayDays, new WalkBasis("weekday")),
        (DayBasis.BusinessDays, new WalkBasis("business")),
        (DayBasis.SchoolDays, new WalkBasis("school")),
        (Basis("california", DayCount.Calendar, new DayExclusion.BetweenTerms(), new DayExclusion.Runs(6, false)), new WalkBasis("calendar", 6, BetweenTerms: true)),
        (Basis("georgia", DayCount.Calendar, new DayExclusion.BetweenTerms(), new DayExclusion.Runs(5, true)), new WalkBasis("calendar", 5, true, true)),
        (Basis("idaho", DayCount.Calendar, new DayExclusion.Runs(5, false)), new WalkBasis("calendar", 5)),
        (Basis("idaho-wide", DayCount.Calendar, new DayExclusion.Runs(5, true)), new WalkBasis("calendar", 5, true)),
        (Basis("pennsylvania", DayCount.Calendar, new DayExclusion.BetweenTerms()), new WalkBasis("calendar", BetweenTerms: true)),
        (Basis("florida", DayCount.Calendar, new DayExclusion.BetweenTerms(), new DayExclusion.Kinds(DayKinds.Holiday | DayKinds.Break)), new WalkBasis("calendar", 0, false, true, "holiday", "break")),
        (Basis("new-jersey", DayCount.Calendar, new DayExclusion.Kinds(DayKinds.Holiday)), new WalkBasis("calendar", 0, false, false, "holiday")),
        (Basis("weekday-runs", DayCount.Weekday, new DayExclusion.Runs(1, false)), new WalkBasis("weekday", 1)),
        (Basis("new-york", DayCount.School) with { Also = [new DayAddition(DayCount.Business, new AnnualDate(7, 1), new AnnualDate(8, 31))] }, new WalkBasis("school") { Also = [("business", 701, 831)] }),
        (Basis("winter", DayCount.Weekday) with { Also = [new DayAddition(DayCount.Calendar, new AnnualDate(12, 20), new AnnualDate(1, 6))] }, new WalkBasis("weekday") { Also = [("calendar", 1220, 106)] }),
        (Basis("no-summer", DayCount.Calendar, new DayExclusion.BetweenTerms()) with { Also = [new DayAddition(DayCount.School, new AnnualDate(8, 1), new AnnualDate(8, 31)), new DayAddition(DayCount.Weekday, new AnnualDate(7, 5), new AnnualDate(7, 9))] }, new WalkBasis("calendar", BetweenTerms: true) { Also = [("school", 801, 831), ("weekday", 705, 709)] }),
        (Basis("business-runs", DayCount.Business, new DayExclusion.Runs(3, true)), new WalkBasis("business", 3, true)),
    ];

    public static TheoryData<string> BasisIds => [.. Bases.Select(pair => pair.Engine.Id)];

    [Theory]
    [MemberData(nameof(BasisIds))]
    public void Counting_EveryStartOfEveryCalendar_AgreesWithTheDayWalk(string id)
    {
        (DayBasis engineBasis, WalkBasis walkBasis) = Bases.Single(pair => pair.Engine.Id == id);
        long compared = 0;
        foreach (byte[][] files in CalendarFiles.Published().Concat(CalendarFiles.Invented()))
        {
            CountedDays engine = Joined(files).Count(engineBasis);
            var calendar = new WalkCalendar(files.Select(WalkCalendar.Parse));
            var walk = new DayWalk(calendar, walkBasis, calendar.First.PlusDays(-Most * 3), calendar.Last.PlusDays(Most * 3));
            for (LocalDate start = calendar.First.PlusDays(-Margin); start <= calendar.Last.PlusDays(Margin); start = start.PlusDays(1))
            {
                compared += Compare(engine, walk, start);
            }
        }

        Assert.True(compared > 2_000_000, $"only {compared} comparisons");
    }

    private static int Compare(CountedDays engine, DayWalk walk, LocalDate start)
    {
        int day = CivilDay.Of(start);
        if (engine.Contains(start) != walk.Contains(start))
        {
            Assert.Fail($"{Text(start)} on {engine.Basis.Id}: the library says {engine.Contains(start)}");
        }

        LocalDate?[] after = walk.After(start, Most);
        LocalDate?[] before = walk.Before(start, Most);
        for (int days = 1; days <= Most; days++)
        {
            int? ahead = engine.TryAddDay(day, days, out int found) ? found : null;
            int? back = engine.TrySubtractDay(day, days, out found) ? found : null;
            if (ahead != Number(after[days - 1]) || back != Number(before[days - 1]))
            {
                Assert.Fail($"{days} days from {Text(start)} on {engine.Basis.Id}: {Text(after[days - 1])} and {Text(before[days - 1])} by the walk, {Text(ahead)} and {Text(back)} by the library");
            }

            if (ahead is { } due && (!engine.TryCountDay(day, due, out int count) || count != days))
            {
                Assert.Fail($"{days} days from {Text(start)} on {engine.Basis.Id} are counted as {count}");
            }
        }

        return Most * 2;
    }

    private static SchoolCalendar Joined(byte[][] files) =>
        SchoolCalendar.Join(files.Select(file => SchoolCalendarReader.Read(file, "file").Value)).Value;

    private static DayBasis Basis(string id, DayCount counts, params DayExclusion[] except) => new(id, counts, [.. except]);

    private static int? Number(LocalDate? date) => date is { } known ? CivilDay.Of(known) : null;

    private static string Text(LocalDate? date) => date is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "unknown";

    private static string Text(int? day) => day is { } known ? Text(CivilDay.ToDate(known)) : "unknown";
}
