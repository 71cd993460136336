using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class HolidayRuleTests
{
    // Dates of Easter Sunday as the United States Naval Observatory lists them, and the two extremes of the Gregorian calendar.
    [Theory]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    [InlineData("1943-04-25")]
    [InlineData("2285-03-22")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void EasterOffset_KnownYears_IsEasterSunday(string date) =>
        Assert.Equal(D(date), new HolidayRule.EasterOffset("Easter", 0).In(D(date).Year));

    [Fact]
    public void EasterSunday_EveryYear_IsASundayFrom22MarchTo25April()
    {
        for (int year = 1900; year < 2500; year++)
        {
            LocalDate easter = EasterSunday.In(year);
            Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
        }
    }

    [Theory]
    [InlineData(1, "2026-11-05")]
    [InlineData(4, "2026-11-26")]
    [InlineData(-1, "2026-11-26")]
    [InlineData(-2, "2026-11-19")]
    [InlineData(-4, "2026-11-05")]
    public void NthWeekday_FromEitherEnd_IsThatThursday(int week, string expected) =>
        Assert.Equal(D(expected), new HolidayRule.NthWeekday("x", 11, IsoDayOfWeek.Thursday, week).In(2026));

    [Fact]
    public void NthWeekday_FifthOfAMonthWithFour_IsNone()
    {
        Assert.Null(new HolidayRule.NthWeekday("x", 11, IsoDayOfWeek.Thursday, 5).In(2026));
        Assert.Null(new HolidayRule.NthWeekday("x", 11, IsoDayOfWeek.Thursday, -5).In(2026));
        Assert.Equal(D("2026-10-29"), new HolidayRule.NthWeekday("x", 10, IsoDayOfWeek.Thursday, 5).In(2026));
    }

    [Fact]
    public void Fixed_LeapDay_IsInLeapYearsOnly()
    {
        Assert.Null(new HolidayRule.Fixed("x", 2, 29).In(2026));
        Assert.Equal(D("2028-02-29"), new HolidayRule.Fixed("x", 2, 29).In(2028));
    }

    [Fact]
    public void In_OutsideTheYearsOfTheHoliday_IsNone()
    {
        HolidayRule rule = new HolidayRule.Fixed("x", 3, 31) { FirstYear = 2000, LastYear = 2010 };

        Assert.Null(rule.In(1999));
        Assert.NotNull(rule.In(2000));
        Assert.NotNull(rule.In(2010));
        Assert.Null(rule.In(2011));
    }

    [Fact]
    public void KeptOn_Weekend_IsTheNearestWeekdayWhenObserved()
    {
        HolidayRule rule = new HolidayRule.Fixed("x", 7, 4) { Observed = HolidayObservance.NearestWeekday };

        Assert.Equal(D("2026-07-03"), rule.KeptOn(D("2026-07-04")));
        Assert.Equal(D("2027-07-05"), rule.KeptOn(D("2027-07-04")));
        Assert.Equal(D("2025-07-04"), rule.KeptOn(D("2025-07-04")));
        Assert.Equal(D("2026-07-04"), new HolidayRule.Fixed("x", 7, 4).KeptOn(D("2026-07-04")));
    }

    [Fact]
    public void KeptOn_Sunday_IsTheMondayAfterWhereOnlySundaysMove()
    {
        HolidayRule rule = new HolidayRule.Fixed("Lincoln's birthday", 2, 12) { Observed = HolidayObservance.MondayAfterSunday };

        Assert.Equal(D("2023-02-13"), rule.KeptOn(D("2023-02-12"))); // A Sunday.
        Assert.Equal(D("2022-02-12"), rule.KeptOn(D("2022-02-12"))); // A Saturday stays.
        Assert.Equal(D("2026-02-12"), rule.KeptOn(D("2026-02-12")));
    }

    [Theory]
    [InlineData(HolidayYears.All, true, true)]
    [InlineData(HolidayYears.Even, true, false)]
    [InlineData(HolidayYears.Odd, false, true)]
    public void In_SomeYearsOnly_IsNoneInTheOthers(HolidayYears years, bool even, bool odd)
    {
        // A general election: the Tuesday after the first Monday of November.
        HolidayRule rule = new HolidayRule.NthWeekday("Election Day", 11, IsoDayOfWeek.Monday, 1, 1) { Years = years, FirstYear = 2000 };

        Assert.Equal(even ? D("2026-11-03") : null, rule.In(2026));
        Assert.Equal(odd ? D("2027-11-02") : null, rule.In(2027));
        Assert.Null(rule.In(1998));
    }

    [Fact]
    public void Constructor_BadValues_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new HolidayRule.Fixed(" ", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Month", () => new HolidayRule.Fixed("x", 13, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Month", () => new HolidayRule.Fixed("x", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("Day", () => new HolidayRule.Fixed("x", 4, 31));
        Assert.Throws<ArgumentOutOfRangeException>("Day", () => new HolidayRule.Fixed("x", 4, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Week", () => new HolidayRule.NthWeekday("x", 4, IsoDayOfWeek.Monday, 0));
        Assert.Throws<ArgumentOutOfRangeException>("Week", () => new HolidayRule.NthWeekday("x", 4, IsoDayOfWeek.Monday, 6));
        Assert.Throws<ArgumentOutOfRangeException>("Weekday", () => new HolidayRule.NthWeekday("x", 4, IsoDayOfWeek.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>("PlusDays", () => new HolidayRule.NthWeekday("x", 4, IsoDayOfWeek.Monday, 1, 32));
        Assert.Throws<ArgumentOutOfRangeException>("PlusDays", () => new HolidayRule.EasterOffset("x", 101));
    }

    [Fact]
    public void Equals_SameRule_IsValueEquality()
    {
        Assert.Equal(new HolidayRule.Fixed("x", 1, 2) { FirstYear = 2000 }, new HolidayRule.Fixed("x", 1, 2) { FirstYear = 2000 });
        Assert.NotEqual(new HolidayRule.Fixed("x", 1, 2), new HolidayRule.Fixed("y", 1, 2));
        Assert.NotEqual<HolidayRule>(new HolidayRule.NthWeekday("x", 1, IsoDayOfWeek.Monday, 2), new HolidayRule.EasterOffset("x", 2));
        Assert.Equal("x", new HolidayRule.EasterOffset("x", 2).Name);
        Assert.Equal("x", new HolidayRule.NthWeekday("x", 1, IsoDayOfWeek.Monday, 2).Name);
        Assert.Equal("x", new HolidayRule.Fixed("x", 1, 2).Name);
    }
}
