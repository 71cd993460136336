using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class DeadlinesCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Deadlines_OneCaseAsJson_HasTheKeysOfTheContract()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--format", "json");

        Assert.Equal(0, run.Status);
        Assert.Equal(["asOf", "rules", "cases", "problems"], run.Json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2025-12-08", run.Json.GetProperty("asOf").GetString());
        Assert.Equal(["fingerprint", "packs"], run.Json.GetProperty("rules").EnumerateObject().Select(property => property.Name));
        Assert.Equal(64, run.Json.GetProperty("rules").GetProperty("fingerprint").GetString()!.Length);
        Assert.Equal("us", run.Json.GetProperty("rules").GetProperty("packs")[0].GetProperty("jurisdiction").GetString());
        var only = Assert.Single(run.Json.GetProperty("cases").EnumerateArray());
        Assert.Equal(["id", "deadlines"], only.EnumerateObject().Select(property => property.Name));
        var deadline = only.GetProperty("deadlines")[0];
        Assert.Equal(
            [
                "rule", "title", "variant", "episode", "startedOn", "startEvent", "opensOn", "dueOn", "notBefore", "workBy", "metOn", "metEvent",
                "status", "daysLeft", "basis", "certainty", "citations",
            ],
            deadline.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Deadlines_OneCaseAsJson_GivesTheDate()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--format", "json");

        var deadline = run.Json.GetProperty("cases")[0].GetProperty("deadlines")[0];
        Assert.Equal("us/initial-evaluation", deadline.GetProperty("rule").GetString());
        Assert.Equal("2026-01-13", deadline.GetProperty("dueOn").GetString());
        Assert.Equal("e1", deadline.GetProperty("startEvent").GetString());
        Assert.Equal("running", deadline.GetProperty("status").GetString());
        Assert.Equal(36, deadline.GetProperty("daysLeft").GetInt32());
        Assert.Equal("calendar", deadline.GetProperty("basis").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, deadline.GetProperty("metOn").ValueKind);
    }

    [Fact]
    public void Deadlines_Csv_HasOneHeaderAndOneLineForEachDeadline()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--format", "csv");

        string[] lines = [.. run.Lines];
        Assert.Equal(
            "case,rule,title,variant,episode,startedOn,startEvent,opensOn,dueOn,notBefore,workBy,metOn,metEvent,status,daysLeft,basis,certainty,citations",
            lines[0]);
        Assert.StartsWith("c-1,us/initial-evaluation,Initial evaluation,,,2025-11-14,e1,,2026-01-13,,2026-01-13,,,running,36,calendar,,\"34 CFR", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("c-1,us/safeguards-notice-annual,\"Procedural safeguards notice, once a school year\",", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void Deadlines_CsvWithAnIdLikeAFormula_IsNoFormula()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("=1+1")), "--format", "csv");

        Assert.StartsWith("'=1+1,", run.Lines.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_Demonstration_FitsEightyColumns()
    {
        HostRun run = HostRun.Of("deadlines");

        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("2026-01-13", 0)]
    [InlineData("2026-01-14", 1)]
    public void Deadlines_FailOnOverdue_ExitsWithOneOnceSomethingIs(string asOf, int status)
    {
        string file = scratch.Write("c.json", Cases.Of("c-1"));

        Assert.Equal(status, HostRun.Of("deadlines", "--case", file, "--as-of", asOf, "--fail-on", "overdue").Status);
        Assert.Equal(0, HostRun.Of("deadlines", "--case", file, "--as-of", asOf).Status);
    }

    [Theory]
    [InlineData(35, 0)]
    [InlineData(36, 1)]
    public void Deadlines_Within_KeepsWhatFallsDueInTime(int days, int kept)
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--format", "json", "--within", $"{days}");

        Assert.Equal(kept, run.Json.GetProperty("cases")[0].GetProperty("deadlines").EnumerateArray().Count(one => one.GetProperty("rule").GetString() == "us/initial-evaluation"));
    }

    [Fact]
    public void Deadlines_WithinNothing_StillFailsOnWhatIsOverdue()
    {
        HostRun run = HostRun.Of("deadlines", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--as-of", "2026-03-01", "--within", "0", "--fail-on", "overdue");

        Assert.Equal(1, run.Status);
        Assert.Contains("-47 calendar", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_CaseFromStandardInput_IsRead()
    {
        HostRun run = HostRun.With(System.Text.Encoding.UTF8.GetBytes(Cases.Of("c-9")), hasColour: false, "deadlines", "--case", "-");

        Assert.Equal(0, run.Status);
        Assert.Contains("c-9", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_CalendarsOfTwoYears_Join()
    {
        string removal = """{"id":"e1","name":"removal.change-of-placement-decided","on":"2025-05-20"}""";
        string file = scratch.Write("c.json", Cases.Of("c-1", removal));

        HostRun run = HostRun.Of(
            "deadlines", "--case", file, "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), Scratch.Calendar("nd-west-fargo-2024-25"), "--format", "csv");

        // Two school days are left of May (21, 22); eight follow from 21 August.
        Assert.Contains(run.Lines, line => line.StartsWith("c-1,us/manifestation-determination,", StringComparison.Ordinal) && line.Contains(",2025-09-02,", StringComparison.Ordinal));
    }

    [Fact]
    public void Deadlines_CalendarThatEndsTooEarly_GivesAStatusNotAGuess()
    {
        string removal = """{"id":"e1","name":"removal.change-of-placement-decided","on":"2025-05-20"}""";
        string file = scratch.Write("c.json", Cases.Of("c-1", removal));

        HostRun run = HostRun.Of("deadlines", "--case", file, "--calendar", Scratch.Calendar("nd-west-fargo-2024-25"), "--format", "json");

        var deadline = run.Json.GetProperty("cases")[0].GetProperty("deadlines").EnumerateArray().First(one => one.GetProperty("rule").GetString() == "us/manifestation-determination");
        Assert.Equal("calendarUnknown", deadline.GetProperty("status").GetString());
        Assert.NotNull(deadline.GetProperty("notBefore").GetString());
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void Deadlines_StateHolidaysOfTheCaseload_AreNoBusinessDays()
    {
        const string Agreement = """{"id":"e1","name":"resolution.agreement-executed","on":"2025-12-03"}""";
        string file = scratch.Write("l.json", $$"""{"holidays":{"us-tx":["2025-12-05"]},"cases":[{{Cases.Of("c-1", Agreement, "us-tx")}}]}""");

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--jurisdiction", "us", "--format", "csv");

        Assert.Contains(run.Lines, line => line.StartsWith("c-1,us/resolution-void-window,", StringComparison.Ordinal) && line.Contains(",2025-12-09,", StringComparison.Ordinal));
    }

    [Fact]
    public void Deadlines_PackOfOnesOwn_IsUsedForItsState()
    {
        string pack = scratch.Write("pack.json", """
            { "jurisdiction": "us-zz", "title": "Made up", "extends": "us", "version": "2025.1.1",
              "rules": [ { "id": "initial-evaluation", "title": "Initial evaluation, made up", "replaces": "us/initial-evaluation",
                "starts": { "anyOf": [ "consent.initial-evaluation.received" ] }, "ends": { "anyOf": [ "evaluation.completed" ] },
                "due": { "$kind": "count", "days": 45, "basis": "calendar" },
                "cite": [ { "label": "Made up 1" } ], "status": "recalled" } ] }
            """);
        string file = scratch.Write("l.jsonl", Cases.Of("c-1") + "\n" + Cases.Of("c-2", jurisdiction: "us-zz") + "\n");

        HostRun run = HostRun.Of("deadlines", "--caseload", file, "--pack", pack, "--format", "json");

        Assert.Equal(string.Empty, run.Error);
        var cases = run.Json.GetProperty("cases");
        Assert.Equal("2026-01-13", cases[0].GetProperty("deadlines")[0].GetProperty("dueOn").GetString());
        Assert.Equal("2025-12-29", cases[1].GetProperty("deadlines")[0].GetProperty("dueOn").GetString());
        Assert.False(cases[0].TryGetProperty("rules", out _));
        Assert.Equal("us-zz", cases[1].GetProperty("rules").GetProperty("packs")[1].GetProperty("jurisdiction").GetString());
    }
}
