using NodaTime;

namespace CaseManager.Core.Tests;

/// <summary>Day numbers against NodaTime, for every day of the range (more than one 400-year cycle).</summary>
public sealed class CivilDayTests
{
    private static readonly LocalDate First = new(1900, 1, 1);

    [Fact]
    public void EveryDay_AgainstNodaTime_Agrees()
    {
        Assert.Equal(First, CivilDay.FirstDate);
        Assert.Equal(new LocalDate(2499, 12, 31), CivilDay.LastDate);
        int day = 0;
        for (LocalDate date = First; date <= CivilDay.LastDate; date = date.PlusDays(1), day++)
        {
            bool agrees = CivilDay.Of(date) == day
                && CivilDay.ToDate(day) == date
                && CivilDay.Weekday(day) == (int)date.DayOfWeek - 1
                && CivilDay.Year(day) == date.Year
                && CivilDay.Month(day) == date.Month
                && CivilDay.SchoolYear(day) == SchoolYear.Of(date).StartYear
                && CivilDay.ToDate(CivilDay.EndOfMonth(day)) == date.With(DateAdjusters.EndOfMonth);
            Assert.True(agrees, $"day {day}");
        }

        Assert.Equal(CivilDay.Last, day - 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(36)]
    [InlineData(174)]
    [InlineData(-9)]
    [InlineData(-12)]
    public void PlusMonths_EveryDayOfACycle_AgreesWithNodaTime(int months)
    {
        int end = CivilDay.Of(new LocalDate(2399, 12, 31));
        for (int day = CivilDay.Of(new LocalDate(2000, 1, 1)); day <= end; day++)
        {
            Assert.Equal(CivilDay.Of(CivilDay.ToDate(day).PlusMonths(months)), CivilDay.PlusMonths(day, months));
        }
    }

    [Fact]
    public void PlusMonths_PastEitherEnd_StaysInside()
    {
        Assert.Equal(new LocalDate(2499, 12, 15), CivilDay.ToDate(CivilDay.PlusMonths(CivilDay.Of(new LocalDate(2499, 12, 15)), 1)));
        Assert.Equal(new LocalDate(1900, 1, 15), CivilDay.ToDate(CivilDay.PlusMonths(CivilDay.Of(new LocalDate(1900, 1, 15)), -1)));
        Assert.Equal(new LocalDate(2499, 12, 15), CivilDay.ToDate(CivilDay.PlusMonths(CivilDay.Of(new LocalDate(2010, 6, 15)), int.MaxValue)));
        Assert.Equal(new LocalDate(1900, 1, 15), CivilDay.ToDate(CivilDay.PlusMonths(CivilDay.Of(new LocalDate(2010, 6, 15)), int.MinValue)));
    }

    [Theory]
    [InlineData(2023, 2, 29, 28)]
    [InlineData(2024, 2, 29, 29)]
    [InlineData(2023, 4, 31, 30)]
    [InlineData(2023, 12, 31, 31)]
    public void OfYear_DayBeyondItsMonth_IsClamped(int year, int month, int day, int expected) =>
        Assert.Equal(new LocalDate(year, month, expected), CivilDay.ToDate(CivilDay.OfYear(year, month, day)));

    [Fact]
    public void Checked_OutsideTheRange_NamesTheArgument()
    {
        LocalDate early = new(1899, 12, 31);
        LocalDate late = new(2500, 1, 1);
        LocalDate hebrew = new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Throws<ArgumentOutOfRangeException>(nameof(early), () => CivilDay.Checked(early));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(late), () => CivilDay.Checked(late));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(hebrew), () => CivilDay.Checked(hebrew));
        Assert.Equal(0, CivilDay.Checked(First));
        Assert.True(CivilDay.None < 0);
    }
}
