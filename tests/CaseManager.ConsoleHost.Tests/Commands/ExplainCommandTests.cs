namespace CaseManager.ConsoleHost.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Fact]
    public void Explain_CaseOfTheDemonstration_NamesTheLawAndTheSteps()
    {
        HostRun run = HostRun.Of("explain", "--case-id", "c-001", "--rule", "initial-evaluation");

        Assert.Equal(0, run.Status);
        Assert.Contains("due 2025-12-13", run.Output, StringComparison.Ordinal);
        Assert.Contains("2025-10-15 … 2025-12-13   60 calendar days", run.Output, StringComparison.Ordinal);
        Assert.Contains("34 CFR 300.301(c)(1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AnyClock_FitsEightyColumnsButForAddresses()
    {
        HostRun run = HostRun.Of("explain", "--case-id", "c-036", "--rule", "hearing-decision");

        Assert.All(run.Lines, line => Assert.True(line.Length <= 80 || !line.Trim().Contains(' ', StringComparison.Ordinal), line));
    }

    [Fact]
    public void Explain_SeveralClocksOfOneRule_ExplainsEach()
    {
        HostRun run = HostRun.Of("explain", "--case-id", "c-050", "--rule", "us/records-access", "--format", "json");

        Assert.Equal(2, run.Json.GetProperty("explanations").GetArrayLength());
        Assert.NotEqual(0, run.Json.GetProperty("explanations")[0].GetProperty("steps").GetArrayLength());
    }

    [Theory]
    [InlineData("c-nobody", "initial-evaluation", "There is no case 'c-nobody'")]
    [InlineData("c-001", "annual-reviews", "no clock of rule 'annual-reviews'")]
    public void Explain_WhatIsNotThere_IsRefused(string id, string rule, string message)
    {
        HostRun run = HostRun.Of("explain", "--case-id", id, "--rule", rule);

        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WithoutARule_IsRefused()
    {
        HostRun run = HostRun.Of("explain", "--case-id", "c-001", "--format", "json");

        Assert.Equal(2, run.Status);
        Assert.Contains("--rule", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Json.GetProperty("problems").EnumerateArray());
    }
}
