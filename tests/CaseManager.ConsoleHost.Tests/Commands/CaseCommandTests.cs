using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class CaseCommandTests
{
    [Theory]
    [InlineData("preschool", "2026-12-11", "served")]
    [InlineData("elementary", "2026-06-01", "served")]
    [InlineData("transition", "2026-06-30", "served")]
    [InlineData("graduation", "2026-06-30", "exited")]
    public void Show_Sample_HasNoFindingAndNoName(string name, string asOf, string stage)
    {
        HostRun run = HostRun.Of("case", "show", "--record", Sample(name), "--as-of", asOf);

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.Contains($"stage: {stage}", run.Output, StringComparison.Ordinal);
        Assert.Contains("FINDINGS: none", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
        Assert.All(new[] { "Fuentes", "Delgado", "Ruiz", "Brandt", "Miles", "Okafor" }, person => Assert.DoesNotContain(person, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Show_Names_AreShownWhenAskedFor()
    {
        HostRun run = HostRun.Of("case", "show", "--record", Sample("elementary"), "--as-of", "2026-06-01", "--names");

        Assert.Contains("student Rosa Delgado Ruiz", run.Output, StringComparison.Ordinal);
        Assert.Contains("managed by Grace Okafor", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz: judicial decree since 2023-07-01, court order of 2023-06-30", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_OpenReferral_IsListedUntilItIsClosed()
    {
        Assert.Contains("ar-1: since 2026-04-21, last looked after on 2026-06-16", HostRun.Of("case", "show", "--record", Sample("transition"), "--as-of", "2026-06-30").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OUTSIDE REFERRALS", HostRun.Of("case", "show", "--record", Sample("elementary"), "--as-of", "2026-06-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Faults_AreToldWithLawAndRemedyInTheLanguageAskedFor()
    {
        using var scratch = new Scratch();
        JsonObject record = JsonNode.Parse(File.ReadAllBytes(Sample("elementary")))!.AsObject();
        record["priorWrittenNotices"]![0]!.AsObject().Remove("explanation");
        string file = scratch.Write("case.json", record.ToJsonString());

        HostRun english = HostRun.Of("case", "show", "--record", file, "--as-of", "2026-06-01");
        Assert.Contains("FINDINGS: 1 wrong, 0 doubtful", english.Output, StringComparison.Ordinal);
        Assert.Contains("CM5122 $.priorWrittenNotices[0].explanation", english.Output, StringComparison.Ordinal);
        Assert.Contains("34 CFR 300.503(b)(2)", english.Output, StringComparison.Ordinal);
        JsonElement spanish = HostRun.Of("case", "show", "--record", file, "--as-of", "2026-06-01", "--language", "es", "--format", "json").Json;
        Assert.StartsWith("La notificaci", Assert.Single(spanish.GetProperty("findings").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_Json_HasTheSameFactsAsThePage()
    {
        JsonElement json = HostRun.Of("case", "show", "--record", Sample("preschool"), "--as-of", "2026-12-11", "--format", "json").Json;

        Assert.Equal(
            ["id", "asOf", "jurisdiction", "student", "stage", "caseManagers", "rightsHolders", "documents", "events", "findings", "problems"],
            json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("c-preschool", "s-preschool", "served"), (json.GetProperty("id").GetString(), json.GetProperty("student").GetString(), json.GetProperty("stage").GetString()));
        Assert.Equal(1, json.GetProperty("documents").GetProperty("evaluations").GetInt32());
    }

    [Fact]
    public void Events_Sample_IsACaseThatOtherCommandsTake()
    {
        using var scratch = new Scratch();
        HostRun events = HostRun.Of("case", "events", "--record", Sample("elementary"));
        string file = scratch.Write("events.json", events.Output);

        HostRun deadlines = HostRun.Of("deadlines", "--case", file, "--calendar", Scratch.Calendar("ga-newton-2025-26"), "--as-of", "2026-06-01", "--format", "json");
        Assert.Equal((0, string.Empty), (deadlines.Status, deadlines.Error));
        Assert.Contains("us/annual-review", deadlines.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_BrokenRecord_IsRefusedWithEveryProblem()
    {
        using var scratch = new Scratch();
        HostRun run = HostRun.Of("case", "show", "--record", scratch.Write("case.json", """{ "schema": 2, "id": "c", "jurisdiction": "us", "studnt": {} }"""));

        Assert.Equal(2, run.Status);
        Assert.Contains("The key 'studnt' is not known here. Did you mean 'student'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("The key 'student' is missing.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, HostRun.Of("case", "show", "--record", "nowhere.json").Status);
        Assert.Equal(2, HostRun.Of("case", "events", "--record", "nowhere.json").Status);
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name + "-case.json");
}
