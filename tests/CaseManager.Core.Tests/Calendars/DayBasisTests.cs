using CaseManager.Core.Calendars;
using CaseManager.Core.Tests.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Calendars;

public class DayBasisTests
{
    [Fact]
    public void Equals_SameContent_IsValueEquality()
    {
        DayBasis one = new("x", DayCount.Calendar, [new DayExclusion.Runs(5, true), new DayExclusion.BetweenTerms(), new DayExclusion.Kinds(DayKinds.Break)]);
        DayBasis two = new("x", DayCount.Calendar, [new DayExclusion.Runs(5, true), new DayExclusion.BetweenTerms(), new DayExclusion.Kinds(DayKinds.Break)]);

        Assert.Equal(one, two);
        Assert.True(one.Equals(one));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void Equals_AnyDifference_IsNotEqual()
    {
        DayBasis basis = new("x", DayCount.Calendar, [new DayExclusion.Runs(5, true)]);

        Assert.NotEqual(basis, new DayBasis("y", DayCount.Calendar, [new DayExclusion.Runs(5, true)]));
        Assert.NotEqual(basis, new DayBasis("x", DayCount.Weekday, [new DayExclusion.Runs(5, true)]));
        Assert.NotEqual(basis, new DayBasis("x", DayCount.Calendar, [new DayExclusion.Runs(5, false)]));
        Assert.NotEqual(basis, new DayBasis("x", DayCount.Calendar, []));
        Assert.DoesNotContain(basis, new DayBasis?[] { null });
    }

    [Fact]
    public void Also_AnyDifference_IsNotEqual()
    {
        DayBasis summer = Summer(DayCount.Business, new AnnualDate(8, 31));

        Assert.Equal(summer, Summer(DayCount.Business, new AnnualDate(8, 31)));
        Assert.Equal(summer.GetHashCode(), Summer(DayCount.Business, new AnnualDate(8, 31)).GetHashCode());
        Assert.NotEqual(summer, Summer(DayCount.Weekday, new AnnualDate(8, 31)));
        Assert.NotEqual(summer, Summer(DayCount.Business, new AnnualDate(8, 30)));
        Assert.NotEqual(summer, DayBasis.SchoolDays with { Also = default });
        Assert.Empty((DayBasis.SchoolDays with { Also = default }).Also);
        Assert.True((DayBasis.WeekdayDays with { Also = [new DayAddition(DayCount.School, new AnnualDate(7, 1), new AnnualDate(8, 31))] }).NeedsSchoolCalendar);
        Assert.False((DayBasis.WeekdayDays with { Also = [new DayAddition(DayCount.Calendar, new AnnualDate(7, 1), new AnnualDate(8, 31))] }).NeedsSchoolCalendar);
    }

    [Fact]
    public void Also_SummerWeekdays_CountBesideSchoolDays()
    {
        // School ends on Fri 2025-05-30 and begins again on Mon 2025-08-18; 4 July is a Friday and a holiday, 8 August a holiday of the State.
        CountedDays days = Scene.TwoYears.Bind([Summer(DayCount.Business, new AnnualDate(8, 31))], HolidayCalendar.Federal.With([new LocalDate(2025, 8, 8)]))[0];

        Assert.False(days.Contains(new LocalDate(2025, 6, 30)));
        Assert.True(days.Contains(new LocalDate(2025, 7, 1)));
        Assert.False(days.Contains(new LocalDate(2025, 7, 4)));
        Assert.False(days.Contains(new LocalDate(2025, 7, 5)));
        Assert.False(days.Contains(new LocalDate(2025, 8, 8)));
        Assert.True(days.Contains(new LocalDate(2025, 8, 18)));
        Assert.False(days.Contains(new LocalDate(2025, 9, 1)));

        // 1-3 July (3), 7-11 (8), 14-18 (13), 21-25 (18), 28 July-1 August (23), 4-7 August (27).
        Assert.True(days.TryAdd(new LocalDate(2025, 5, 30), 27, out LocalDate last));
        Assert.True(days.TryAdd(new LocalDate(2025, 5, 30), 28, out LocalDate next));
        Assert.Equal((new LocalDate(2025, 8, 7), new LocalDate(2025, 8, 11)), (last, next));
        Assert.Contains(days.Skipped(new LocalDate(2025, 5, 30), new LocalDate(2025, 8, 11)), span => span.Name == "Independence Day");
    }

    [Fact]
    public void Also_WithoutASchoolCalendar_IsKnownEverywhere()
    {
        // Weekdays, and every date from 20 December through 6 January.
        DayBasis basis = new("b", DayCount.Weekday, []) { Also = [new DayAddition(DayCount.Calendar, new AnnualDate(12, 20), new AnnualDate(1, 6))] };
        CountedDays days = SchoolCalendar.None.Bind([basis])[0];

        Assert.False(days.Contains(new LocalDate(2025, 12, 14))); // A Sunday.
        Assert.True(days.Contains(new LocalDate(2025, 12, 20)));
        Assert.True(days.Contains(new LocalDate(2026, 1, 4)));
        Assert.False(days.Contains(new LocalDate(2026, 1, 10)));
        Assert.True(SchoolCalendar.None.Bind([DayBasis.CalendarDays with { Also = basis.Also }])[0].Contains(new LocalDate(2025, 12, 14)));
    }

    private static DayBasis Summer(DayCount counts, AnnualDate to) => new("s", DayCount.School, []) { Also = [new DayAddition(counts, new AnnualDate(7, 1), to)] };

    [Fact]
    public void NeedsSchoolCalendar_SchoolOrAnyException_IsTrue()
    {
        Assert.False(DayBasis.CalendarDays.NeedsSchoolCalendar);
        Assert.False(DayBasis.WeekdayDays.NeedsSchoolCalendar);
        Assert.False(DayBasis.BusinessDays.NeedsSchoolCalendar);
        Assert.True(DayBasis.SchoolDays.NeedsSchoolCalendar);
        Assert.True(new DayBasis("x", DayCount.Calendar, [new DayExclusion.BetweenTerms()]).NeedsSchoolCalendar);
    }

    [Fact]
    public void Constructor_BadValues_AreTheCallersMistake()
    {
        Assert.Empty(new DayBasis("x", DayCount.Calendar, default).Except);
        Assert.Throws<ArgumentException>(() => new DayBasis(" ", DayCount.Calendar, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayExclusion.Runs(0, false));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayExclusion.Kinds(DayKinds.None));
        Assert.Equal(1, new DayExclusion.Runs(1, false).MinimumWeekdays);
    }

    [Fact]
    public void BuiltIn_Ids_AreThoseOfTheRulePacks() =>
        Assert.Equal(
            ["calendar", "weekday", "business", "school"],
            new[] { DayBasis.CalendarDays, DayBasis.WeekdayDays, DayBasis.BusinessDays, DayBasis.SchoolDays }.Select(basis => basis.Id));

    [Fact]
    public void ToString_OfBasisAndSpans_IsTheSameInEveryCulture()
    {
        Assert.Equal("school", DayBasis.SchoolDays.ToString());
        Assert.Equal("2025-12-22 to 2026-01-02: Winter break", Sample.Off("2025-12-22", "2026-01-02", "Winter break").ToString());
        Assert.Equal("2025-12-22 to 2026-01-02: weekend", new SkippedSpan(Sample.D("2025-12-22"), Sample.D("2026-01-02"), "weekend", DayKinds.Weekend).ToString());
    }
}
