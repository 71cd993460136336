using CaseManager.Core.Calendars;

namespace CaseManager.Core.Tests.Calendars;

public class SchoolTermTests
{
    private static SchoolTerm[] Terms { get; } = [.. Enumerable.Range(CivilDay.FirstYear, CivilDay.LastYear - CivilDay.FirstYear + 1).Select(Term)];

    [Theory]
    [InlineData(0, 600)]
    [InlineData(99, 8)]
    [InlineData(123, 1)]
    [InlineData(592, 8)]
    public void PlaceOf_EveryDayThereIs_IsTheLastTermThatHasBegun(int first, int count)
    {
        ReadOnlySpan<SchoolTerm> terms = Terms.AsSpan(first, count);
        int expected = 0;
        for (int day = 0; day <= CivilDay.Last; day++)
        {
            expected += expected + 1 < terms.Length && terms[expected + 1].YearBegins <= day ? 1 : 0;
            Assert.Equal(expected, SchoolTerm.PlaceOf(terms, day));
        }
    }

    [Fact]
    public void YearEnds_OfTheLastYear_IsTheLastDateThereIs()
    {
        Assert.Equal(CivilDay.Last, Terms[^1].YearEnds);
        Assert.Equal(Terms[^1].YearBegins - 1, Terms[^2].YearEnds);
    }

    private static SchoolTerm Term(int year) => new(year, CivilDay.OfYear(year, 8, 20), CivilDay.OfYear(year, 12, 20), false);
}
