using System.Text.Json;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class ForecastCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Forecast_WithoutAFile_ShowsTheDemonstration_AndSaysSo()
    {
        HostRun run = HostRun.Of("forecast");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Contains("The rosters are made up", run.Output, StringComparison.Ordinal);
        Assert.Contains(" OVER A LIMIT (3) ---", run.Output, StringComparison.Ordinal);
        Assert.Contains("week of 2025-12-08, until the week of 2026-06-29: t-201 with 21 against 20", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-12-13 joins: Initial evaluation due 2025-12-13 (us/initial-evaluation)", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-01-31 the variance has ended", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    /// <summary>Five in a group; the sixth joins when the evaluation of the case is due, sixty days after consent.</summary>
    [Fact]
    public void Forecast_OfRostersAndACase_NamesTheWeekOfTheDeadline()
    {
        string rosters = scratch.Write("r.json", Rosters());
        string file = scratch.Write("c.json", Cases.Of("c-1"));

        JsonElement json = HostRun.Of("forecast", "--rosters", rosters, "--limits", "us-ny", "--case", file, "--as-of", "2025-12-08", "--format", "json").Json;

        JsonElement breach = Assert.Single(json.GetProperty("breaches").EnumerateArray());
        Assert.Equal(
            ("2026-01-12", "2026-01-13", "us-ny/resource-room-group", "g-1", 6m, 5m),
            (Text(breach, "week"), Text(breach, "on"), Text(breach, "limit"), Text(breach, "subject"), breach.GetProperty("value").GetDecimal(), breach.GetProperty("allowed").GetDecimal()));
        JsonElement cause = Assert.Single(breach.GetProperty("because").EnumerateArray());
        Assert.Equal(("2026-01-13", "joins", "us/initial-evaluation"), (Text(cause, "on"), Text(cause, "kind"), Text(cause, "rule")));
        Assert.Equal(JsonValueKind.Null, breach.GetProperty("ends").ValueKind);
        JsonElement[] points = [.. json.GetProperty("points").EnumerateArray()];
        Assert.Equal(53, points.Length);
        Assert.Equal(5, points.Count(point => point.GetProperty("value").GetDecimal() == 5m));
        Assert.Equal(0, json.GetProperty("referralsWithoutDate").GetInt32());
    }

    [Fact]
    public void Forecast_WithoutCases_StandsOnTheRostersAlone()
    {
        HostRun run = HostRun.Of("forecast", "--rosters", scratch.Write("r.json", Rosters()), "--limits", "us-ny");

        Assert.Equal(0, run.Status);
        Assert.Contains("53 weeks, 1 roster, 5 students; may join: 1 (1 without a date); limits: us-ny", run.Output, StringComparison.Ordinal);
        Assert.Contains(" Nobody, as far as is known today.", run.Output, StringComparison.Ordinal);
        Assert.Contains(" g-1                     5      5        5  Resource room: 5 students in a group", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_AsCsv_HasALineForEachWeek()
    {
        HostRun run = HostRun.Of("forecast", "--rosters", scratch.Write("r.json", Rosters()), "--limits", "us-ny", "--weeks", "2", "--as-of", "2025-12-08", "--format", "csv");

        Assert.Equal(
            ["week,limit,subject,outcome,value,allowed,missing", "2025-12-08,us-ny/resource-room-group,g-1,within,5,5,", "2025-12-15,us-ny/resource-room-group,g-1,within,5,5,"],
            run.Lines);
    }

    /// <summary>A standard without a number, and a limit that needs what the roster does not say, are named.</summary>
    [Fact]
    public void Forecast_WhatCannotBeSaid_IsNamed()
    {
        HostRun run = HostRun.Of("forecast", "--rosters", scratch.Write("r.json", """{"schema":1,"rosters":[{"id":"t-1","unit":"provider","students":[{"id":"a"}]}]}"""), "--limits", "us-ca", "us-in");

        Assert.Equal(0, run.Status);
        Assert.Contains("NOT TO BE SAID", run.Output, StringComparison.Ordinal);
        Assert.Contains("not known: role", run.Output, StringComparison.Ordinal);
        Assert.Contains("the law gives no number", run.Output.Replace("\n   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_WithAPackOfOnesOwn_ReadsIt()
    {
        string pack = scratch.Write("own.json", """{"jurisdiction":"us-zz","title":"Own","version":"2026.11.1","limits":[{"id":"small","title":"Groups of 4","scope":{"unit":"group"},"measure":{"$kind":"maximum","most":4},"cite":[{"label":"Board policy 7"}],"status":"secondary"}]}""");

        HostRun run = HostRun.Of("forecast", "--rosters", scratch.Write("r.json", Rosters()), "--limits", pack);

        Assert.Contains("g-1 with 5 against 4", run.Output, StringComparison.Ordinal);
        Assert.Contains("from the start: over the limit already", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A limit that becomes law in the second week has no number in the first.</summary>
    [Fact]
    public void Forecast_OfALimitThatBeginsLater_HasNoNumberInTheFirstWeek()
    {
        string pack = scratch.Write("own.json", """{"jurisdiction":"us-zz","title":"Own","version":"2026.11.1","limits":[{"id":"small","title":"Groups of 4","scope":{"unit":"group"},"measure":{"$kind":"maximum","most":4},"from":"2025-12-15","cite":[{"label":"Board policy 7"}],"status":"secondary"}]}""");

        HostRun run = HostRun.Of("forecast", "--rosters", scratch.Write("r.json", Rosters()), "--limits", pack, "--as-of", "2025-12-10");

        Assert.Contains(" g-1                     -      5        4  Groups of 4", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give --rosters too.", "--case", "c.json")]
    [InlineData("Give --limits: a State of the box", "--rosters", "r.json")]
    [InlineData("--weeks takes a whole number from 1 to 520.", "--weeks", "0")]
    public void Forecast_OptionsThatDoNotFit_AreRefused(string expected, params string[] options)
    {
        HostRun run = HostRun.Of(["forecast", .. options]);

        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Forecast_EveryFault_IsToldAtOnce()
    {
        string broken = scratch.Write("r.json", Rosters().Replace("\"roster\":\"g-1\"", "\"roster\":\"g-2\"", StringComparison.Ordinal).Replace("\"id\":\"b\"", "\"id\":\"a\"", StringComparison.Ordinal));

        HostRun run = HostRun.Of("forecast", "--rosters", broken, "--limits", "us-tx", "no-file.json");

        Assert.Equal(2, run.Status);
        Assert.Contains("--limits: No limits of us-tx are in the box.", run.Error, StringComparison.Ordinal);
        Assert.Contains("no-file.json: There is no such file.", run.Error, StringComparison.Ordinal);
        Assert.Contains("r.json: $.rosters[0].students[1].id: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("r.json: $.referrals[0].roster: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Cases.StudentMarker, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;

    private static string Rosters() =>
        $$$"""{"schema":1,"rosters":[{"id":"g-1","unit":"group","program":"resource-room","students":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"},{"id":"e"}]}],"referrals":[{"roster":"g-1","student":{"id":"{{{Cases.StudentMarker}}}"}}]}""";
}
