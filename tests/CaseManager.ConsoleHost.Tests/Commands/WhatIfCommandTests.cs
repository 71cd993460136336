using System.Text.Json;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class WhatIfCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void WhatIf_EventInTheFuture_IsLookedAtFromThatDay()
    {
        HostRun run = Ask("--add", "evaluation.completed@2026-01-14");

        Assert.Equal(0, run.Status);
        Assert.Contains("as of Wednesday, 14 January 2026, if", run.Output, StringComparison.Ordinal);
        Assert.Contains(" status  2026-01-13  2026-01-13         us/initial-evaluation\n         overdue, then met late", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_MovedEvent_MovesTheDate()
    {
        HostRun run = Ask("--move", "e1@2025-11-20");

        Assert.Contains(" moves   2026-01-13  2026-01-19     +6  us/initial-evaluation", run.Lines);
    }

    [Fact]
    public void WhatIf_VoidedEvent_Goes() =>
        Assert.Contains(" goes    2026-01-13                     us/initial-evaluation\n         was running", Ask("--void", "e1").Output, StringComparison.Ordinal);

    [Fact]
    public void WhatIf_SeveralTogether_AreAllInTheHeading()
    {
        HostRun run = HostRun.Of(
            "what-if", "--case-id", "c-033", "--close", "2025-12-10..2025-12-11", "2025-12-15", "--hold", "2025-12-13", "--void", "e12", "--add", "records.requested@2025-12-08;id=r1");

        Assert.Equal(0, run.Status);
        Assert.Equal(
            ["   e12 never happened", "   records.requested happens on 2025-12-08", "   school is closed on 2025-12-10 to 2025-12-11", "   school is closed on 2025-12-15", "   school is held on 2025-12-13"],
            run.Lines.Skip(1).Take(5));
        Assert.Contains(run.Lines, line => line.StartsWith(" moves   2025-12-17  2025-12-19     +2  us/manifestation-determination", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith(" appears             2026-01-22", StringComparison.Ordinal));
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
    }

    [Fact]
    public void WhatIf_NothingChanges_SaysSo() => Assert.Contains("Nothing would change.", Ask("--add", "attendance.absent@2025-12-01").Output, StringComparison.Ordinal);

    [Fact]
    public void WhatIf_Json_HasBothSides()
    {
        JsonElement json = Ask("--move", "e1@2025-11-20", "--add", "records.requested@2025-12-01;episode=x;for=2025-12-20;until=2025-12-21;through=2025-12-22;kind=all", "--format", "json").Json;

        Assert.Equal(["asOf", "case", "supposed", "changes", "problems"], json.EnumerateObject().Select(property => property.Name));
        JsonElement moved = json.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("kind").GetString() == "moves");
        Assert.Equal(6, moved.GetProperty("daysMoved").GetInt32());
        Assert.Equal("2026-01-13", moved.GetProperty("before").GetProperty("dueOn").GetString());
        Assert.Equal("2026-01-19", moved.GetProperty("after").GetProperty("dueOn").GetString());
        JsonElement appears = json.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("kind").GetString() == "appears");
        Assert.Equal(JsonValueKind.Null, appears.GetProperty("before").ValueKind);
        Assert.Equal(JsonValueKind.Null, appears.GetProperty("daysMoved").ValueKind);
        Assert.Equal(("x", "added-1"), (appears.GetProperty("after").GetProperty("episode").GetString(), appears.GetProperty("after").GetProperty("startEvent").GetString()));
    }

    [Fact]
    public void WhatIf_Csv_HasOneLineForEachChange()
    {
        string[] lines = [.. Ask("--move", "e1@2025-11-20", "--format", "csv").Lines];

        Assert.Equal("case,change,rule,episode,startEvent,schoolYear,dueBefore,dueAfter,notBeforeBefore,notBeforeAfter,daysMoved,statusBefore,statusAfter,citations", lines[0]);
        Assert.StartsWith("c-1,moves,us/initial-evaluation,,e1,,2026-01-13,2026-01-19,,,6,running,running,\"34 CFR", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_ToAnotherState_ItsRulesHoldFromThatDay()
    {
        string records = """{"id":"e2","name":"records.requested","on":"2025-12-03"}""";
        string file = scratch.Write("c.json", Cases.Of("c-1", Cases.Consent + "," + records));

        HostRun run = HostRun.Of("what-if", "--case", file, "--case-id", "c-1", "--to-jurisdiction", "us-ca", "--from", "2025-12-01");

        Assert.Contains("the rules of us-ca hold from 2025-12-01 on", run.Output, StringComparison.Ordinal);
        Assert.Contains(" moves   2026-01-17  2025-12-10    -38  us-ca/records-access", run.Lines);
        Assert.DoesNotContain("initial-evaluation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_IdThatIsTaken_GetsAnother()
    {
        string file = scratch.Write("c.json", Cases.Of("c-1", """{"id":"added-1","name":"referral.received","on":"2025-11-14"}"""));

        HostRun run = HostRun.Of("what-if", "--case", file, "--case-id", "c-1", "--add", "records.requested@2025-12-03", "--format", "csv");

        Assert.Contains(run.Lines, line => line.Contains(",added-2,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("No rule knows an event 'evaluation.complete'.", "--add", "evaluation.complete@2025-12-10")]
    [InlineData("No rule knows an event 'Evaluation'.", "--add", "Evaluation@2025-12-10")]
    [InlineData("--add: A date is missing.", "--add", "evaluation.completed")]
    [InlineData("'soon' is not a date", "--add", "evaluation.completed@soon")]
    [InlineData("key=value pairs", "--add", "evaluation.completed@2025-12-10;purpose")]
    [InlineData("key=value pairs", "--add", "evaluation.completed@2025-12-10;=1")]
    [InlineData("key=value pairs", "--add", "evaluation.completed@2025-12-10;a=1;a=2")]
    [InlineData("'x' is not a date", "--add", "evaluation.completed@2025-12-10;for=x")]
    [InlineData("identifier", "--add", "evaluation.completed@2025-12-10;id=a b")]
    [InlineData("identifier", "--add", "evaluation.completed@2025-12-10;a b=c")]
    [InlineData("already belongs to record 1", "--add", "evaluation.completed@2025-12-10;id=e1")]
    [InlineData("before the student's birth", "--add", "evaluation.completed@2001-12-10")]
    [InlineData("--move: A date is missing.", "--move", "e1")]
    [InlineData("'x' is not a date", "--move", "e1@x")]
    [InlineData("identifier", "--move", "e 1@2025-12-10")]
    [InlineData("There is no earlier record e9", "--move", "e9@2025-12-10")]
    [InlineData("There is no earlier record e9", "--void", "e9")]
    [InlineData("identifier", "--void", "e 9")]
    [InlineData("'x' is not a date", "--close", "x")]
    [InlineData("two with .. between them", "--close", "2025-12-10..2025-12-11..2025-12-12")]
    [InlineData("none of the calendar's school years", "--close", "2025-12-10")]
    [InlineData("none of the calendar's school years", "--hold", "2025-12-10")]
    [InlineData("'x' is not a date", "--hold", "x")]
    [InlineData("--to-jurisdiction and --from go together", "--from", "2025-12-10")]
    [InlineData("Nothing is supposed.")]
    [InlineData("No rules for us-zz could be put together.", "--to-jurisdiction", "us-zz", "--from", "2025-12-10")]
    public void WhatIf_WhatCannotBeAsked_IsRefusedWithARemedy(string message, params string[] options)
    {
        HostRun run = Ask([.. options, "--format", "json"]);

        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, run.Json.GetProperty("problems").GetArrayLength());
        Assert.Equal(string.Empty, Ask(options).Output);
        Assert.DoesNotContain(Cases.BirthMarker, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Cases.StudentMarker, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_OneOfSeveralRefused_NamesIt()
    {
        HostRun run = Ask("--move", "e1@2025-11-20", "--void", "e9", "--format", "json");

        JsonElement problem = Assert.Single(run.Json.GetProperty("problems").EnumerateArray());
        Assert.Equal(("case c-1: what if e9 never happened", "CM1205"), (problem.GetProperty("path").GetString(), problem.GetProperty("code").GetString()));
    }

    [Fact]
    public void WhatIf_CaseThatIsNotThere_IsRefused() => Assert.Contains("There is no case 'c-nobody'", HostRun.Of("what-if", "--case-id", "c-nobody", "--void", "e1").Error, StringComparison.Ordinal);

    private HostRun Ask(params string[] options) => HostRun.Of(["what-if", "--case", scratch.Write("c.json", Cases.Of("c-1")), "--case-id", "c-1", .. options]);
}
