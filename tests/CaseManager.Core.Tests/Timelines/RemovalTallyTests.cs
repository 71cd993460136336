using CaseManager.Core.Calendars;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Removals: counting C23. School from 2025-01-06 on, off on 2025-01-20, 2025-02-17 and 2025-03-17 to 21; break 2024-12-23 to 2025-01-03.</summary>
public class RemovalTallyTests
{
    private static readonly SchoolYear Year = new(2024);

    [Fact]
    public void Of_NoRemoval_IsNothing()
    {
        RemovalTally tally = Tally(Scene.Of());

        Assert.Equal((0m, 0, 0), (tally.CumulativeDays, tally.PartDays, tally.LongestRun));
        Assert.Null(tally.EleventhDay);
        Assert.True(tally.IsComplete);
        Assert.False(tally.IsChangeOfPlacement);
        Assert.False(tally.AsksForPatternDecision);
        Assert.Empty(tally.Findings());
        Assert.Equal(Year, tally.SchoolYear);
    }

    [Fact]
    public void Of_TenDaysInARow_IsNotYetAChange()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-17"));

        Assert.Equal((10m, 10, null), (tally.CumulativeDays, tally.LongestRun, tally.EleventhDay));
        Assert.False(tally.IsChangeOfPlacement);
        Assert.False(tally.AsksForPatternDecision);
        Assert.Empty(tally.Findings());
    }

    [Fact]
    public void Of_ElevenDaysInARow_IsAChangeOfPlacement()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-21"));

        Assert.Equal((11m, 11, Scene.Date("2025-01-21")), (tally.CumulativeDays, tally.LongestRun, tally.EleventhDay));
        Assert.Equal(["CM5005", "CM5006"], tally.Findings().Select(finding => finding.Code.ToString()));
        Assert.Equal([FindingSeverity.Error, FindingSeverity.Warning], tally.Findings().Select(finding => finding.Severity));
        Assert.All(tally.Findings(), finding => Assert.Equal("2024-25", finding.Path));
    }

    [Fact]
    public void Of_ElevenDaysApart_AskForTheDecisionAboutAPattern()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-10").Event("2025-02-03 removal.imposed through=2025-02-07").Event("2025-03-05 removal.imposed"));

        Assert.Equal((11m, 5, Scene.Date("2025-03-05")), (tally.CumulativeDays, tally.LongestRun, tally.EleventhDay));
        Assert.Equal(["CM5006"], tally.Findings().Select(finding => finding.Code.ToString()));
        Assert.Equal("11 school days of removal in the year pass ten.", tally.Findings()[0].Message);
    }

    [Fact]
    public void Of_OverlappingRemovals_CountADateOnce()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-10 episode=a").Event("2025-01-08 removal.imposed through=2025-01-14 episode=b").Event("2025-01-07 removal.imposed"));

        Assert.Equal((7m, 7), (tally.CumulativeDays, tally.LongestRun));
    }

    [Fact]
    public void Of_RemovalOverABreak_IsConsecutive()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2024-12-16 removal.imposed through=2024-12-20").Event("2025-01-06 removal.imposed through=2025-01-13"));

        Assert.Equal((11m, 11, true), (tally.CumulativeDays, tally.LongestRun, tally.IsChangeOfPlacement));
    }

    [Fact]
    public void Of_OneSchoolDayBetween_BreaksTheRun()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-08").Event("2025-01-10 removal.imposed through=2025-01-13"));

        Assert.Equal((5m, 3), (tally.CumulativeDays, tally.LongestRun));
    }

    [Theory]
    [InlineData("0.5", 0.5, 1)]
    [InlineData(".25", 0.25, 1)]
    [InlineData("1", 1, 0)]
    [InlineData("0", 1, 0)]
    [InlineData("-0.5", 1, 0)]
    [InlineData("0,5", 1, 0)]
    [InlineData("half", 1, 0)]
    public void Of_PartOfADay_IsAFractionAndToldApart(string fraction, double days, int partDays)
    {
        RemovalTally tally = Tally(Scene.Of().Event($"2025-01-06 removal.imposed fraction={fraction}"));

        Assert.Equal(((decimal)days, partDays), (tally.CumulativeDays, tally.PartDays));
    }

    [Fact]
    public void Of_FractionOfSeveralDays_IsWholeDays() =>
        Assert.Equal((2m, 0), Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-07 fraction=0.5")) is var tally ? (tally.CumulativeDays, tally.PartDays) : default);

    [Fact]
    public void Of_PartAndWholeOfOneDay_IsTheWhole()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed fraction=0.5 through=2025-01-06").Event("2025-01-06 removal.imposed through=2025-01-07"));

        Assert.Equal((2m, 0), (tally.CumulativeDays, tally.PartDays));
    }

    [Fact]
    public void Of_TenDaysAndAHalf_PassTenOnTheHalfDay()
    {
        RemovalTally tally = Tally(Scene.Of().Event("2025-01-06 removal.imposed through=2025-01-17").Event("2025-01-22 removal.imposed fraction=0.5"));

        Assert.Equal((10.5m, Scene.Date("2025-01-22"), 10), (tally.CumulativeDays, tally.EleventhDay, tally.LongestRun));
        Assert.Equal("10.5 school days of removal in the year pass ten.", Assert.Single(tally.Findings()).Message);
    }

    [Fact]
    public void Of_RemovalThatGoesOn_CountsThroughAsOf()
    {
        Scene scene = Scene.Of().Event("2025-01-06 removal.imposed through=2025-02-28");

        Assert.Equal(3m, Tally(scene, "2025-01-08").CumulativeDays);
        Assert.Equal(0m, Tally(scene, "2025-01-05").CumulativeDays);
    }

    [Fact]
    public void Of_RemovalAcrossTheSchoolYears_CountsEachYearItsOwn()
    {
        Scene scene = Scene.Of().Event("2025-05-27 removal.imposed through=2025-08-20");

        Assert.Equal((4m, 4), Tally(scene, "2025-09-30") is var earlier ? (earlier.CumulativeDays, earlier.LongestRun) : default);
        Assert.Equal((3m, 3), Tally(scene, "2025-09-30", new SchoolYear(2025)) is var later ? (later.CumulativeDays, later.LongestRun) : default);
        Assert.Equal(0m, Tally(scene, "2025-09-30", new SchoolYear(2023)).CumulativeDays);
    }

    [Fact]
    public void Of_RemovalOutsideTheCalendar_IsNotComplete()
    {
        Assert.False(Tally(Scene.Of().Event("2024-08-16 removal.imposed through=2024-08-19")).IsComplete);
        Assert.True(Tally(Scene.Of().Event("2024-08-19 removal.imposed")).IsComplete);
        Assert.False(Tally(Scene.Of().Event("2026-05-29 removal.imposed through=2026-06-01"), "2026-06-30", new SchoolYear(2025)).IsComplete);
    }

    [Fact]
    public void Of_NoCalendar_KnowsNothing()
    {
        RemovalTally tally = RemovalTally.Of(Scene.Of().Event("2025-01-06 removal.imposed").File(), SchoolCalendar.None, Year, Scene.Date("2025-06-30"));

        Assert.Equal((0m, false), (tally.CumulativeDays, tally.IsComplete));
        Assert.True(RemovalTally.Of(Scene.Of().File(), SchoolCalendar.None, Year, Scene.Date("2025-06-30")).IsComplete);
    }

    [Fact]
    public void Of_VoidedRemoval_DoesNotCount() =>
        Assert.Equal(0m, Tally(Scene.Of().Event("2025-01-06 removal.imposed").Event("2025-01-09 record.voided voids=e1")).CumulativeDays);

    [Theory]
    [InlineData(1800)]
    [InlineData(1899)]
    [InlineData(2499)]
    [InlineData(2600)]
    [InlineData(0)]
    public void Of_SchoolYearAtTheEndOfTime_IsEmpty(int year) =>
        Assert.Equal(0m, Tally(Scene.Of().Event("2025-01-06 removal.imposed"), "2499-12-31", new SchoolYear(year)).CumulativeDays);

    [Fact]
    public void Of_MistakesOfTheCaller_Throw()
    {
        Assert.Throws<ArgumentNullException>("file", () => RemovalTally.Of(null!, Scene.TwoYears, Year, Scene.Date("2025-01-06")));
        Assert.Throws<ArgumentNullException>("calendar", () => RemovalTally.Of(Scene.Of().File(), null!, Year, Scene.Date("2025-01-06")));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => RemovalTally.Of(Scene.Of().File(), Scene.TwoYears, Year, new LocalDate(2500, 1, 1)));
    }

    [Fact]
    public void Equals_SameRemovals_IsTheSame()
    {
        Scene scene = Scene.Of().Event("2025-01-06 removal.imposed");

        Assert.Equal(Tally(scene), Tally(scene));
        Assert.NotEqual(Tally(scene), Tally(scene, "2025-01-05"));
    }

    private static RemovalTally Tally(Scene scene, string asOf = "2025-06-30", SchoolYear? year = null) =>
        RemovalTally.Of(scene.File(), Scene.TwoYears, year ?? Year, Scene.Date(asOf));
}
