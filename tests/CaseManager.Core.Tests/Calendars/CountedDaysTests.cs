using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class CountedDaysTests
{
    private static readonly int First = CivilDay.Of(D("2025-09-01"));
    private static readonly int Last = CivilDay.Of(D("2025-10-17"));

    [Theory]
    [InlineData("2025-09-01", 1, "2025-09-02")]
    [InlineData("2025-09-05", 1, "2025-09-08")]
    [InlineData("2025-09-06", 1, "2025-09-08")]
    [InlineData("2025-09-07", 1, "2025-09-08")]
    [InlineData("2025-09-01", 34, "2025-10-17")]
    [InlineData("2025-09-06", 0, "2025-09-06")]
    public void TryAdd_SchoolDays_IsTheNthLaterDate(string after, int days, string expected)
    {
        Assert.True(School().TryAdd(D(after), days, out LocalDate result));
        Assert.Equal(D(expected), result);
    }

    [Theory]
    [InlineData("2025-09-02", 1, "2025-09-01")]
    [InlineData("2025-09-08", 1, "2025-09-05")]
    [InlineData("2025-09-07", 1, "2025-09-05")]
    [InlineData("2025-10-17", 34, "2025-09-01")]
    [InlineData("2025-09-06", 0, "2025-09-06")]
    public void TrySubtract_SchoolDays_IsTheNthEarlierDate(string before, int days, string expected)
    {
        Assert.True(School().TrySubtract(D(before), days, out LocalDate result));
        Assert.Equal(D(expected), result);
    }

    [Theory]
    [InlineData("2025-08-31", 1)]
    [InlineData("2025-10-17", 1)]
    [InlineData("2025-09-01", 35)]
    [InlineData("2025-10-18", 1)]
    [InlineData("2025-09-01", int.MaxValue)]
    public void TryAdd_BeyondTheCalendar_IsUnknown(string after, int days)
    {
        Assert.False(School().TryAdd(D(after), days, out LocalDate result));
        Assert.Equal(default, result);
    }

    [Theory]
    [InlineData("2025-10-18", 1)]
    [InlineData("2025-09-01", 1)]
    [InlineData("2025-10-17", 35)]
    [InlineData("2025-08-31", 1)]
    [InlineData("2025-10-17", int.MaxValue)]
    public void TrySubtract_BeyondTheCalendar_IsUnknown(string before, int days)
    {
        Assert.False(School().TrySubtract(D(before), days, out LocalDate result));
        Assert.Equal(default, result);
    }

    [Fact]
    public void TryAdd_ZeroDays_IsTheTriggerEvenOutsideTheCalendar()
    {
        Assert.True(School().TryAdd(D("2030-01-01"), 0, out LocalDate result));
        Assert.Equal(D("2030-01-01"), result);
        Assert.True(School().TrySubtract(D("2000-01-01"), 0, out result));
        Assert.Equal(D("2000-01-01"), result);
    }

    [Fact]
    public void TryAdd_NegativeDaysOrUnsupportedDate_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>("days", () => School().TryAdd(D("2025-09-01"), -1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => School().TrySubtract(D("2025-09-01"), -1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("after", () => School().TryAdd(new LocalDate(1899, 12, 31), 1, out _));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => School().Contains(new LocalDate(2500, 1, 1)));
    }

    [Fact]
    public void TryAddDay_NegativeDays_IsUnknown()
    {
        Assert.False(School().TryAddDay(First, -1, out _));
        Assert.False(School().TrySubtractDay(Last, -1, out _));
    }

    [Fact]
    public void TryAddDay_DaysOutsideTheNumbers_AreUnknown()
    {
        foreach (CountedDays days in new[] { School(), Autumn().Count(DayBasis.CalendarDays), Autumn().Count(DayBasis.BusinessDays) })
        {
            Assert.False(days.TryAddDay(-1, 1, out _));
            Assert.False(days.TryAddDay(CivilDay.None, 1, out _));
            Assert.False(days.TryAddDay(CivilDay.Last, 1, out _));
            Assert.False(days.TryAddDay(int.MaxValue, 1, out _));
            Assert.False(days.TrySubtractDay(-1, 1, out _));
            Assert.False(days.TrySubtractDay(0, 1, out _));
            Assert.False(days.TrySubtractDay(CivilDay.Last + 1, 1, out _));
            Assert.False(days.ContainsDay(-1));
            Assert.False(days.ContainsDay(CivilDay.Last + 1));
        }
    }

    [Fact]
    public void TryAddDay_Calendar_IsArithmetic()
    {
        CountedDays days = SchoolCalendar.None.Count(DayBasis.CalendarDays);

        Assert.True(days.TryAddDay(10, 60, out int result));
        Assert.Equal(70, result);
        Assert.True(days.TrySubtractDay(70, 60, out result));
        Assert.Equal(10, result);
        Assert.True(days.TryAddDay(0, CivilDay.Last, out result));
        Assert.Equal(CivilDay.Last, result);
        Assert.False(days.TryAddDay(1, CivilDay.Last, out _));
        Assert.True(days.TrySubtractDay(CivilDay.Last, CivilDay.Last, out result));
        Assert.Equal(0, result);
        Assert.True(days.TryCountDay(3, 10, out result));
        Assert.Equal(7, result);
        Assert.True(days.ContainsDay(0));
        Assert.True(days.ContainsDay(CivilDay.Last));
    }

    [Fact]
    public void TryAddDay_ManyYears_SearchesBeyondEightWordsAtOnce()
    {
        CountedDays days = SchoolCalendar.None.Count(DayBasis.WeekdayDays);

        Assert.True(days.TryAddDay(0, 5 * 52 * 100, out int result));
        Assert.Equal(7 * 52 * 100, result);
        Assert.True(days.TrySubtractDay(result, 5 * 52 * 100, out result));
        Assert.Equal(0, result);
    }

    [Fact]
    public void TryAddDayIncluding_StartsWithTheTriggerWhenItCounts()
    {
        CountedDays days = School();

        Assert.True(days.TryAddDayIncluding(First, 1, out int result));
        Assert.Equal(First, result);
        Assert.True(days.TryAddDayIncluding(First + 5, 1, out result));
        Assert.Equal(First + 7, result);
        Assert.True(days.TryAddDayIncluding(First, 35, out result));
        Assert.Equal(Last, result);
        Assert.False(days.TryAddDayIncluding(First, 36, out _));
        Assert.True(days.TryAddDayIncluding(First, 0, out result));
        Assert.Equal(First, result);
        Assert.False(days.TryAddDayIncluding(First - 1, 1, out _));
    }

    [Fact]
    public void Between_SchoolDays_CountsAfterThrough()
    {
        Assert.Equal(5, School().Between(D("2025-08-31"), D("2025-09-07")));
        Assert.Equal(4, School().Between(D("2025-09-01"), D("2025-09-07")));
        Assert.Equal(0, School().Between(D("2025-09-05"), D("2025-09-07")));
        Assert.Equal(0, School().Between(D("2025-09-05"), D("2025-09-05")));
        Assert.Equal(-4, School().Between(D("2025-09-07"), D("2025-09-01")));
        Assert.Equal(35, School().Between(D("2025-08-31"), D("2025-10-17")));
    }

    [Fact]
    public void TryBetween_DaysThatAreNotKnown_IsFalse()
    {
        Assert.False(School().TryBetween(D("2025-08-30"), D("2025-09-05"), out int count));
        Assert.Equal(0, count);
        Assert.False(School().TryBetween(D("2025-09-05"), D("2025-10-18"), out _));
        Assert.False(School().TryBetween(D("2025-10-18"), D("2025-09-05"), out _));
        Assert.True(School().TryBetween(D("2030-01-01"), D("2030-01-01"), out count));
        Assert.Equal(0, count);
        Assert.Throws<ArgumentOutOfRangeException>("through", () => School().Between(D("2025-09-05"), D("2025-10-18")));
    }

    [Fact]
    public void Known_BoundedAndUnbounded_IsHorizonOrEverything()
    {
        CountedDays business = Autumn().Count(DayBasis.BusinessDays);

        Assert.Equal(I("2025-09-01", "2025-10-17"), School().Known);
        Assert.Equal((First, Last), (School().FirstKnown, School().LastKnown));
        Assert.Equal((0, CivilDay.Last), (business.FirstKnown, business.LastKnown));
        Assert.Equal(I("1900-01-01", "2499-12-31"), business.Known);
    }

    [Fact]
    public void None_SchoolBasis_IsUnknownEverywhere()
    {
        CountedDays days = SchoolCalendar.None.Count(DayBasis.SchoolDays);

        Assert.Null(days.Known);
        Assert.False(days.Contains(D("2025-09-01")));
        Assert.False(days.TryAdd(D("2025-09-01"), 1, out _));
        Assert.False(days.TryAdd(D("1900-01-01"), 1, out _));
        Assert.False(days.TrySubtract(D("1900-01-02"), 1, out _));
        Assert.False(days.TryBetween(D("1900-01-01"), D("1900-01-02"), out _));
        Assert.Empty(days.Skipped(D("2025-09-01"), D("2025-10-01")));
    }

    [Fact]
    public void EveryBasis_WhereEveryDateIsASchoolDay_CountsTheSame()
    {
        // Counting, "What must always hold", 4.
        SchoolCalendar calendar = Joined(YearOf("x", 2025, "2025-07-01", "2026-06-30", []));
        DayBasis[] bases =
        [
            DayBasis.SchoolDays, Except(new DayExclusion.BetweenTerms(), new DayExclusion.Runs(1, true), new DayExclusion.Kinds(DayKinds.Holiday | DayKinds.Break)),
        ];

        Assert.All(bases, basis =>
        {
            Assert.True(calendar.Count(basis).TryAdd(D("2025-07-01"), 364, out LocalDate last));
            Assert.Equal(D("2026-06-30"), last);
        });
    }

    [Fact]
    public void Basis_IsTheOneCounted() => Assert.Equal(DayBasis.SchoolDays, School().Basis);

    private static CountedDays School() => Autumn().Count(DayBasis.SchoolDays);
}
