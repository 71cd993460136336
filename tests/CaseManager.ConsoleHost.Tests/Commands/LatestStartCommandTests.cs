using System.Text.Json;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class LatestStartCommandTests
{
    [Fact]
    public void LatestStart_SchoolDays_IsTheDayAndTheReason()
    {
        HostRun run = Ask("manifestation-determination", "2026-01-16");

        Assert.Equal(0, run.Status);
        Assert.StartsWith(" us/manifestation-determination by 2026-01-16: the last day to start is\n   2026-01-04, a Sunday; it is then due on 2026-01-16.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2026-01-05 … 2026-01-16   10 school days", run.Output, StringComparison.Ordinal);
        Assert.Contains("34 CFR 300.530(e)(1)", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= Screen.Width || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public void LatestStart_CountedBack_IsTheLastDayToAct() =>
        Assert.Contains("us/evidence-disclosure before 2026-01-16: the last day to act is 2026-01-09", Ask("us/evidence-disclosure", "2026-01-16").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("transition-content", "2026-01-16", "notOpenedByAnEvent", "no event opens its clock")]
    [InlineData("evaluation-request-response", "2026-01-16", "noDate", "the start alone gives no due date")]
    [InlineData("manifestation-determination", "2027-10-16", "calendarUnknown", "the school calendar does not reach")]
    [InlineData("reevaluation", "2000-06-01", "alwaysLater", "no start is early enough")]
    public void LatestStart_ThatThereIsNot_IsAnAnswerInWords(string rule, string due, string outcome, string words)
    {
        HostRun table = Ask(rule, due);
        JsonElement answer = Assert.Single(Ask(rule, due, "--format", "json").Json.GetProperty("answers").EnumerateArray());

        Assert.Equal(0, table.Status);
        Assert.Contains(words, table.Output.Replace("\n  ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((outcome, JsonValueKind.Null), (answer.GetProperty("outcome").GetString(), answer.GetProperty("latestStart").ValueKind));
        Assert.Contains(words, answer.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LatestStart_BeforeTheRuleIsLaw_SaysSo()
    {
        using var scratch = new Scratch();
        string pack = scratch.Write("us.json", """
            { "jurisdiction": "us", "title": "Made up", "version": "2025.1.1",
              "rules": [ { "id": "r", "title": "A rule", "effective": { "from": "2026-01-01" },
                "starts": { "anyOf": [ "referral.received" ] }, "ends": { "anyOf": [ "evaluation.completed" ] },
                "due": { "$kind": "count", "days": 45, "basis": "calendar" }, "cite": [ { "label": "Made up 1" } ], "status": "recalled" } ] }
            """);

        HostRun run = HostRun.Of("latest-start", "--pack", pack, "--case-id", "c-001", "--rule", "r", "--due", "2025-06-01");

        Assert.Contains("us/r is not law on the days before 2025-06-01", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LatestStart_Json_HasTheClock()
    {
        JsonElement json = Ask("manifestation-determination", "2026-01-16", "--format", "json").Json;

        Assert.Equal(["case", "due", "answers", "problems"], json.EnumerateObject().Select(property => property.Name));
        JsonElement answer = json.GetProperty("answers")[0];
        Assert.Equal(("2026-01-04", "found"), (answer.GetProperty("latestStart").GetString(), answer.GetProperty("outcome").GetString()));
        Assert.Equal("supposed", answer.GetProperty("explanation").GetProperty("deadline").GetProperty("startEvent").GetString());
        Assert.NotEqual(0, answer.GetProperty("explanation").GetProperty("steps").GetArrayLength());
    }

    [Fact]
    public void LatestStart_Csv_IsOneLine() =>
        Assert.Equal(
            ["case,rule,due,latestStart,outcome,dueOn", "c-033,us/manifestation-determination,2026-01-16,2026-01-04,found,2026-01-16"],
            Ask("manifestation-determination", "2026-01-16", "--format", "csv").Lines);

    [Theory]
    [InlineData("c-033", "no-such-rule", "The rules of us have no rule 'no-such-rule'.")]
    [InlineData("c-nobody", "reevaluation", "There is no case 'c-nobody'")]
    public void LatestStart_WhatIsNotThere_IsRefused(string id, string rule, string message)
    {
        foreach (string format in (string[])["table", "json", "csv"])
        {
            HostRun run = HostRun.Of("latest-start", "--case-id", id, "--rule", rule, "--due", "2026-01-16", "--format", format);

            Assert.Equal(2, run.Status);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    private static HostRun Ask(string rule, string due, params string[] more) => HostRun.Of(["latest-start", "--case-id", "c-033", "--rule", rule, "--due", due, .. more]);
}
