using System.Text.Json;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class NextCommandTests
{
    [Fact]
    public void Next_Demonstration_IsInTheOrderOfTheDates()
    {
        HostRun run = HostRun.Of("next", "--count", "40", "--format", "csv");

        string[] dates = [.. run.Lines.Skip(1).TakeWhile(line => line.Contains(",20", StringComparison.Ordinal)).Select(line => line.Split(",20")[1][..8])];
        Assert.InRange(dates.Length, 20, 40);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    [Fact]
    public void Next_DateThatTheCalendarDoesNotReach_StandsLast()
    {
        using var scratch = new Scratch();
        string events = """{ "id": "e1", "name": "removal.change-of-placement-decided", "on": "2025-12-01" }, { "id": "e2", "name": "records.requested", "on": "2025-12-02" }""";
        string file = scratch.Write("c.json", Cases.Of("c-1", events));

        HostRun csv = HostRun.Of("next", "--case", file, "--as-of", "2025-12-08", "--format", "csv");
        Assert.Equal(["us/safeguards-notice-annual", "us/manifestation-determination"], csv.Lines.TakeLast(2).Select(line => line.Split(',')[2]));
        Assert.Contains(",calendarUnknown,", csv.Lines.Last(), StringComparison.Ordinal);
        Assert.Contains(" unknown ", HostRun.Of("next", "--case", file, "--as-of", "2025-12-08").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_Table_FitsEightyColumnsAndCountsTheRest()
    {
        HostRun run = HostRun.Of("next");

        Assert.Equal(0, run.Status);
        Assert.StartsWith(" The next 10 of ", run.Output, StringComparison.Ordinal);
        Assert.Contains("open duties without a date", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
    }

    [Fact]
    public void Next_OneCase_HasTheActAndTheDayToWorkBy()
    {
        JsonElement json = HostRun.Of("next", "--case-id", "c-001", "--count", "1", "--format", "json").Json;

        Assert.Equal(["asOf", "openDuties", "openDutiesWithoutDate", "acts", "problems"], json.EnumerateObject().Select(property => property.Name));
        JsonElement act = Assert.Single(json.GetProperty("acts").EnumerateArray());
        Assert.Equal(("c-001", "Complete the evaluation"), (act.GetProperty("case").GetString(), act.GetProperty("act").GetString()));
        Assert.Equal(("2025-12-13", "2025-12-12"), (act.GetProperty("deadline").GetProperty("dueOn").GetString(), act.GetProperty("deadline").GetProperty("workBy").GetString()));
    }

    [Fact]
    public void Next_CaseWithoutADuty_SaysSo()
    {
        using var scratch = new Scratch();
        HostRun run = HostRun.Of("next", "--case", scratch.Write("c.json", Cases.Of("c-1", string.Empty)));

        Assert.StartsWith(" The next 0 of 0 open duties", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10001")]
    public void Next_CountOutOfRange_IsRefused(string count) => Assert.Contains("--count takes", HostRun.Of("next", "--count", count).Error, StringComparison.Ordinal);

    [Fact]
    public void Next_CaseThatIsNotThere_IsRefused() => Assert.Equal(2, HostRun.Of("next", "--case-id", "c-nobody").Status);
}
