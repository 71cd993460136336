using CaseManager.RulePacks;

namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class RulesCommandTests
{
    [Fact]
    public void Rules_Table_FitsEightyColumns()
    {
        HostRun run = HostRun.Of("rules");

        Assert.Equal(0, run.Status);
        Assert.Contains("us/initial-evaluation", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Rules_Json_CoversEveryPackInTheBox()
    {
        HostRun run = HostRun.Of("rules", "--format", "json");

        Assert.Equal(BuiltInPacks.Jurisdictions, run.Json.GetProperty("coverage").EnumerateArray().Select(pack => pack.GetProperty("jurisdiction").GetString()));
        Assert.Contains(run.Json.GetProperty("rules").EnumerateArray(), rule => rule.GetProperty("id").GetString() == "us/annual-review" && rule.GetProperty("citations").GetArrayLength() > 0);
    }

    [Fact]
    public void Rules_JurisdictionWithoutAPack_IsRefused()
    {
        HostRun run = HostRun.Of("rules", "--jurisdiction", "us-zz");

        Assert.Equal(2, run.Status);
        Assert.Contains("give your own with --pack FILE", run.Error, StringComparison.Ordinal);
        Assert.Contains("COVERAGE", run.Output, StringComparison.Ordinal);
    }
}
