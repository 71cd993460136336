using System.Text.Json;
using CaseManager.ConsoleHost.Rendering;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class ImpactCommandTests : IDisposable
{
    private readonly Scratch scratch = new();
    private readonly string earlier;
    private readonly string later;
    private readonly string caseload;

    public ImpactCommandTests()
    {
        earlier = scratch.Write("earlier.json", Pack("2025.1.1", Evaluation(60), Rule("answer-letter", "referral.received", 10)));
        later = scratch.Write("later.json", Pack("2026.1.1", Evaluation(20), Rule("welcome-letter", "referral.received", 400)));
        string referral = """{"id":"e2","name":"referral.received","on":"2025-12-01"}""";
        caseload = scratch.Write("l.jsonl", string.Join('\n', Cases.Of("c-1", Cases.Consent + "," + referral, "us-zz"), Cases.Of("c-2"), Cases.Of("c-3", jurisdiction: "us-yy")));
    }

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void Impact_Table_HasTheRulesFirstThenTheDeadlinesThenTheTotals()
    {
        HostRun run = Ask();

        string[] lines = [.. run.Lines];
        Assert.Equal(
            [
                " us-zz from 2025.1.1 to 2026.1.1, as of Monday, 8 December 2025",
                string.Empty,
                " RULES THAT DIFFER (3) --------------------------------------------------------",
                " changed  us-zz/initial-evaluation: due",
                " added    us-zz/welcome-letter",
                " removed  us-zz/answer-letter",
                string.Empty,
                " DEADLINES THAT CHANGE --------------------------------------------------------",
                " Change  Before      After        Days  Rule",
                " c-1 --------------------------------------------------------------------------",
                " moves   2026-01-13  2025-12-04    -40  us-zz/initial-evaluation",
                "         running, then overdue",
                " appears             2027-01-05         us-zz/welcome-letter",
                "         running",
                " goes    2025-12-11                     us-zz/answer-letter",
                "         was running",
                string.Empty,
                " TOTALS -----------------------------------------------------------------------",
                " 2 cases, 1 under us-zz, 1 with a change",
                "      1 earlier, by 40 days at most",
                "      1 appear",
                "      1 go",
                "      1 late or overdue that were not before",
            ],
            lines);
    }

    [Fact]
    public void Impact_CaseWithoutRules_IsToldOnce()
    {
        HostRun run = Ask();

        Assert.Equal(2, run.Status);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'), line => line.Contains("case c-3: No rules for us-yy", StringComparison.Ordinal));
    }

    [Fact]
    public void Impact_Json_HasRulesCasesAndTotals()
    {
        JsonElement json = Ask("--format", "json").Json;

        Assert.Equal(["asOf", "jurisdiction", "earlier", "later", "rules", "beside", "cases", "totals", "problems"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["changed", "added", "removed"], json.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("kind").GetString()));
        Assert.Equal("due", json.GetProperty("rules")[0].GetProperty("parts")[0].GetString());
        Assert.Equal("2025.1.1", json.GetProperty("earlier").GetProperty("packs")[1].GetProperty("version").GetString());
        Assert.Equal(3, Assert.Single(json.GetProperty("cases").EnumerateArray()).GetProperty("changes").GetArrayLength());
        JsonElement totals = json.GetProperty("totals");
        Assert.Equal((2, 1, 1, 40), (totals.GetProperty("cases").GetInt32(), totals.GetProperty("affected").GetInt32(), totals.GetProperty("earlier").GetInt32(), totals.GetProperty("mostDaysEarlier").GetInt32()));
    }

    [Fact]
    public void Impact_Csv_HasOneLineForEachDeadline() =>
        Assert.Equal(["case,change", "c-1,moves", "c-1,appears", "c-1,goes"], Ask("--format", "csv").Lines.Select(line => string.Join(',', line.Split(',')[..2])));

    [Fact]
    public void Impact_TheOtherWayRound_MovesThemBack()
    {
        HostRun run = HostRun.Of("impact", "--earlier", later, "--later", earlier, "--caseload", caseload);

        Assert.Contains("      1 later, by 40 days at most", run.Lines);
        Assert.DoesNotContain("late or overdue", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_OfTheFederalPack_ReachesTheCasesOfAState()
    {
        string before = scratch.Write("us-1.json", Federal("2025.1.1", 60));
        string after = scratch.Write("us-2.json", Federal("2026.1.1", 90));
        string state = scratch.Write("state.json", Pack("2025.1.1", Rule("answer-letter", "referral.received", 10)));

        HostRun run = HostRun.Of("impact", "--earlier", before, "--later", after, "--pack", state, "--caseload", caseload);

        Assert.Contains(" 2 cases, 2 under us, 2 with a change", run.Lines);
        Assert.Contains("      2 later, by 30 days at most", run.Lines);
    }

    [Fact]
    public void Impact_OfParametersAndHolidays_SaysWhatElseDiffers()
    {
        string after = scratch.Write("holidays.json", Pack("2026.2.1", Evaluation(60), Rule("answer-letter", "referral.received", 10))
            .Replace("\"rules\"", "\"parameters\":[{\"id\":\"p\",\"months\":12,\"cite\":[{\"label\":\"law\"}],\"status\":\"recalled\"}],\"bases\":[{\"id\":\"zz-school\",\"title\":\"Made up\",\"counts\":\"school\"}],\"rules\"", StringComparison.Ordinal));

        HostRun run = HostRun.Of("impact", "--earlier", earlier, "--later", after, "--caseload", caseload);

        Assert.Contains(run.Lines, line => line.StartsWith(" also     parameters", StringComparison.Ordinal));
    }

    [Fact]
    public void Impact_NoCaseUnderThePack_SaysHowToLook()
    {
        HostRun run = HostRun.Of("impact", "--earlier", earlier, "--later", later);

        Assert.Equal(0, run.Status);
        Assert.Contains("Give --jurisdiction us-zz", run.Output, StringComparison.Ordinal);
        HostRun asIf = HostRun.Of("impact", "--earlier", earlier, "--later", later, "--jurisdiction", "us-zz");
        Assert.Contains("50 cases, 50 under us-zz, ", asIf.Output, StringComparison.Ordinal);
        Assert.All(asIf.Lines, line => Assert.True(line.Length <= Screen.Width, line));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("table")]
    public void Impact_PacksThatCannotBeCompared_AreRefused(string format)
    {
        string other = scratch.Write("other.json", Pack("2025.1.1", Evaluation(60)).Replace("us-zz", "us-xx", StringComparison.Ordinal));
        string broken = scratch.Write("broken.json", "{}");
        string orphan = scratch.Write("orphan.json", Pack("2025.1.1", Evaluation(60)).Replace("\"extends\":\"us\"", "\"extends\":\"us-no\"", StringComparison.Ordinal).Replace("us-zz", "us-no-town", StringComparison.Ordinal));

        Assert.Contains("Give two versions of one pack.", Refused(earlier, other), StringComparison.Ordinal);
        Assert.Contains("broken.json: ", Refused(broken, later), StringComparison.Ordinal);
        Assert.Contains("There is no such file.", Refused(earlier, Path.Combine(scratch.Folder, "none.json")), StringComparison.Ordinal);
        Assert.Contains("There is no pack for us-no,", Refused(orphan, orphan), StringComparison.Ordinal);

        string Refused(string before, string after)
        {
            HostRun run = HostRun.Of("impact", "--earlier", before, "--later", after, "--format", format);
            Assert.Equal(2, run.Status);
            Assert.True(format == "table" ? run.Output.Length == 0 : run.Json.GetProperty("problems").GetArrayLength() > 0);
            return run.Error;
        }
    }

    [Fact]
    public void Impact_CaseloadThatIsNotThere_IsRefused()
    {
        HostRun run = HostRun.Of("impact", "--earlier", earlier, "--later", later, "--caseload", Path.Combine(scratch.Folder, "none"), "--format", "json");

        Assert.Equal(2, run.Status);
        Assert.Equal(0, run.Json.GetProperty("totals").GetProperty("cases").GetInt32());
    }

    private HostRun Ask(params string[] more) => HostRun.Of(["impact", "--earlier", earlier, "--later", later, "--caseload", caseload, .. more]);

    private static string Evaluation(int days) => Rule("initial-evaluation", "consent.initial-evaluation.received", days, "\"replaces\":\"us/initial-evaluation\",");

    private static string Rule(string id, string start, int days, string more = "") =>
        $$"""{"id":"{{id}}","title":"The {{id}}",{{more}}"starts":{"anyOf":["{{start}}"]},"ends":{"anyOf":["evaluation.completed"]},"due":{"$kind":"count","days":{{days}},"basis":"calendar"},"cite":[{"label":"Made up 1"}],"status":"recalled"}""";

    private static string Pack(string version, params string[] rules) =>
        $$"""{"jurisdiction":"us-zz","title":"Made up","extends":"us","version":"{{version}}","rules":[{{string.Join(',', rules)}}]}""";

    private static string Federal(string version, int days) =>
        $$"""{"jurisdiction":"us","title":"Made up","version":"{{version}}","rules":[{{Rule("initial-evaluation", "consent.initial-evaluation.received", days)}}]}""";
}
