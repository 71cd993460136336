using CaseManager.Core.Calendars;
using NodaTime;
using static CaseManager.Core.Tests.Calendars.Sample;

namespace CaseManager.Core.Tests.Calendars;

/// <summary>Counting C6 on calendars small enough to check by hand: 1 September 2025 is a Monday.</summary>
public class ExceptedRunsTests
{
    private const string First = "2025-09-01";
    private const string Last = "2025-10-17";

    [Fact]
    public void Runs_OfEnoughWeekdays_AreExceptedWithTheWeekendInside()
    {
        // Off Thursday 4 to Wednesday 10 September: five weekdays around a weekend.
        SchoolCalendar calendar = Autumn(Off("2025-09-04", "2025-09-05", "a"), Off("2025-09-08", "2025-09-10", "b"));

        Assert.Equal(
            ["2025-09-04", "2025-09-05", "2025-09-06", "2025-09-07", "2025-09-08", "2025-09-09", "2025-09-10"],
            Excepted(calendar, new DayExclusion.Runs(5, false)));
        Assert.Empty(Excepted(calendar, new DayExclusion.Runs(6, false)));
    }

    [Fact]
    public void Runs_FromMondayToFriday_ReachIntoTheWeekendsOnlyWhenAsked()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-08", "2025-09-12"));

