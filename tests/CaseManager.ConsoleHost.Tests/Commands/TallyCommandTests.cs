using System.Text.Json;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class TallyCommandTests : IDisposable
{
    private const string Done = """,{"id":"e2","name":"evaluation.completed","on":"2026-01-""";

    private readonly Scratch scratch = new();
    private readonly string caseload;

    /// <summary>Consent on 2025-11-14: due 2026-01-13. One on time, one two weeks late, one open, one under California's rules.</summary>
    public TallyCommandTests() =>
        caseload = scratch.Write("l.jsonl", string.Join(
            '\n',
            Cases.Of("c-1", Cases.Consent + Done + "13\"}"),
            Cases.Of("c-2", Cases.Consent + Done + "21\"}"),
            Cases.Of("c-3"),
            Cases.Of("c-4", Cases.Consent, "us-ca")));

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Tally_Table_HasRulesAndIndicators()
    {
        HostRun run = Ask();

        Assert.Equal(0, run.Status);
        Assert.Contains(" us/initial-evaluation                          1     1        1      .       .", run.Lines);
        Assert.Contains("     weeks late: 2: 1 met; 3: 1 open", run.Lines);
        Assert.Contains(" INDICATOR 11: children with consent, evaluated within the timeframe ----------", run.Lines);
        Assert.Contains("      4  in all", run.Lines);
        Assert.Contains("      1  met on time", run.Lines);
        Assert.Contains("      1  without a date", run.Lines);
        Assert.Contains(" 20 U.S.C. 1416(a)(3)(B); 34 CFR 300.124(b)", run.Lines);
        Assert.Contains("      0  in all", run.Lines);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
    }

    [Fact]
    public void Tally_Json_HasOneTallyForEachRuleSet()
    {
        JsonElement json = Ask("--format", "json").Json;

        Assert.Equal(["asOf", "tallies", "indicators", "problems"], json.EnumerateObject().Select(property => property.Name));
        JsonElement[] tallies = [.. json.GetProperty("tallies").EnumerateArray()];
        Assert.Equal([3, 1], tallies.Select(tally => tally.GetProperty("cases").GetInt32()));
        Assert.All(tallies, tally => Assert.Matches("^[0-9a-f]{16}$", tally.GetProperty("hash").GetString()));
        JsonElement evaluation = tallies[0].GetProperty("byRule")[0];
        Assert.Equal("us/initial-evaluation", evaluation.GetProperty("rule").GetString());
        Assert.Equal(1, evaluation.GetProperty("statuses").GetProperty("metLate").GetInt32());
        Assert.Equal("""[{"weeks":2,"metLate":1,"overdue":0},{"weeks":3,"metLate":0,"overdue":1}]""", JsonSerializer.Serialize(evaluation.GetProperty("lateness")));
        JsonElement eleven = json.GetProperty("indicators")[0];
        Assert.Equal((11, 4, 1, 1), (eleven.GetProperty("indicator").GetInt32(), eleven.GetProperty("clocks").GetInt32(), eleven.GetProperty("metOnTime").GetInt32(), eleven.GetProperty("other").GetInt32()));
        Assert.Equal(2, eleven.GetProperty("lateness").GetArrayLength());
    }

    [Fact]
    public void Tally_OfTheStudentsBuiltIn_HasTheFingerprintOnThePage()
    {
        string line = HostRun.Of("tally").Lines.Single(line => line.Contains(" deadlines, hash ", StringComparison.Ordinal));

        Assert.Contains(line, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "console.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_Csv_AddsUpToTheDeadlines()
    {
        string[] lines = [.. Ask("--format", "csv").Lines];
        int deadlines = Ask("--format", "json").Json.GetProperty("tallies").EnumerateArray().Sum(tally => tally.GetProperty("deadlines").GetInt32());

        Assert.Equal("jurisdiction,rule,status,weeksLate,count", lines[0]);
        Assert.Contains("us,us/initial-evaluation,metLate,2,1", lines);
        Assert.Contains("us-ca,us-ca/initial-evaluation,calendarUnknown,0,1", lines);
        Assert.Equal(deadlines, lines.Skip(1).Sum(line => int.Parse(line.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Tally_Twice_GivesTheSameHash() => Assert.Equal(HostRun.Of("tally").Output, HostRun.Of("tally").Output);

    [Fact]
    public void Tally_Demonstration_CountsWhatDeadlinesLists()
    {
        HostRun listed = HostRun.Of("deadlines", "--format", "csv");
        HostRun tallied = HostRun.Of("tally", "--format", "json");

        JsonElement tally = Assert.Single(tallied.Json.GetProperty("tallies").EnumerateArray());
        Assert.Equal(listed.Lines.Count() - 1, tally.GetProperty("deadlines").GetInt32());
    }

    [Fact]
    public void Tally_CaseWithoutACalendar_IsToldAndLeftOut()
    {
        string file = scratch.Write("l.json", $$"""{"cases":[{{Cases.Of("c-1")}},{{Cases.Of("c-2", more: ",\"calendar\":\"none\"")}}]}""");

        HostRun run = HostRun.Of("tally", "--caseload", file);

        Assert.Equal(2, run.Status);
        Assert.StartsWith(" 1 case, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("c-2", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Tally_NothingToRead_IsRefused() => Assert.Equal(2, HostRun.Of("tally", "--caseload", Path.Combine(scratch.Folder, "none")).Status);

    private HostRun Ask(params string[] more) => HostRun.Of(["tally", "--caseload", caseload, "--as-of", "2026-02-02", .. more]);
}
