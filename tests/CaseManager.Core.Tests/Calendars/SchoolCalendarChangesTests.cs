using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class SchoolCalendarChangesTests
{
    [Fact]
    public void With_Closure_ChangesTheNewCalendarOnly()
    {
        SchoolCalendar before = Autumn();
        SchoolCalendar after = before.With(Off("2025-09-04", "2025-09-05", "storm", DayKinds.Weather));

        Assert.True(before[D("2025-09-04")].IsSchoolDay);
        Assert.Equal(new CalendarDay(DayKinds.Weather, "storm"), after[D("2025-09-05")]);
        Assert.Equal(before.Years[0].CountedInstructionalDays - 2, after.Years[0].CountedInstructionalDays);
    }

    [Fact]
    public void With_ClosureOverAnExtraDay_TakesItBack()
    {
        SchoolCalendar calendar = Autumn(["2025-09-06"]);

        Assert.True(calendar[D("2025-09-06")].IsSchoolDay);
        Assert.False(calendar.WithWeatherClosure(D("2025-09-06"), "storm")[D("2025-09-06")].IsSchoolDay);
    }

    [Fact]
    public void With_ClosureOfTheLastDay_MovesTheTermsEndButNotTheHorizon()
    {
        SchoolCalendar calendar = Autumn().WithWeatherClosure(D("2025-10-17"), "snow day");

        Assert.Equal(D("2025-10-16"), calendar.LastInstructionalDay(Year));
        Assert.Equal(D("2025-10-17"), calendar.Horizon!.End);
        Assert.Equal(DayKinds.Weather | DayKinds.BetweenTerms, calendar[D("2025-10-17")].Kinds);
        Assert.Equal("snow day", calendar[D("2025-10-17")].Name);
    }

    [Fact]
    public void With_ClosureThatCannotBe_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => Autumn().With(null!));
        Assert.Throws<ArgumentException>(() => Autumn().WithWeatherClosure(D("2025-08-31"), "early"));
        Assert.Throws<ArgumentException>(() => Autumn().WithWeatherClosure(D("2025-09-02"), " "));
        Assert.Throws<ArgumentException>(() => Autumn().With(Off("2025-10-16", "2025-10-18")));
        ArgumentException all = Assert.Throws<ArgumentException>(() => Autumn().With(Off("2025-09-01", "2025-10-17")));
        Assert.Equal("closure", all.ParamName);
        Assert.Contains("No date of the year is a school day.", all.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithExtraDay_OnAWeekend_IsASchoolDay()
    {
        SchoolCalendar calendar = Autumn().WithExtraDay(D("2025-09-06"));

        Assert.True(calendar[D("2025-09-06")].IsSchoolDay);
        Assert.Same(calendar, calendar.WithExtraDay(D("2025-09-06")));
        Assert.Throws<ArgumentException>(() => calendar.WithExtraDay(D("2025-10-18")));
    }

    [Fact]
    public void WithLastInstructionalDay_Earlier_DropsWhatComesAfter()
    {
        SchoolCalendar calendar = Joined(YearOf(
            "x", 2025, "2025-09-01", "2025-10-17", extra: ["2025-10-11"], early: ["2025-10-17"], off: [Off("2025-10-02", "2025-10-08"), Off("2025-10-13", "2025-10-13")]));

        SchoolYearCalendar year = calendar.WithLastInstructionalDay(Year, D("2025-10-07")).Years[0];

        Assert.Equal([Off("2025-10-02", "2025-10-07")], year.NonInstructional.AsEnumerable());
        Assert.Empty(year.ExtraInstructional);
        Assert.Empty(year.EarlyDismissal);
        Assert.Equal(D("2025-10-07"), year.LastInstructionalDay);
    }

    [Fact]
    public void WithLastInstructionalDay_ThatCannotBe_IsTheCallersMistake()
    {
        SchoolCalendar two = Joined(YearOf("a", 2024, "2024-08-19", "2025-05-30"), YearOf("b", 2025, "2025-08-18", "2026-05-29"));

        Assert.Equal(D("2025-08-15"), two.WithLastInstructionalDay(new SchoolYear(2024), D("2025-08-17")).LastInstructionalDay(new SchoolYear(2024)));
        Assert.Throws<ArgumentException>("date", () => two.WithLastInstructionalDay(new SchoolYear(2024), D("2025-08-18")));
        Assert.Throws<ArgumentException>("date", () => two.WithLastInstructionalDay(new SchoolYear(2025), D("2025-08-17")));
        Assert.Throws<ArgumentException>("year", () => two.WithLastInstructionalDay(new SchoolYear(2023), D("2024-05-30")));
    }

    [Fact]
    public void Project_TwoYears_RepeatsTheLastPatternByWeeks()
    {
        SchoolCalendar published = Published.Calendar("nd-west-fargo-2024-25", "nd-west-fargo-2025-26");
        SchoolCalendar calendar = published.Project(2);
        SchoolYearCalendar last = published.Years[1];

        Assert.Equal([false, false, true, true], calendar.Years.Select(year => year.IsProjected));
        Assert.Equal(new SchoolYear(2027), calendar.Years[3].SchoolYear);
        Assert.Equal(published.PublishedThrough, calendar.PublishedThrough);
        foreach (SchoolYearCalendar projected in calendar.Years.Skip(2))
        {
            int moved = Period.DaysBetween(last.FirstInstructionalDay, projected.FirstInstructionalDay);
            int anniversary = Period.DaysBetween(
                last.FirstInstructionalDay.PlusYears(projected.SchoolYear.StartYear - last.SchoolYear.StartYear), projected.FirstInstructionalDay);
            Assert.Equal(0, moved % 7);
            Assert.InRange(anniversary, -3, 3);
            Assert.Equal(last.CountedInstructionalDays, projected.CountedInstructionalDays);
            Assert.Equal(last.NonInstructional.Select(span => span with { From = span.From.PlusDays(moved), To = span.To.PlusDays(moved) }), projected.NonInstructional);
            Assert.Null(projected.StatedInstructionalDays);
            Assert.Empty(projected.Findings);
        }
    }

    [Fact]
    public void Project_MarksWhatRestsOnIt()
    {
        SchoolCalendar published = Autumn();
        SchoolCalendar calendar = published.Project(1);

        int first = CivilDay.Of(D("2025-10-18"));
        Assert.False(published.Count(DayBasis.SchoolDays).IsProjected(CivilDay.Last));
        Assert.False(calendar.Count(DayBasis.SchoolDays).IsProjected(first - 1));
        Assert.True(calendar.Count(DayBasis.SchoolDays).IsProjected(first));
        Assert.False(calendar.Count(DayBasis.BusinessDays).IsProjected(CivilDay.Last));
        Assert.Equal([false, true], calendar.Terms.Select(term => term.Projected));
    }

    [Fact]
    public void Project_OneByOne_IsTheSameAsAtOnce()
    {
        SchoolCalendar published = Published.Calendar("tx-fabens-2021-22");

        Assert.Equal(
            published.Project(3).Years.Select(year => year.FirstInstructionalDay),
            published.Project(1).Project(1).Project(1).Years.Select(year => year.FirstInstructionalDay));
    }

    [Fact]
    public void Project_YearWithoutASummer_BeginsTheWeekAfter()
    {
        SchoolCalendar calendar = Joined(YearOf("x", 2025, "2025-07-01", "2026-06-30", [])).Project(2);

        Assert.Equal([D("2025-07-01"), D("2026-07-07"), D("2027-07-13")], calendar.Years.Select(year => year.FirstInstructionalDay));
    }

    [Fact]
    public void Project_NothingToAddOrRepeat_IsTheSameCalendar()
    {
        SchoolCalendar calendar = Autumn();

        Assert.Same(calendar, calendar.Project(0));
        Assert.Same(SchoolCalendar.None, SchoolCalendar.None.Project(3));
    }

    [Fact]
    public void Project_OutOfRange_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Autumn().Project(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Autumn().Project(51));
        Assert.Throws<ArgumentOutOfRangeException>(() => Joined(YearOf("x", 2498, "2498-09-01", "2499-05-29")).Project(1));
    }
}
