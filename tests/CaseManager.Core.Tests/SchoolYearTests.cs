using NodaTime;

namespace CaseManager.Core.Tests;

public sealed class SchoolYearTests
{
    [Theory]
    [InlineData(2025, 6, 30, 2024)]
    [InlineData(2025, 7, 1, 2025)]
    [InlineData(2026, 1, 1, 2025)]
    [InlineData(2026, 6, 30, 2025)]
    public void Of_AroundTheTurn_BelongsToTheYearBegunLastJuly(int year, int month, int day, int expected)
    {
        SchoolYear found = SchoolYear.Of(new LocalDate(year, month, day));

        Assert.Equal(new SchoolYear(expected), found);
        Assert.InRange(new LocalDate(year, month, day), found.FirstDate, found.LastDate);
    }

    [Fact]
    public void Dates_OfAYear_RunFromJulyThroughJune()
    {
        Assert.Equal(new LocalDate(2025, 7, 1), new SchoolYear(2025).FirstDate);
        Assert.Equal(new LocalDate(2026, 6, 30), new SchoolYear(2025).LastDate);
    }

    [Theory]
    [InlineData("2025-26", 2025)]
    [InlineData("1999-00", 1999)]
    [InlineData("0099-00", 99)]
    public void TryParse_ConsecutiveYears_RoundTrips(string text, int start)
    {
        Assert.True(SchoolYear.TryParse(text, out SchoolYear year));
        Assert.Equal(start, year.StartYear);
        Assert.Equal(text, year.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-27")]
    [InlineData("2025-25")]
    [InlineData("2025/26")]
    [InlineData("2025-026")]
    [InlineData("25-26")]
    [InlineData("+025-26")]
    [InlineData("2025- 6")]
    [InlineData("2025-2x")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(SchoolYear.TryParse(text, out SchoolYear year));
        Assert.Equal(default, year);
    }
}
