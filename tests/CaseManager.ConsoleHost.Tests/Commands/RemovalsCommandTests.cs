using System.Text.Json;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class RemovalsCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Removals_MoreThanTen_AskForTheDecision()
    {
        HostRun run = HostRun.Of("removals", "--case-id", "c-033");

        Assert.Equal(0, run.Status);
        Assert.Contains("          15  school days of removal in all\n          10  in a row at the longest\n  2025-12-02  the day", run.Output, StringComparison.Ordinal);
        Assert.Contains("! CM5006: 15 school days of removal in the year pass ten.", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Removals_ElevenInARow_AreAChangeOfPlacement()
    {
        // West Fargo, 8 to 22 September 2025: eleven school days. Beside it part of a day.
        string removals = """{"id":"e1","name":"removal.imposed","on":"2025-09-08","through":"2025-09-22"},{"id":"e2","name":"removal.imposed","on":"2025-10-01","attributes":{"fraction":"0.5"}}""";
        string file = scratch.Write("c.json", Cases.Of("c-1", removals));

        JsonElement json = HostRun.Of("removals", "--case", file, "--case-id", "c-1", "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--format", "json").Json;

        Assert.Equal(
            ["case", "schoolYear", "through", "cumulativeDays", "partDays", "longestRun", "eleventhDay", "isComplete", "isChangeOfPlacement", "asksForPatternDecision", "findings", "problems"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal((11.5m, 1, 11), (json.GetProperty("cumulativeDays").GetDecimal(), json.GetProperty("partDays").GetInt32(), json.GetProperty("longestRun").GetInt32()));
        Assert.Equal("2025-09-22", json.GetProperty("eleventhDay").GetString());
        Assert.True(json.GetProperty("isChangeOfPlacement").GetBoolean());
        Assert.Equal(["CM5005", "CM5006"], json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
        Assert.Contains("1 of them for part of the day", HostRun.Of("removals", "--case", file, "--case-id", "c-1", "--calendar", Scratch.Calendar("nd-west-fargo-2025-26")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Removals_WithoutTheCalendar_SaysThatThereMayBeMore()
    {
        string file = scratch.Write("c.json", Cases.Of("c-1", """{"id":"e1","name":"removal.imposed","on":"2025-09-08"}"""));

        Assert.Contains("there may be", HostRun.Of("removals", "--case", file, "--case-id", "c-1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Removals_EarlierYear_IsCountedThroughItsEnd()
    {
        HostRun run = HostRun.Of("removals", "--case-id", "c-033", "--school-year", "2023-24", "--format", "csv");

        Assert.Equal(["case,schoolYear,cumulativeDays,partDays,longestRun,eleventhDay,isComplete,findings", "c-033,2023-24,0,0,0,,true,"], run.Lines);
        Assert.Contains("through Sunday, 30 June 2024", HostRun.Of("removals", "--case-id", "c-033", "--school-year", "2023-24").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-27")]
    [InlineData("1899-00")]
    [InlineData("2499-00")]
    public void Removals_NotASchoolYear_IsRefused(string year)
    {
        HostRun run = HostRun.Of("removals", "--case-id", "c-033", "--school-year", year);

        Assert.Equal(2, run.Status);
        Assert.Contains($"'{year}' is not a school year.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Removals_CaseThatIsNotThere_IsRefused(string format) => Assert.Equal(2, HostRun.Of("removals", "--case-id", "c-nobody", "--format", format).Status);
}
