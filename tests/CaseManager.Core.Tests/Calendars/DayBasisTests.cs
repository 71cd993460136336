using CaseManager.Core.Calendars;

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
