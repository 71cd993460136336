namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class CalendarCommandTests
{
    private static readonly string Newton = Scratch.Calendar("ga-newton-2025-26");

    [Fact]
    public void Calendar_CountOverWinterBreak_GivesTheDateAndWhatWasSkipped()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, "--from", "2025-12-15", "--count", "10", "--format", "json");

        Assert.Equal(0, run.Status);
        Assert.Equal("2026-01-12", run.Json.GetProperty("date").GetString());
        Assert.Contains(run.Json.GetProperty("skipped").EnumerateArray(), span => span.GetProperty("name").GetString() == "Winter holiday break");
    }

    [Fact]
    public void Calendar_Between_CountsBothEnds()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, "--between", "2025-12-15", "2025-12-19", "--format", "json");

        Assert.Equal(5, run.Json.GetProperty("count").GetInt32());
        Assert.False(run.Json.TryGetProperty("date", out _));
    }

    [Fact]
    public void Calendar_BetweenTheWholeYear_CountsEverySchoolDay()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, "--between", "2025-08-04", "2026-05-22", "--format", "json");

        Assert.Equal(181, run.Json.GetProperty("count").GetInt32());
    }

    [Fact]
    public void Calendar_BusinessDays_NeedNoCalendar()
    {
        HostRun run = HostRun.Of("calendar", "--basis", "business", "--from", "2025-12-22", "--count", "5");

        Assert.Equal(0, run.Status);
        Assert.Contains("2025-12-30, a Tuesday", run.Output, StringComparison.Ordinal);
        Assert.Contains("Christmas Day", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_PastItsEnd_IsRefusedWithARemedy()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, "--from", "2026-05-01", "--count", "60", "--format", "json");

        Assert.Equal(2, run.Status);
        Assert.Contains("runs from 2025-08-04 through 2026-05-22. Give the other school year", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Json.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void Calendar_YearsThatOverlap_AreRefused()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, Scratch.Calendar("ny-liberty-2025-26"));

        Assert.Equal(2, run.Status);
        Assert.Contains("are both calendars of 2025-26", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_NothingAsked_ShowsTheYearAndItsDoubts()
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Scratch.Calendar("nj-cherry-hill-2025-26"));

        Assert.Equal(0, run.Status);
        Assert.Contains("Winter break", run.Output, StringComparison.Ordinal);
        Assert.Contains("The source states 180 school days", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.All(run.Output, character => Assert.True(char.IsAscii(character)));
    }

    [Theory]
    [InlineData("--from", "2025-12-15")]
    [InlineData("--count", "5")]
    public void Calendar_HalfAQuestion_IsRefused(string option, string value)
    {
        HostRun run = HostRun.Of("calendar", "--calendar", Newton, option, value);

        Assert.Equal(2, run.Status);
        Assert.Contains("--from and --count go together", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_UnknownBasis_NamesThoseThereAre()
    {
        HostRun run = HostRun.Of("calendar", "--basis", "lunar");

        Assert.Equal(2, run.Status);
        Assert.Contains("Known: school, calendar, weekday, business", run.Error, StringComparison.Ordinal);
    }
}
