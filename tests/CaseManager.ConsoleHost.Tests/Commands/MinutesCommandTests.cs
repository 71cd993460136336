using System.Text.Json;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class MinutesCommandTests : IDisposable
{
    /// <summary>60 promised each week from 8 September 2025; 30 given, 30 missed and made up a week later; the make-up was written down on the 20th.</summary>
    private const string Ledger = """
        {"schema":1,"student":"s-1","postings":[
          {"$kind":"prescribed","id":"p1","line":"speech","on":"2025-09-08","minutes":60,"through":"2025-09-14"},
          {"$kind":"prescribed","id":"p2","line":"speech","on":"2025-09-15","minutes":60,"through":"2025-09-21"},
          {"$kind":"delivered","id":"d1","line":"speech","on":"2025-09-08","minutes":30,"inGroup":30},
          {"$kind":"missed","id":"m1","line":"speech","on":"2025-09-10","minutes":30,"cause":"vacancy"},
          {"$kind":"madeUp","id":"u1","line":"speech","on":"2025-09-17","minutes":30,"for":"m1","recordedAt":"2025-09-20T12:00:00Z","recordedBy":"t"}]}
        """;

    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Minutes_WithoutAFile_ShowTheDemonstration_AndSaySo()
    {
        HostRun run = HostRun.Of("minutes");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Contains("made-up students of the demonstration", run.Output, StringComparison.Ordinal);
        Assert.Contains("missed: student absent 30 (0 open), vacancy 150 (120 open); made up: 30", run.Output, StringComparison.Ordinal);
        Assert.Contains("   2025-11-10        60       .        .      30  vacancy 30", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Minutes_OfTheDemonstration_AddUpInEveryService()
    {
        JsonElement json = HostRun.Of("minutes", "--format", "json").Json;
        JsonElement[] lines = [.. json.GetProperty("students").EnumerateArray().SelectMany(student => student.GetProperty("lines").EnumerateArray())];

        Assert.Equal(4, lines.Length);
        Assert.All(lines, line =>
        {
            Assert.Equal(Number(line, "promised"), Number(line, "given") + Number(line, "excused") + Number(line, "outstanding"));
            Assert.Equal(Number(line, "given"), line.GetProperty("weeks").EnumerateArray().Sum(week => Number(week, "given")));
            Assert.Equal(Sum(line.GetProperty("missed")), Sum(line.GetProperty("unresolved")) + Number(line, "madeUp") + Number(line, "excused"));
        });
        Assert.Empty(json.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void Minutes_OfALedger_AreThoseOfTheDay()
    {
        HostRun run = HostRun.Of("minutes", "--ledger", scratch.Write("l.json", Ledger), "--as-of", "2025-09-21");

        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("demonstration", run.Output, StringComparison.Ordinal);
        Assert.Contains(" speech: promised 120, given 60 (30 in a group), excused 0, owed 60\n   past due: 60; 60 of them without a recorded cause\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("   2025-09-08        60      30        .      30  vacancy 30\n   2025-09-15        60      30       30       .\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 student, 1 service: 120 minutes promised, 60 given, 0 excused, 60 past due", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_AsKnownOnAnEarlierDay_LeaveOutWhatWasWrittenLater()
    {
        string file = scratch.Write("l.json", Ledger);

        Assert.Equal(30, Number(Line("2025-09-19"), "given"));
        Assert.Equal(60, Number(Line("2025-09-20"), "given"));

        JsonElement Line(string known) =>
            HostRun.Of("minutes", "--ledger", file, "--as-of", "2025-09-21", "--known-on", known, "--format", "json").Json.GetProperty("students")[0].GetProperty("lines")[0];
    }

    [Fact]
    public void Minutes_AsCsv_HaveALineForEachWeekAndAColumnForEachCause()
    {
        HostRun run = HostRun.Of("minutes", "--ledger", scratch.Write("l.json", Ledger), "--as-of", "2025-09-21", "--format", "csv");

        Assert.Equal(
            [
                "student,line,week,promised,scheduled,given,madeUp,excused,compensatoryGiven,missed,studentAbsent,familyChoice,schoolActivity,testing,closure,providerAbsent,vacancy,refusal,removal",
                "s-1,speech,2025-09-08,60,0,30,0,0,0,30,0,0,0,0,0,0,30,0,0",
                "s-1,speech,2025-09-15,60,0,30,30,0,0,0,0,0,0,0,0,0,0,0,0",
            ],
            run.Lines);
    }

    [Fact]
    public void Minutes_OfTheSample_AreWhatItsPageSays()
    {
        HostRun run = HostRun.Of("minutes", "--ledger", Scratch.Sample("elementary-ledger.json"), "--as-of", "2026-04-13");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Contains(" l-reading: promised 720, given 570 (540 in a group), excused 45, owed 105\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("missed: student absent 45 (0 open), testing 90 (60 open), provider absent 45 (45 open); made up: 30", run.Output.Replace("\n     ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(" l-speech: promised 140, given 120 (120 in a group), excused 0, owed 20\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The plan's lines that the ledger does not prescribe are laid out over the calendar; what that cannot tell is said.</summary>
    [Fact]
    public void Minutes_OfAPlan_AreLaidOutOverTheCalendar()
    {
        string plan = File.ReadAllText(Scratch.Sample("elementary-iep.json")).Replace("\"2026-03-16\"", "\"2025-09-15\"", StringComparison.Ordinal);
        HostRun run = HostRun.Of("minutes", "--iep", scratch.Write("iep.json", plan), "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--as-of", "2025-09-21");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Contains(" l-reading: promised 180, given 0 (0 in a group), excused 0, owed 180\n   past due: 180; 180 of them without a recorded cause\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("! l-audio: owed when a circumstance arises, not by the calendar.", run.Output, StringComparison.Ordinal);
        Assert.Contains("! l-reading: promised through ", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Two plans of one line, the second from where the first ends: both are laid out. A third, for days that have a promise already, is named and left out.</summary>
    [Fact]
    public void Minutes_OfPlansOneAfterTheOther_AreLaidOutOnce()
    {
        string first = scratch.Write("first.json", Plan("2025-09-15", "2025-09-21"));
        string second = scratch.Write("second.json", Plan("2025-09-22", "2025-09-28"));
        string third = scratch.Write("third.json", Plan("2025-09-26", "2025-10-05"));

        HostRun two = HostRun.Of("minutes", "--iep", first, second, "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--as-of", "2025-10-05");
        HostRun three = HostRun.Of("minutes", "--iep", first, second, third, "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--as-of", "2025-10-05");

        Assert.Equal((0, string.Empty, 0), (two.Status, two.Error, three.Status));
        Assert.Contains(" l-reading: promised 360, given 0", two.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is left out", two.Output, StringComparison.Ordinal);
        Assert.Contains(" l-reading: promised 360, given 0", three.Output, StringComparison.Ordinal);
        Assert.Contains("! l-reading: the promise from 2025-09-26 is left out: ", three.Output, StringComparison.Ordinal);
    }

    /// <summary>A ledger that prescribes every week of the plan says it all; one that prescribes the first of two weeks keeps its word, and the rest is named.</summary>
    [Theory]
    [InlineData("2025-09-21", false)]
    [InlineData("2025-09-28", true)]
    public void Minutes_OfAPlanThatTheLedgerSays_AreThoseOfTheLedger(string ends, bool isNamed)
    {
        const string Said = """{"schema":1,"student":"*","postings":[{"$kind":"prescribed","id":"p1","line":"l-reading","on":"2025-09-15","minutes":100,"through":"2025-09-21"}]}""";
        string plan = Plan("2025-09-15", ends);
        using var read = JsonDocument.Parse(plan);
        string student = read.RootElement.GetProperty("student").GetString()!;
        string ledger = scratch.Write("l.json", Said.Replace("*", student, StringComparison.Ordinal));

        HostRun run = HostRun.Of("minutes", "--ledger", ledger, "--iep", scratch.Write("iep.json", plan), "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--as-of", "2025-10-05");

        Assert.Contains(" l-reading: promised 100, given 0", run.Output, StringComparison.Ordinal);
        Assert.Equal(isNamed, run.Output.Contains("! l-reading: the promise from 2025-09-15 is left out: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_OfAPlanFromBeforeTheCalendar_SaySo()
    {
        HostRun run = HostRun.Of("minutes", "--iep", scratch.Write("iep.json", Plan("2025-03-17", "2025-12-18")), "--calendar", Scratch.Calendar("nd-west-fargo-2025-26"), "--as-of", "2025-09-21");

        Assert.Contains("! l-reading: promised only from where the calendar begins.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--iep", "iep.json")]
    [InlineData("--calendar", "calendar.json")]
    public void Minutes_OneOfPlanAndCalendar_AreRefused(string option, string file)
    {
        HostRun run = HostRun.Of("minutes", option, file);

        Assert.Equal(2, run.Status);
        Assert.Contains("--iep and --calendar go together", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_EveryFault_IsToldAtOnce_AndTheRestIsShown()
    {
        string good = scratch.Write("good.json", Ledger);
        string again = scratch.Write("again.json", Ledger);
        string broken = scratch.Write("broken.json", Ledger.Replace("\"vacancy\"", "\"holiday\"", StringComparison.Ordinal).Replace("\"s-1\"", $"\"{Cases.StudentMarker}\"", StringComparison.Ordinal));
        string other = scratch.Write("other.json", Ledger.Replace("\"for\":\"m1\"", "\"for\":\"m9\"", StringComparison.Ordinal).Replace("\"s-1\"", $"\"{Cases.StudentMarker}\"", StringComparison.Ordinal));

        HostRun run = HostRun.Of("minutes", "--ledger", good, again, broken, other, "no-file.json");

        Assert.Equal(2, run.Status);
        Assert.Contains("again.json: $.student: Another file is the ledger of the same student.", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken.json: $.postings[3].cause: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("other.json: $.postings[4].for: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("no-file.json: There is no such file.", run.Error, StringComparison.Ordinal);
        Assert.Contains(" speech: promised 120", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Cases.StudentMarker, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_WhenNothingCouldBeRead_ShowsNoPageAndDrawsNothing()
    {
        string picture = Path.Combine(scratch.Folder, "m.svg");

        HostRun run = HostRun.Of("minutes", "--ledger", "no-file.json", "--chart", picture);

        Assert.Equal((2, string.Empty), (run.Status, run.Output));
        Assert.Equal("no-file.json: There is no such file. Check the name and the folder.", run.Error.Trim());
        Assert.False(File.Exists(picture));
    }

    /// <summary>The sample's plan for other days.</summary>
    private static string Plan(string starts, string ends) =>
        File.ReadAllText(Scratch.Sample("elementary-iep.json"))
            .Replace("2026-03-16", starts, StringComparison.Ordinal)
            .Replace("2026-12-18", ends, StringComparison.Ordinal)
            .Replace("2027-03-09", ends, StringComparison.Ordinal);

    private static long Number(JsonElement element, string key) => element.GetProperty(key).GetInt64();

    private static long Sum(JsonElement causes) => causes.EnumerateObject().Sum(cause => cause.Value.GetInt64());
}
