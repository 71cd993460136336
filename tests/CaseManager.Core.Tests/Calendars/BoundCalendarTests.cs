using CaseManager.Core.Calendars;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class BoundCalendarTests
{
    [Fact]
    public void Bind_Bases_AreFoundByOrdinal()
    {
        SchoolCalendar calendar = Autumn();
        HolidayCalendar holidays = HolidayCalendar.Federal.With([D("2025-09-05")]);
        BoundCalendar bound = calendar.Bind([DayBasis.BusinessDays, DayBasis.SchoolDays], holidays);

        Assert.Same(calendar, bound.Calendar);
        Assert.Same(holidays, bound.Holidays);
        Assert.Equal([DayBasis.BusinessDays, DayBasis.SchoolDays], bound.Bases.AsEnumerable());
        Assert.False(bound[0].Contains(D("2025-09-05")));
        Assert.True(bound[1].Contains(D("2025-09-05")));
        Assert.False(bound.Business.Contains(D("2025-09-05")));
        Assert.Same(bound.School, bound[1]);
        Assert.Throws<IndexOutOfRangeException>(() => bound[2]);
    }

    [Fact]
    public void Bind_WithoutHolidays_TakesTheFederalOnes() => Assert.Same(HolidayCalendar.Federal, SchoolCalendar.None.Bind([]).Holidays);

    [Fact]
    public void Terms_OfJoinedYears_AreInOrder()
    {
        BoundCalendar bound = Published.Calendar("ga-newton-2026-27", "ga-newton-2025-26").Bind([]);

        Assert.Equal(
            [
                new SchoolTerm(2025, CivilDay.Of(D("2025-08-04")), CivilDay.Of(D("2026-05-22")), false),
                new SchoolTerm(2026, CivilDay.Of(D("2026-08-03")), CivilDay.Of(D("2027-05-21")), false),
            ],
            bound.Terms.AsEnumerable());
    }

    [Fact]
    public void Terms_EdgesClosed_AreWhereChildrenAttend()
    {
        SchoolTerm term = Assert.Single(Autumn(Off("2025-09-01", "2025-09-01"), Off("2025-10-16", "2025-10-17")).Bind([]).Terms);

        Assert.Equal((CivilDay.Of(D("2025-09-02")), CivilDay.Of(D("2025-10-15"))), (term.FirstDay, term.LastDay));
    }
}
