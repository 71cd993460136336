using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class ProgressCommandTests : IDisposable
{
    private readonly Scratch scratch = new();

    private static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "elementary-progress.json");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Progress_NoFile_IsTheDemonstrationAndSaysSo()
    {
        HostRun run = HostRun.Of("progress");

        Assert.Equal((0, string.Empty), (run.Status, run.Error));
        Assert.StartsWith(" 4 goals, as of Monday, 8 December 2025\n Made-up scores of the demonstration caseload; --data takes a file of your own.\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width && line.TrimEnd() == line, line));
        Assert.DoesNotContain("Made-up", HostRun.Of("progress", "--data", Sample).Output, StringComparison.Ordinal);
    }

    /// <summary>The line at 2025-12-02 is 61 + 37·63/234; runs of four below at 6, 7 or 8 points: 1/16 + 1/32 + 1/32.</summary>
    [Fact]
    public void Progress_BehindTheLine_ShowsLineTrendDecisionAndFalseAlarmRate()
    {
        string page = HostRun.Of("progress", "--goal", "c-027.fluency").Output;

        Assert.Contains("\n baseline     61 on 2025-09-30\n goal line    to 98 by 2026-05-22, +1.11 a week; on 2025-12-08 it is at 71.91\n", page, StringComparison.Ordinal);
        Assert.Contains("\n trend        +0.36 a week (Theil-Sen, 8 scores)\n              +0.34 a week (least squares, 8 scores), standard error 0.30, 95%\n", page, StringComparison.Ordinal);
        Assert.Contains("\n decision     change the instruction: the last 4 scores lie on the worse side\n", page, StringComparison.Ordinal);
        Assert.Contains("64 on 2025-12-02 (line 71)\n", page, StringComparison.Ordinal);
        Assert.Contains("\n false alarm  0.125 over 3 looks: so often", page, StringComparison.Ordinal);
        Assert.Contains("\n criterion    at least 98 in 3 sessions in a row\n mastery      not met\n report\n   The goal is to go from 61 to 98 words", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_Page_IsThatOfTheManual() =>
        Assert.Contains(
            "$ case-manager progress --goal c-027.fluency\n" + HostRun.Of("progress", "--goal", "c-027.fluency").Output + "```\n",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "console.md")),
            StringComparison.Ordinal);

    [Fact]
    public void Progress_OtherGoals_ShowEveryKindOfAnswer()
    {
        string reduce = HostRun.Of("progress", "--goal", "c-041.call-outs").Output;
        Assert.Contains("call-outs; less is better", reduce, StringComparison.Ordinal);
        Assert.Contains("set a more ambitious goal: the last 6 scores lie on the better side", Joined(reduce), StringComparison.Ordinal);
        Assert.Contains("0.016 at one look", reduce, StringComparison.Ordinal);
        Assert.Contains("at most 3 in the latest 5 sessions in a row, a missed one", reduce, StringComparison.Ordinal);

        string met = HostRun.Of("progress", "--goal", "c-049.equations").Output;
        Assert.Contains("\n trend        +2.38 a week (least squares, 11 scores), standard error 0.93", met, StringComparison.Ordinal);
        Assert.Contains("go on as planned", met, StringComparison.Ordinal);
        Assert.Contains("met on 2025-11-11; since then 1 of 2 sessions at the level", met, StringComparison.Ordinal);
        Assert.Contains("is met with a chance of 0.483 exactly at the level and below 0.001 at the baseline", Joined(met), StringComparison.Ordinal);

        string early = HostRun.Of("progress", "--goal", "c-043.on-task").Output;
        Assert.Contains("\n changed      2025-11-20: Check-in with the counselor each morning\n trend        none: too few scores\n", early, StringComparison.Ordinal);
        Assert.Contains("too early to tell: 2 scores, sound from 2025-12-11", early, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_Spanish_IsTheReportAlone()
    {
        HostRun run = HostRun.Of("progress", "--data", Sample, "--as-of", "2026-05-22", "--language", "es");

        Assert.Contains("   Esta señal no es segura: de 100 estudiantes", run.Output, StringComparison.Ordinal);
        Assert.Contains("   La enseñanza cambió el 16 de marzo de 2026: Start card and check-in.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n decision     change the instruction", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width, line));
    }

    [Fact]
    public void Progress_From_IsThePeriodOfTheReport()
    {
        string year = HostRun.Of("progress", "--data", Sample, "--as-of", "2026-05-22", "--goal", "g-comprehension").Output;
        string quarter = HostRun.Of("progress", "--data", Sample, "--as-of", "2026-05-22", "--goal", "g-comprehension", "--from", "2026-04-10").Output;

        Assert.Contains("   5 scores were recorded in this period, from March 18, 2026", year, StringComparison.Ordinal);
        Assert.Contains("   3 scores were recorded in this period, from April 15, 2026", quarter, StringComparison.Ordinal);
        Assert.Contains("No score was recorded", HostRun.Of("progress", "--data", Sample, "--as-of", "2026-01-05").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_Json_HasTheFactsOfThePage()
    {
        JsonElement json = HostRun.Of("progress", "--format", "json").Json;
        JsonElement goal = json.GetProperty("goals")[0];

        Assert.Equal(["asOf", "goals", "problems"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["id", "unit", "direction", "line", "points", "trend", "leastSquares", "decision", "mastery", "report"], goal.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("changeInstruction", 3, 0.125), (Of("kind").GetString(), Of("looks").GetInt32(), Of("falseAlarmRate").GetDouble()));
        Assert.Equal([66, 62, 65, 64], Of("evidence").EnumerateArray().Select(point => point.GetProperty("value").GetInt32()));
        Assert.Equal("theilSen", goal.GetProperty("trend").GetProperty("method").GetString());
        Assert.Equal(JsonValueKind.Null, goal.GetProperty("trend").GetProperty("standardError").ValueKind);
        Assert.Equal(0.299, goal.GetProperty("leastSquares").GetProperty("standardError").GetDouble(), 3);
        Assert.Equal("2025-11-11", json.GetProperty("goals")[2].GetProperty("mastery").GetProperty("metOn").GetString());

        JsonElement Of(string name) => goal.GetProperty("decision").GetProperty(name);
    }

    [Fact]
    public void Progress_Csv_IsALineForEachGoal()
    {
        string[] lines = [.. HostRun.Of("progress", "--format", "csv").Lines];

        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, line.Split(',').Length));
        Assert.Equal("c-027.fluency,2025-12-08,words correct per minute,61,2025-09-30,98,2026-05-22,71.9103,1.1068,theilSen,0.3611,0.3423,0.299,11,changeInstruction,,3,0.125,notMet,", lines[1]);
    }

    /// <summary>Ranks have no distances: no slope, no trend, and the decision without them.</summary>
    [Fact]
    public void Progress_RanksAndInstructionalWeeks_AreToldInTheirOwnTerms()
    {
        string days = string.Join(',', Enumerable.Range(0, 40).Select(day => $"\"{new NodaTime.LocalDate(2025, 9, 1).PlusDays((day / 5 * 7) + (day % 5)):uuuu-MM-dd}\""));
        string scores = string.Join(',', Enumerable.Range(1, 7).Select(week => $$$"""{"date":"{{{new NodaTime.LocalDate(2025, 9, 1).PlusWeeks(week):uuuu-MM-dd}}}","score":{"value":2}}"""));
        string file = scratch.Write("p.json", $$"""
            {"schema":1,"goals":[
              {"id":"ranks","measure":{"$kind":"rubric","direction":"increase","lowest":0,"highest":4},"baseline":{"value":1},"baselineOn":"2025-09-01","target":{"value":3},"by":"2026-05-29","observations":[{{scores}}]},
              {"id":"weeks","measure":{"$kind":"percent","direction":"increase"},"baseline":{"value":1},"baselineOn":"2025-09-01","target":{"value":8},"by":"2025-10-24",
               "instructionalDays":{"from":"2025-09-01","through":"2025-10-24","days":[{{days}}]},"policy":{"$kind":"trendLine","method":"theilSen","minimumPoints":6},"observations":[{{scores}}]}]}
            """);

        string page = HostRun.Of("progress", "--data", file, "--as-of", "2025-10-24").Output;
        Assert.Contains("\n trend        none: the scale has ranks, and ranks have no slope\n", page, StringComparison.Ordinal);
        Assert.Contains("\n mastery      no criterion is stated\n", page, StringComparison.Ordinal);
        Assert.Contains("0.00 a week of instruction (Theil-Sen, 7 scores)", page, StringComparison.Ordinal);
        Assert.Contains("\n decision     change the instruction: the trend improves more slowly than the\n", page, StringComparison.Ordinal);
        Assert.Contains("\n false alarm  not known for this trend over 2 looks\n", page, StringComparison.Ordinal);
        Assert.Contains("\n decision     unknown: the days of instruction of this time are missing\n", HostRun.Of("progress", "--data", file, "--as-of", "2025-12-08").Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, HostRun.Of("progress", "--data", file, "--format", "json").Json.GetProperty("goals")[0].GetProperty("trend").ValueKind);
    }

    [Fact]
    public void Progress_StandardInput_IsRead() =>
        Assert.Equal(0, HostRun.With(File.ReadAllBytes(Sample), hasColour: true, "progress", "--data", "-").Status);

    [Fact]
    public void Progress_BrokenFile_IsRefusedWithEveryPlaceAndNoScore()
    {
        JsonObject broken = JsonNode.Parse(File.ReadAllBytes(Sample))!.AsObject();
        broken["goals"]![0]!["observations"]![1]!["score"]!["value"] = -5.125;
        broken["goals"]![1]!["observations"]![0]!["score"]!["whole"] = 0;
        broken["goals"]![2]!["criterion"]!["needed"] = 11;
        string file = scratch.Write("p.json", broken.ToJsonString());

        HostRun run = HostRun.Of("progress", "--data", file);

        Assert.Equal((2, string.Empty), (run.Status, run.Output));
        Assert.Contains($"{file}: $.goals[0].observations[1].score.value: The number cannot be a score of this measure. Give", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.goals[1].observations[0].score.whole: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.goals[2].criterion.needed: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("5.125", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, HostRun.Of("progress", "--data", file, "--format", "json").Json.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void Progress_WhatIsNotThere_IsRefusedWithARemedy()
    {
        Assert.Contains("There is no such file. Check the name and the folder.", Refused("progress", "--data", "nowhere.json"), StringComparison.Ordinal);
        Assert.Contains("demonstration: There is no goal 'x'. Name one of: c-027.fluency,", Refused("progress", "--goal", "x"), StringComparison.Ordinal);
        Assert.Contains("The file has no goals.", Refused("progress", "--goal", "x", "--data", scratch.Write("p.json", """{"schema":1,"goals":[]}""")), StringComparison.Ordinal);
        Assert.Contains("is not a date", Refused("progress", "--from", "May"), StringComparison.Ordinal);
        Assert.NotEmpty(Refused("progress", "--data", scratch.Write("q.json", Encoding.UTF8.GetString([0x7b]))));
    }

    [Fact]
    public void Progress_Help_NamesEveryOption()
    {
        string help = HostRun.Of("progress", "--help").Output;

        Assert.All(new[] { "--data", "--goal", "--as-of", "--from", "--language", "--format" }, option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    /// <summary>The page on one line, so that it does not matter where lines break.</summary>
    private static string Joined(string page) => string.Join(' ', page.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Refused(params string[] args)
    {
        HostRun run = HostRun.Of(args);
        Assert.Equal((2, string.Empty), (run.Status, run.Output));
        return run.Error;
    }
}
