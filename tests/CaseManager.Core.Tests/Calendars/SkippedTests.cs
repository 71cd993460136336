using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

public class SkippedTests
{
    [Fact]
    public void Skipped_SchoolDays_NamesBreaksOnceAndWeekendsOneByOne()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-11", "2025-09-16", "Autumn break"));

        Assert.Equal(
            [
                new SkippedSpan(D("2025-09-06"), D("2025-09-07"), "weekend", DayKinds.Weekend),
                new SkippedSpan(D("2025-09-11"), D("2025-09-16"), "Autumn break", DayKinds.Break | DayKinds.Weekend),
                new SkippedSpan(D("2025-09-20"), D("2025-09-21"), "weekend", DayKinds.Weekend),
            ],
            calendar.Count(DayBasis.SchoolDays).Skipped(D("2025-09-01"), D("2025-09-22")).AsEnumerable());
    }

    [Fact]
    public void Skipped_BreakListedWeekByWeek_IsOneSpan()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-08", "2025-09-12", "Break"), Off("2025-09-15", "2025-09-19", "Break"), Off("2025-09-22", "2025-09-22", "Other"));

        Assert.Equal(
            ["weekend", "Break", "weekend", "Other", "weekend"],
            calendar.Count(DayBasis.SchoolDays).Skipped(D("2025-09-01"), D("2025-09-28")).Select(span => span.Name));
        Assert.Equal(
            I("2025-09-08", "2025-09-19"),
            Interval(calendar.Count(DayBasis.SchoolDays).Skipped(D("2025-09-01"), D("2025-09-28"))[1]));
    }

    [Fact]
    public void Skipped_SameNameAWeekApart_StaysTwoSpans()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-05", "2025-09-05", "Staff"), Off("2025-09-09", "2025-09-09", "Staff"), Off("2025-09-12", "2025-09-12", "Staff"));

        Assert.Equal(
            ["Staff", "weekend", "Staff", "Staff", "weekend"],
            calendar.Count(DayBasis.SchoolDays).Skipped(D("2025-09-01"), D("2025-09-14")).Select(span => span.Name));
    }

    [Fact]
    public void Skipped_AcrossASummer_IsBetweenSchoolYears()
    {
        SchoolCalendar calendar = Published.Calendar("nd-west-fargo-2024-25", "nd-west-fargo-2025-26");

        SkippedSpan summer = Assert.Single(
            calendar.Count(DayBasis.SchoolDays).Skipped(D("2025-05-22"), calendar.Years[1].FirstInstructionalDay));
        Assert.Equal("between school years", summer.Name);
        Assert.Equal(D("2025-05-23"), summer.From);
        Assert.Equal(calendar.Years[1].FirstInstructionalDay.PlusDays(-1), summer.To);
        Assert.Equal(DayKinds.BetweenTerms | DayKinds.Weekend, summer.Kinds);
    }

    [Fact]
    public void Skipped_BusinessDays_NamesHolidays()
    {
        CountedDays days = SchoolCalendar.None.Bind([DayBasis.BusinessDays], HolidayCalendar.Federal.With([D("2026-07-02")]))[0];

        Assert.Equal(
            [
                new SkippedSpan(D("2026-07-02"), D("2026-07-02"), "State holiday", DayKinds.Holiday),
                new SkippedSpan(D("2026-07-03"), D("2026-07-03"), "Independence Day (observed)", DayKinds.Holiday),
                new SkippedSpan(D("2026-07-04"), D("2026-07-05"), "weekend", DayKinds.Weekend),
            ],
            days.Skipped(D("2026-06-30"), D("2026-07-08")).AsEnumerable());
    }

    [Fact]
    public void Skipped_WeekdaysLessRuns_NamesBoth()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-08", "2025-09-12", "Break"));
        DayBasis weekdays = new("w", DayCount.Weekday, [new DayExclusion.Runs(5, false)]);
        DayBasis business = new("b", DayCount.Business, [new DayExclusion.Runs(5, false)]);

        Assert.Equal(["weekend", "Break", "weekend"], calendar.Count(weekdays).Skipped(D("2025-09-01"), D("2025-09-14")).Select(span => span.Name));
        Assert.Equal(["Labor Day", "weekend", "Break", "weekend"], calendar.Count(business).Skipped(D("2025-08-31"), D("2025-09-14")).Select(span => span.Name));
    }

    [Fact]
    public void Skipped_PartialDaysExcepted_AreNamed()
    {
        SchoolCalendar calendar = Joined(YearOf("x", 2025, "2025-09-01", "2025-09-12", early: ["2025-09-03"]));
        DayBasis whole = new("whole", DayCount.School, [new DayExclusion.Kinds(DayKinds.Partial)]);

        Assert.Equal(
            [new SkippedSpan(D("2025-09-03"), D("2025-09-03"), "early dismissal", DayKinds.Instructional | DayKinds.Partial)],
            calendar.Count(whole).Skipped(D("2025-09-01"), D("2025-09-05")).AsEnumerable());
    }

    [Fact]
    public void Skipped_EveryDateCounts_IsEmpty() => Assert.Empty(SchoolCalendar.None.Count(DayBasis.CalendarDays).Skipped(D("2025-01-01"), D("2026-01-01")));

    [Fact]
    public void Skipped_BeyondTheHorizon_ListsWhatIsKnown() =>
        Assert.Equal(
            ["2025-10-11"],
            Autumn().Count(DayBasis.SchoolDays).Skipped(D("2025-10-07"), D("2026-01-01")).Select(span => NodaTime.Text.LocalDatePattern.Iso.Format(span.From)));

    [Fact]
    public void Skipped_ThroughBeforeAfter_IsEmpty() => Assert.Empty(Autumn().Count(DayBasis.SchoolDays).Skipped(D("2025-10-07"), D("2025-09-01")).AsEnumerable());

    [Fact]
    public void Skipped_EveryPublishedCalendar_IsExactlyWhatDoesNotCount()
    {
        foreach (string id in Published.Ids)
        {
            SchoolCalendar calendar = Published.Calendar(id);
            CountedDays days = calendar.Count(DayBasis.SchoolDays);
            DateInterval horizon = calendar.Horizon!;
            var listed = new HashSet<LocalDate>(days.Skipped(horizon.Start.PlusDays(-1), horizon.End).SelectMany(span => new DateInterval(span.From, span.To)));
            Assert.All(horizon, date => Assert.Equal(!days.Contains(date), listed.Contains(date)));
        }
    }

    private static DateInterval Interval(SkippedSpan span) => new(span.From, span.To);
}