        Assert.Equal(["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12"], Excepted(calendar, new DayExclusion.Runs(5, false)));
        Assert.Equal(
            ["2025-09-06", "2025-09-07", "2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12", "2025-09-13", "2025-09-14"],
            Excepted(calendar, new DayExclusion.Runs(5, true)));
    }

    [Fact]
    public void Runs_EndingMidweek_HaveNoWeekendThere() =>
        Assert.Equal(
            ["2025-09-06", "2025-09-07", "2025-09-08", "2025-09-09"],
            Excepted(Autumn(Off("2025-09-08", "2025-09-09")), new DayExclusion.Runs(2, true)));

    [Fact]
    public void Runs_WithAMakeUpSaturdayInside_AreTwo()
    {
        // Off Thursday 4 to Wednesday 10 again, but school on Saturday 6: two runs, of two and of three weekdays.
        SchoolCalendar calendar = Autumn(["2025-09-06"], Off("2025-09-04", "2025-09-10"));

        Assert.Empty(Excepted(calendar, new DayExclusion.Runs(5, true)));
        Assert.Equal(["2025-09-07", "2025-09-08", "2025-09-09", "2025-09-10"], Excepted(calendar, new DayExclusion.Runs(3, true)));
        Assert.Equal(["2025-09-08", "2025-09-09", "2025-09-10"], Excepted(calendar, new DayExclusion.Runs(3, false)));
        Assert.Equal(6, Excepted(calendar, new DayExclusion.Runs(2, true)).Length);
    }

    [Fact]
    public void Runs_InAFourDayWeek_CountTheRegularFridayAsWeekend()
    {
        // Fridays off: a week's break has four weekdays, and the Friday, Saturday and Sunday on either side adjoin it.
        SchoolCalendar calendar = Joined(YearOf(
            "x", 2025, First, Last, [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], off: [Off("2025-09-08", "2025-09-11")]));

        Assert.Empty(Excepted(calendar, new DayExclusion.Runs(5, true)));
        Assert.Equal(["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11"], Excepted(calendar, new DayExclusion.Runs(4, false)));
        Assert.Equal(10, Excepted(calendar, new DayExclusion.Runs(4, true)).Length);
    }

    [Fact]
    public void Runs_InAFourDayWeekBetweenTerms_CountFourWeekdaysAWeek()
    {
        // From Thursday 28 May (last day) to Monday 8 June 2026 (first day): Monday to Thursday out of session.
        IsoDayOfWeek[] weekend = [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
        SchoolCalendar calendar = Joined(YearOf("a", 2025, "2025-08-18", "2026-05-28", weekend), YearOf("b", 2026, "2026-06-08", "2027-05-27", weekend));

        Assert.Empty(Dates(calendar.Count(Except(new DayExclusion.Runs(5, true))), "2026-05-01", "2026-07-01", counting: false));
        Assert.Equal(
            ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"],
            Dates(calendar.Count(Except(new DayExclusion.Runs(4, false))), "2026-05-01", "2026-07-01", counting: false));
        Assert.Equal(
            "2026-05-29",
            Dates(calendar.Count(Except(new DayExclusion.BetweenTerms())), "2026-05-01", "2026-07-01", counting: false)[0]);
    }

    [Fact]
    public void Runs_OfASixDayWeek_DoNotCountSaturdays()
    {
        // School on Saturdays: Monday 8 to Saturday 13 September is a run of five weekdays, its Saturday adjoins.
        SchoolCalendar calendar = Joined(YearOf("x", 2025, First, Last, [IsoDayOfWeek.Sunday], off: [Off("2025-09-08", "2025-09-13")]));

        Assert.Empty(Excepted(calendar, new DayExclusion.Runs(6, true)));
        Assert.Equal(["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12"], Excepted(calendar, new DayExclusion.Runs(5, false)));
        Assert.Equal(
            ["2025-09-07", "2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11", "2025-09-12", "2025-09-13", "2025-09-14"],
            Excepted(calendar, new DayExclusion.Runs(5, true)));
    }

    [Fact]
    public void Runs_AcrossTheEndOfAYear_AreOneRun()
    {
        // The last two weekdays of a year are closed, one weekday lies between the years: three in a row.
        SchoolCalendar calendar = Joined(
            YearOf("a", 2025, "2025-08-18", "2026-06-03", off: [Off("2026-06-02", "2026-06-03")]),
            YearOf("b", 2026, "2026-06-05", "2027-05-28"));

        Assert.Equal(
            ["2026-06-02", "2026-06-03", "2026-06-04"],
            Dates(calendar.Count(Except(new DayExclusion.Runs(3, false))), "2026-05-01", "2026-07-01", counting: false));
        Assert.Equal(
            ["2026-06-02", "2026-06-03", "2026-06-04"],
            Dates(calendar.Count(Except(new DayExclusion.BetweenTerms())), "2026-05-01", "2026-07-01", counting: false));
    }

    [Fact]
    public void Runs_AtTheEdgesOfTheHorizon_HaveTheWeekdaysThatAreKnown()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-01", "2025-09-02"), Off("2025-10-16", "2025-10-17"));

        Assert.Equal(["2025-09-01", "2025-09-02", "2025-10-16", "2025-10-17"], Excepted(calendar, new DayExclusion.Runs(2, true)));
        Assert.Empty(Excepted(calendar, new DayExclusion.Runs(3, true)));
    }

    [Fact]
    public void Runs_California_ThanksgivingOfFiveDaysCountsAndTwoWeeksDoNot()
    {
        // Kings Canyon closes exactly five school days for Thanksgiving: "in excess of five schooldays" does not reach it.
        SchoolCalendar calendar = Published.Calendar("ca-kings-canyon-2020-21", "ca-kings-canyon-2021-22");
        CountedDays days = calendar.Count(Except(new DayExclusion.BetweenTerms(), new DayExclusion.Runs(6, false)));

        Assert.Empty(Dates(days, "2020-11-20", "2020-11-30", counting: false));
        Assert.NotEmpty(Dates(days, "2020-12-15", "2021-01-15", counting: false));
        Assert.Empty(Dates(days, "2021-06-05", "2021-08-01", counting: true));
    }

    [Fact]
    public void BetweenTerms_OneYearAlone_ExceptsNothing() => Assert.Empty(Excepted(Autumn(), new DayExclusion.BetweenTerms()));

    [Fact]
    public void Kinds_ListedDates_AreExceptedWithTheirWeekends()
    {
        SchoolCalendar calendar = Autumn(Off("2025-09-05", "2025-09-08", "a", DayKinds.Break), Off("2025-09-15", "2025-09-15", "b", DayKinds.Holiday), Off("2025-09-16", "2025-09-16", "c", DayKinds.StaffDay));

        Assert.Equal(["2025-09-15"], Excepted(calendar, new DayExclusion.Kinds(DayKinds.Holiday)));
        Assert.Equal(
            ["2025-09-05", "2025-09-06", "2025-09-07", "2025-09-08", "2025-09-15"],
            Excepted(calendar, new DayExclusion.Kinds(DayKinds.Holiday | DayKinds.Break)));
    }

    private static string[] Excepted(SchoolCalendar calendar, DayExclusion exclusion) => Dates(calendar.Count(Except(exclusion)), First, Last, counting: false);
}
