using System.Text;

namespace CaseManager.ConsoleHost.Tests.Input;

public sealed class RefusedInputTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Case_OfSeveralFaults_TellsAllAndNothingAboutTheStudent()
    {
        string events = """{"id":"e1","name":"referral.received","on":"9999-12-31"},{"id":"e2","nam":"x","on":5}""";

        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1", events)));

        AssertRefused(run, "c.json: $.events[0].on: ", "1900-01-01 through 2499-12-31", "The key 'nam' is not known here. Did you mean 'name'?");
    }

    [Fact]
    public void Case_WithAnIdTwice_IsRefused()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1", Cases.Consent + "," + Cases.Consent)));

        AssertRefused(run, "$.events[1]");
    }

    [Fact]
    public void Case_OfAHundredThousandEvents_IsRefused()
    {
        string events = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{"id":"e{{i}}","name":"attendance.absent","on":"2025-02-06"}"""));

        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1", events)));

        AssertRefused(run, "more than 4 MiB", "A case has at most 10 000 events.");
    }

    [Fact]
    public void Caseload_LinesOneOfThemHuge_ReadsTheOthers()
    {
        string events = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{"id":"e{{i}}","name":"attendance.absent","on":"2025-02-06"}"""));
        string file = scratch.Write("l.jsonl", string.Join('\n', Cases.Of("c-1"), Cases.Of("c-2", events), string.Empty, Cases.Of("c-3"), Cases.Of("c-1"), "{"));

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--format", "csv");

        AssertRefused(run, "l.jsonl: line 2: $: The line is longer", "l.jsonl: line 5: $.id: The case id 'c-1' stood on an earlier line", "l.jsonl: line 6: $");
        Assert.Equal(["case", "c-1", "c-3"], run.Lines.Select(line => line.Split(',')[0]).Distinct());
    }

    [Fact]
    public void Caseload_DocumentWithABadCase_EvaluatesTheOthersAndListsTheProblemInJson()
    {
        string file = scratch.Write("l.json", $$"""{"cases":[{{Cases.Of("c-1")}},{{Cases.Of("c-2", more: ",\"zzz\":1")}},{{Cases.Of("c-3")}}]}""");

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--format", "json");

        AssertRefused(run, "l.json: $.cases[1]: The key 'zzz' is not known here.");
        Assert.Equal(["c-1", "c-3"], run.Json.GetProperty("cases").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        var problem = Assert.Single(run.Json.GetProperty("problems").EnumerateArray());
        Assert.Equal(["file", "path", "code", "message"], problem.EnumerateObject().Select(property => property.Name));
        Assert.Equal("$.cases[1]", problem.GetProperty("path").GetString());
    }

    [Fact]
    public void Caseload_CalendarsThatCannotBeUsed_CostOnlyTheirOwnCases()
    {
        string file = scratch.Write("l.json", $$"""
            {"calendars":{"x":["missing.json"],"y":[{"id":"y"}]},
             "cases":[{{Cases.Of("c-1")}},{{Cases.Of("c-2", more: ",\"calendar\":\"x\"")}},{{Cases.Of("c-3", more: ",\"calendar\":\"nope\"")}}]}
            """);

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--format", "csv");

        AssertRefused(
            run,
            "missing.json: There is no such file.",
            "l.json: $.calendars.y[0]",
            "case c-2: The case follows calendar 'x', which could not be used.",
            "case c-3: The case follows calendar 'nope', which is not here");
        Assert.Equal(["case", "c-1"], run.Lines.Select(line => line.Split(',')[0]).Distinct());
    }

    [Fact]
    public void Caseload_CalendarNamedByFile_IsFoundBesideTheCaseload()
    {
        File.Copy(Scratch.Calendar("ga-newton-2025-26"), Path.Combine(scratch.Folder, "newton.json"));
        string removal = """{"id":"e1","name":"removal.change-of-placement-decided","on":"2025-12-15"}""";
        string file = scratch.Write("l.json", $$"""{"calendars":{"x":["newton.json"]},"cases":[{{Cases.Of("c-1", removal, more: ",\"calendar\":\"x\"")}}]}""");

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--format", "csv", "--as-of", "2025-12-16");

        Assert.Equal(0, run.Status);
        Assert.Contains(",2026-01-12,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Caseload_LinesWithACalendarOption_AreServedByItsNameWithoutTheYear()
    {
        string removal = """{"id":"e1","name":"removal.change-of-placement-decided","on":"2025-12-15"}""";
        string file = scratch.Write("l.jsonl", Cases.Of("c-1", removal, more: ",\"calendar\":\"ga-newton\"") + "\n" + Cases.Of("c-2", removal) + "\n");

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--calendar", Scratch.Calendar("ga-newton-2025-26"), "--format", "csv", "--as-of", "2025-12-16");

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(2, run.Lines.Count(line => line.Contains("us/manifestation-determination", StringComparison.Ordinal) && line.Contains(",2026-01-12,", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("deadlines")]
    [InlineData("deadlines", "--format", "json")]
    public void Jurisdiction_WithoutAPack_IsRefusedWithTheRemedy(params string[] command)
    {
        HostRun run = HostRun.Of([.. command, "--case", scratch.Write("c.json", Cases.Of("c-1", jurisdiction: "us-zz"))]);

        AssertRefused(run, "case c-1: No rules for us-zz are in the box. Use --jurisdiction us for the federal rules alone, or give a pack with --pack FILE.");
    }

    [Fact]
    public void Noise_OfFiftyMegabytes_IsRefused()
    {
        byte[] noise = new byte[50_000_000];
        new Random(4711).NextBytes(noise);
        string file = scratch.Write("noise", noise);

        AssertRefused(HostRun.Of("deadlines", "--caseload", file), "noise: $: The document is not UTF-8 text.");
        AssertRefused(HostRun.Of("deadlines", "--case", file), "noise: The file has more than 4 MiB");
        AssertRefused(HostRun.Of("calendar", "--calendar", file), "noise: The file has more than 1 MiB");
        AssertRefused(HostRun.Of("rules", "--pack", file), "noise: The file has more than 4 MiB");
    }

    [Theory]
    [InlineData("--case")]
    [InlineData("--caseload")]
    public void File_Empty_IsRefused(string option) =>
        AssertRefused(HostRun.Of("deadlines", option, scratch.Write("empty.json", string.Empty)), "empty.json: $: The document is empty.");

    [Theory]
    [InlineData("--case")]
    [InlineData("--caseload")]
    [InlineData("--pack")]
    public void File_Missing_IsRefused(string option) =>
        AssertRefused(HostRun.Of("deadlines", option, Path.Combine(scratch.Folder, "none", "c.json")), "c.json: There is no such file. Check the name and the folder.");

    [Fact]
    public void File_Directory_IsRefused() =>
        AssertRefused(HostRun.Of("deadlines", "--case", scratch.Folder), "This is a directory. Name a file in it.");

    [Fact]
    public void File_Utf16_IsRefused() =>
        AssertRefused(HostRun.Of("deadlines", "--case", scratch.Write("c.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Cases.Of("c-1"))])), "Save it as UTF-8");

    [Theory]
    [InlineData("9999-12-31", "out of range")]
    [InlineData("08/12/2025", "is not a date. Write it as yyyy-MM-dd.")]
    public void AsOf_NoUsableDate_IsRefused(string date, string message) =>
        AssertRefused(HostRun.Of("deadlines", "--as-of", date), "command line: ", message);

    [Fact]
    public void CommandLine_Unknown_IsRefusedOnOneLine()
    {
        HostRun run = HostRun.Of("deadlines", "--format", "xml");

        AssertRefused(run, "command line: ");
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private static void AssertRefused(HostRun run, params string[] messages)
    {
        Assert.Equal(2, run.Status);
        Assert.All(messages, message => Assert.Contains(message, run.Error, StringComparison.Ordinal));
        Assert.DoesNotContain(Cases.StudentMarker, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Cases.BirthMarker, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("internal fault", run.Error, StringComparison.Ordinal);
    }
}
