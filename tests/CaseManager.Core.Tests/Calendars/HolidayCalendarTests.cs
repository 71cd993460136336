using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class HolidayCalendarTests
{
    // Office of Personnel Management, federal holidays as published for these years.
    [Theory]
    [InlineData(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26")]
    [InlineData(2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [InlineData(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData(2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25")]
    public void Contains_WeekdaysOfAYear_AreThosePublished(int year, string expected)
    {
        string[] weekdays =
        [
            .. new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
                .Where(date => date.DayOfWeek < IsoDayOfWeek.Saturday && HolidayCalendar.Federal.Contains(date))
                .Select(date => NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(date)),
        ];

        Assert.Equal(expected.Split(' '), weekdays);
    }

    [Theory]
    [InlineData("2021-12-31", "New Year's Day (observed)")]
    [InlineData("2022-01-01", "New Year's Day")]
    [InlineData("2021-06-18", "Juneteenth National Independence Day (observed)")]
    [InlineData("2020-06-19", null)]
    [InlineData("1985-01-21", null)]
    [InlineData("1986-01-20", "Birthday of Martin Luther King, Jr.")]
    [InlineData("1970-02-23", "Washington's Birthday (observed)")]
    [InlineData("1971-02-15", "Washington's Birthday")]
    [InlineData("1970-05-30", "Memorial Day")]
    [InlineData("1971-05-31", "Memorial Day")]
    [InlineData("1970-10-12", null)]
    [InlineData("1971-10-11", "Columbus Day")]
    [InlineData("1971-10-25", "Veterans Day")]
    [InlineData("1977-11-11", null)]
    [InlineData("1978-11-10", "Veterans Day (observed)")]
    [InlineData("1937-11-11", null)]
    [InlineData("1938-11-11", "Veterans Day")]
    [InlineData("1934-11-29", "Thanksgiving Day")]
    [InlineData("1944-11-23", "Thanksgiving Day")]
    [InlineData("1900-01-01", "New Year's Day")]
    [InlineData("2499-12-25", "Christmas Day")]
    [InlineData("2026-07-06", null)]
    public void NameOf_FederalHoliday_IsTheStatutesName(string date, string? name) => Assert.Equal(name, HolidayCalendar.Federal.NameOf(D(date)));

    [Fact]
    public void With_Rules_AddsToTheNewCalendarOnly()
    {
        HolidayCalendar state = HolidayCalendar.Federal.With(
            [
                new HolidayRule.Fixed("Texas Independence Day", 3, 2),
                new HolidayRule.NthWeekday("Day after Thanksgiving", 11, IsoDayOfWeek.Thursday, 4, 1),
                new HolidayRule.EasterOffset("Good Friday", -2),
            ]);

        Assert.Equal("Texas Independence Day", state.NameOf(D("2026-03-02")));
        Assert.Equal("Day after Thanksgiving", state.NameOf(D("2026-11-27")));
        Assert.Equal("Good Friday", state.NameOf(D("2026-04-03")));
        Assert.Equal("Christmas Day", state.NameOf(D("2026-12-25")));
        Assert.False(HolidayCalendar.Federal.Contains(D("2026-03-02")));
    }

    [Fact]
    public void With_Dates_AddsToTheNewCalendarOnly()
    {
        HolidayCalendar state = HolidayCalendar.Federal.With([D("2026-11-27")]);

        Assert.Equal("State holiday", state.NameOf(D("2026-11-27")));
        Assert.False(HolidayCalendar.Federal.Contains(D("2026-11-27")));
        Assert.False(state.BusinessDays.Contains(CivilDay.Of(D("2026-11-27"))));
    }

    [Fact]
    public void With_BadArguments_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Federal.With((IEnumerable<HolidayRule>)null!));
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Federal.With((IEnumerable<LocalDate>)null!));
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Federal.With([(HolidayRule)null!]));
        Assert.Throws<ArgumentOutOfRangeException>("added", () => HolidayCalendar.Federal.With([new LocalDate(2500, 1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => HolidayCalendar.Federal.Contains(new LocalDate(1899, 1, 1)));
    }

    [Fact]
    public void NameOf_HolidayMovedIntoAnotherYear_IsFound()
    {
        HolidayCalendar moved = HolidayCalendar.Federal.With([new HolidayRule.NthWeekday("Moved", 12, IsoDayOfWeek.Sunday, -1, 10)]);

        Assert.Equal("Moved", moved.NameOf(D("2026-01-07")));
    }

    [Fact]
    public void BusinessDays_FourHundredYearsApart_AreTheSame()
    {
        // Counting, "What must always hold", 5: the Gregorian calendar repeats after 146 097 days. Juneteenth begins in 2021.
        DayBitmap days = HolidayCalendar.Federal.BusinessDays;
        for (int day = CivilDay.Of(D("2021-01-01")); day <= CivilDay.Of(D("2099-12-31")); day++)
        {
            Assert.Equal(days.Contains(day), days.Contains(day + 146_097));
        }
    }
}
