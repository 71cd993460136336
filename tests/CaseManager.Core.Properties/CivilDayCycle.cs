using NodaTime;

namespace CaseManager.Core.Properties;

/// <summary>Day numbers against NodaTime, for every day of a 400-year cycle: after it the Gregorian calendar repeats.</summary>
public class CivilDayCycle
{
    private static readonly LocalDate First = new(1903, 1, 1);
    private static readonly LocalDate Last = new(2302, 12, 31);

    [Fact]
    public void Of_EveryDayOfTheCycle_AgreesWithNodaTime()
    {
        int number = Period.DaysBetween(new LocalDate(1900, 1, 1), First);
        int seen = 0;
        for (LocalDate date = First; date <= Last; date = date.PlusDays(1))
        {
            bool agrees = CivilDay.Of(date) == number
                && CivilDay.ToDate(number) == date
                && CivilDay.Weekday(number) == (int)date.DayOfWeek - 1
                && CivilDay.Year(number) == date.Year
                && CivilDay.Month(number) == date.Month
                && CivilDay.ToDate(CivilDay.EndOfMonth(number)) == DateAdjusters.EndOfMonth(date)
                && CivilDay.OfYear(date.Year, date.Month, date.Day) == number;
            if (!agrees)
            {
                Assert.Fail($"day {number} of {date.Year}-{date.Month}-{date.Day} differs");
            }

            number++;
            seen++;
        }

        Assert.Equal(146_097, seen);
    }

    [Fact]
    public void PlusMonths_EveryDayOfTheCycle_AgreesWithNodaTime()
    {
        for (LocalDate date = First; date <= Last; date = date.PlusDays(1))
        {
            int number = CivilDay.Of(date);
            for (int months = 1; months <= 36; months++)
            {
                if (CivilDay.PlusMonths(number, months) != CivilDay.Of(date.PlusMonths(months)) || CivilDay.PlusMonths(number, -months) != CivilDay.Of(date.PlusMonths(-months)))
                {
                    Assert.Fail($"{date.Year}-{date.Month}-{date.Day} and {months} months differ");
                }
            }
        }
    }

    [Fact]
    public void ToDate_FirstAndLastDay_AreTheEndsOfTheRange()
    {
        Assert.Equal(CivilDay.FirstDate, CivilDay.ToDate(0));
        Assert.Equal(CivilDay.LastDate, CivilDay.ToDate(CivilDay.Last));
        Assert.Equal(new LocalDate(2499, 12, 31), CivilDay.LastDate);
        Assert.Equal(CivilDay.Last, CivilDay.Of(new LocalDate(2499, 12, 31)));
    }

    [Theory]
    [InlineData(2023, 2, 29, 2023, 2, 28)]
    [InlineData(2024, 2, 29, 2024, 2, 29)]
    [InlineData(2100, 2, 29, 2100, 2, 28)]
    public void OfYear_LeapDay_IsClampedInCommonYears(int year, int month, int day, int expectedYear, int expectedMonth, int expectedDay) =>
        Assert.Equal(new LocalDate(expectedYear, expectedMonth, expectedDay), CivilDay.ToDate(CivilDay.OfYear(year, month, day)));

    [Fact]
    public void Checked_OutsideTheRange_NamesTheArgument()
    {
        var early = new LocalDate(1899, 12, 31);
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => CivilDay.Checked(early));
        Assert.Equal(nameof(early), refused.ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => CivilDay.Checked(new LocalDate(2500, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CivilDay.Checked(new LocalDate(2020, 1, 1, CalendarSystem.Julian)));
    }
}
