using Ardalis.Result;
using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class SchoolCalendarTests
{
    [Fact]
    public void Join_AnyOrder_GivesTheSameCalendar()
    {
        SchoolCalendar calendar = Published.Calendar("nd-west-fargo-2025-26", "nd-west-fargo-2024-25");

        Assert.Equal(["nd-west-fargo-2024-25", "nd-west-fargo-2025-26"], calendar.Years.Select(year => year.Id));
        Assert.Equal(calendar.Years[0].FirstInstructionalDay, calendar.Horizon!.Start);
        Assert.Equal(calendar.Years[1].LastInstructionalDay, calendar.Horizon.End);
        Assert.Equal(calendar.Horizon.End, calendar.PublishedThrough);
    }

    [Fact]
    public void Join_OverlappingYears_IsRefused()
    {
        ValidationError error = Assert.Single(Join(("a", 2025, "2025-08-18", "2026-06-05"), ("b", 2026, "2026-06-05", "2027-05-28")));

        Assert.Equal("CM1113", error.ErrorCode);
        Assert.Contains("'a' and 'b' overlap", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Join_SameYearTwice_IsRefused() =>
        Assert.Equal("CM1115", Assert.Single(Join(("b", 2025, "2025-08-18", "2026-06-05"), ("a", 2025, "2025-08-18", "2026-06-05"))).ErrorCode);

    [Fact]
    public void Join_YearMissing_IsRefusedAndNamed()
    {
        ValidationError error = Assert.Single(Join(("a", 2023, "2023-08-18", "2024-06-05"), ("b", 2025, "2025-08-18", "2026-06-05")));

        Assert.Equal("CM1114", error.ErrorCode);
        Assert.Contains("2024-25", error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Join_SeveralFaults_ReportsAll() =>
        Assert.Equal(
            ["CM1115", "CM1114"],
            Join(("a", 2023, "2023-08-18", "2024-06-05"), ("c", 2025, "2025-08-18", "2026-06-05"), ("b", 2023, "2023-08-20", "2024-06-05")).Select(error => error.ErrorCode));

    [Fact]
    public void Join_NoYears_IsNone()
    {
        Assert.Same(SchoolCalendar.None, SchoolCalendar.Join([]).Value);
        Assert.Null(SchoolCalendar.None.Horizon);
        Assert.Null(SchoolCalendar.None.PublishedThrough);
        Assert.Equal(default, SchoolCalendar.None[D("2025-09-01")]);
        Assert.Null(SchoolCalendar.None.FirstInstructionalDay(Year));
    }

    [Fact]
    public void Join_Null_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => SchoolCalendar.Join(null!));
        Assert.Throws<ArgumentNullException>(() => SchoolCalendar.Join([null!]));
    }

    [Fact]
    public void Item_EveryKindOfDate_SaysWhatItIs()
    {
        SchoolCalendar calendar = Joined(
            YearOf("a", 2024, "2024-08-19", "2025-05-30", [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]),
            YearOf(
                "b",
                2025,
                "2025-08-18",
                "2026-05-29",
                early: ["2025-09-03"],
                extra: ["2025-12-29"],
                off: [Off("2025-12-22", "2026-01-02", "Winter break"), Off("2025-12-25", "2025-12-25", "Christmas", DayKinds.Holiday)]));

        Assert.Equal(new CalendarDay(DayKinds.Instructional, null), calendar[D("2025-08-18")]);
        Assert.Equal(new CalendarDay(DayKinds.Instructional | DayKinds.Partial, null), calendar[D("2025-09-03")]);
        Assert.Equal(new CalendarDay(DayKinds.Weekend, "weekend"), calendar[D("2025-09-06")]);
        Assert.Equal(new CalendarDay(DayKinds.Break, "Winter break"), calendar[D("2025-12-22")]);
        Assert.Equal(new CalendarDay(DayKinds.Break | DayKinds.Weekend, "Winter break"), calendar[D("2025-12-27")]);
        Assert.Equal(new CalendarDay(DayKinds.Break | DayKinds.Holiday, "Winter break"), calendar[D("2025-12-25")]);
        Assert.Equal(new CalendarDay(DayKinds.Instructional, null), calendar[D("2025-12-29")]);
        Assert.Equal(new CalendarDay(DayKinds.BetweenTerms, "between school years"), calendar[D("2025-07-03")]);
        Assert.Equal(new CalendarDay(DayKinds.BetweenTerms | DayKinds.Weekend, "between school years"), calendar[D("2025-07-04")]);
        Assert.Equal(new CalendarDay(DayKinds.Weekend, "weekend"), calendar[D("2025-05-25")]);
        Assert.Equal(default, calendar[D("2024-08-18")]);
        Assert.Equal(default, calendar[D("2026-05-30")]);
        Assert.Equal(default, calendar[new LocalDate(2500, 1, 1)]);
        Assert.True(calendar[D("2025-09-03")].IsSchoolDay);
        Assert.False(calendar[D("2025-09-06")].IsSchoolDay);
    }

    [Fact]
    public void FirstAndLastInstructionalDay_OfEachYear_AreThoseOfTheFiles()
    {
        SchoolCalendar calendar = Published.Calendar("ca-kings-canyon-2020-21", "ca-kings-canyon-2021-22");

        Assert.Equal(D("2020-08-12"), calendar.FirstInstructionalDay(new SchoolYear(2020)));
        Assert.Equal(calendar.Years[1].LastInstructionalDay, calendar.LastInstructionalDay(new SchoolYear(2021)));
        Assert.Null(calendar.FirstInstructionalDay(new SchoolYear(2022)));
        Assert.Null(calendar.LastInstructionalDay(new SchoolYear(2019)));
    }

    [Fact]
    public void Count_SameBasisTwice_IsCompiledOnce()
    {
        SchoolCalendar calendar = Autumn();
        DayBasis business = new("b", DayCount.Business, [new DayExclusion.BetweenTerms()]);
        HolidayCalendar other = HolidayCalendar.Federal.With([D("2025-09-05")]);

        Assert.Same(calendar.Count(DayBasis.SchoolDays), calendar.Count(new DayBasis("school", DayCount.School, [])));
        Assert.Same(calendar.Count(DayBasis.SchoolDays), calendar.Bind([DayBasis.SchoolDays], other)[0]);
        Assert.NotSame(calendar.Bind([business])[0], calendar.Bind([business], other)[0]);
        Assert.False(calendar.Bind([business], other)[0].Contains(D("2025-09-05")));
        Assert.True(calendar.Bind([business])[0].Contains(D("2025-09-05")));
    }

    [Fact]
    public void Count_Null_IsTheCallersMistake() => Assert.Throws<ArgumentNullException>(() => Autumn().Count(null!));

    [Fact]
    public void Bind_DefaultOrNullBases_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Autumn().Bind(default));
        Assert.Throws<ArgumentException>(() => Autumn().Bind([null!]));
    }

    private static ValidationError[] Join(params (string Id, int Year, string First, string Last)[] years)
    {
        Result<SchoolCalendar> joined = SchoolCalendar.Join(years.Select(year => YearOf(year.Id, year.Year, year.First, year.Last)));
        Assert.Equal(ResultStatus.Invalid, joined.Status);
        return [.. joined.ValidationErrors];
    }
}
