using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

/// <summary>Counts and amendments that districts and newspapers published; each test names its source.</summary>
public class WorkedExampleTests
{
    // https://www.chclc.org/our-district/calendars/2025-2026-academic-calendar: the month totals that agree with the page's own dates.
    [Theory]
    [InlineData("nj-cherry-hill-2025-26", "2025-11-01", "2025-11-30", 16)]
    [InlineData("nj-cherry-hill-2025-26", "2026-01-01", "2026-01-31", 18)]
    [InlineData("nj-cherry-hill-2025-26", "2026-02-01", "2026-02-28", 18)]
    [InlineData("nj-cherry-hill-2025-26", "2026-03-01", "2026-03-31", 19)]
    [InlineData("nj-cherry-hill-2025-26", "2026-04-01", "2026-04-30", 19)]
    [InlineData("nj-cherry-hill-2025-26", "2026-05-01", "2026-05-31", 20)]
    [InlineData("nj-cherry-hill-2025-26", "2026-06-01", "2026-06-18", 14)]

    // https://www.west-fargo.k12.nd.us/about-us/calendar: 173 days on site.
    [InlineData("nd-west-fargo-2024-25", "2024-08-21", "2025-05-22", 173)]

    // https://www.statesboroherald.com/local/boe-approves-school-calendars-2024-25-2025-26-academic-years/
    [InlineData("ga-bulloch-2024-25", "2024-08-01", "2025-05-23", 177)]

    // https://eastprovidence.tandem.co/index.php?action=year&type=view&year=2022: 16 June 2023 is called the 180th day.
    [InlineData("ri-east-providence-2022-23", "2022-08-31", "2023-06-16", 180)]

    // https://www.woodstockschools.net/page/district-calendar
    [InlineData("ct-woodstock-2021-22", "2021-08-30", "2022-06-14", 182)]
    public void Between_PublishedTotal_Agrees(string id, string from, string through, int schoolDays) =>
        Assert.Equal(schoolDays, Published.Calendar(id).Count(DayBasis.SchoolDays).Between(D(from).PlusDays(-1), D(through)));

    [Fact]
    public void TryAdd_EastProvidence_TheDayCalledThe180thIsTheLast()
    {
        CountedDays days = Published.Calendar("ri-east-providence-2022-23").Count(DayBasis.SchoolDays);

        Assert.True(days.TryAdd(D("2022-08-31"), 179, out LocalDate last));
        Assert.Equal(D("2023-06-16"), last);
    }

    // https://insidebrookline.com/2019/04/01/last-day-of-school-is-june-21/: of five reserved days one is used, so the year ends on 21 June.
    [Fact]
    public void WithLastInstructionalDay_BrooklineSnowDay_EndsOnTheFirstReservedDay()
    {
        SchoolCalendar planned = Joined(YearOf("brookline", 2018, "2018-09-04", "2019-06-20"));
        SchoolCalendar amended = planned.WithWeatherClosure(D("2019-03-04"), "snow day").WithLastInstructionalDay(new SchoolYear(2018), D("2019-06-21"));

        Assert.Equal(D("2019-06-21"), amended.LastInstructionalDay(new SchoolYear(2018)));
        Assert.Equal(planned.Years[0].CountedInstructionalDays, amended.Years[0].CountedInstructionalDays);
    }

    // emissourian.com, "School District Releases Makeup Days Schedule" (Washington, Missouri, 2018-19): two extra days in May, and
    // former days off on 22 April, 18 February, 18 and 19 March.
    [Fact]
    public void WithExtraDay_WashingtonMissouri_MakesUpSixOfEightClosures()
    {
        SchoolCalendar planned = Joined(YearOf(
            "washington", 2018, "2018-08-15", "2019-05-22", off: [Off("2019-02-18", "2019-02-18"), Off("2019-03-18", "2019-03-22"), Off("2019-04-22", "2019-04-22")]));
        int before = planned.Years[0].CountedInstructionalDays;
        SchoolCalendar amended = planned;
        foreach (string closed in (string[])["2018-11-15", "2019-01-11", "2019-01-14", "2019-01-30", "2019-01-31", "2019-02-01", "2019-02-20", "2019-02-28"])
        {
            amended = amended.WithWeatherClosure(D(closed), "snow day");
        }

        amended = amended.WithLastInstructionalDay(new SchoolYear(2018), D("2019-05-24"));
        foreach (string madeUp in (string[])["2019-04-22", "2019-02-18", "2019-03-18", "2019-03-19"])
        {
            amended = amended.WithExtraDay(D(madeUp));
        }

        Assert.Equal(D("2019-05-24"), amended.LastInstructionalDay(new SchoolYear(2018)));
        Assert.Equal(before - 2, amended.Years[0].CountedInstructionalDays);
        Assert.True(amended[D("2019-02-18")].IsSchoolDay);
        Assert.False(amended[D("2019-03-20")].IsSchoolDay);
    }

    // wusf.org, 25 October 2024 (Hillsborough, Florida): schools east and west of the county make up on different days off.
    [Fact]
    public void WithExtraDay_Hillsborough_SchoolsOfOneDistrictDiffer()
    {
        SchoolCalendar planned = Joined(YearOf(
            "hillsborough", 2024, "2024-08-12", "2025-05-30", off: [Off("2025-02-14", "2025-02-14", "State Fair day"), Off("2025-03-03", "2025-03-03", "Strawberry Festival day")]));
        SchoolCalendar east = planned.WithExtraDay(D("2025-02-14"));
        SchoolCalendar west = planned.WithExtraDay(D("2025-03-03"));

        Assert.True(east[D("2025-02-14")].IsSchoolDay);
        Assert.False(east[D("2025-03-03")].IsSchoolDay);
        Assert.False(west[D("2025-02-14")].IsSchoolDay);
        Assert.True(west[D("2025-03-03")].IsSchoolDay);
    }

    // https://www.libertyk12.org/about-us/calendar/general-academic-calendar: eight snow days planned; the order of giving back is
    // published, five used is our choice.
    [Fact]
    public void WithDayGivenBack_Liberty_ThreeUnusedSnowDaysBecomeDaysOff()
    {
        SchoolCalendar planned = Published.Calendar("ny-liberty-2025-26");
        SchoolCalendar amended = planned;
        foreach (string given in (string[])["2026-05-22", "2026-05-26", "2026-04-07"])
        {
            Assert.True(planned[D(given)].IsSchoolDay);
            amended = amended.WithDayGivenBack(D(given), "unused snow day");
        }

        Assert.Equal(187, planned.Years[0].CountedInstructionalDays);
        Assert.Equal(184, amended.Years[0].CountedInstructionalDays);
        Assert.Equal("unused snow day", amended[D("2026-05-26")].Name);
    }
}
