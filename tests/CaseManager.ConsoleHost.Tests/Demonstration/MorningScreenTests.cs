using System.Text.RegularExpressions;
using CaseManager.ConsoleHost.Demonstration;
using CaseManager.ConsoleHost.Input;

namespace CaseManager.ConsoleHost.Tests.Demonstration;

public sealed partial class MorningScreenTests
{
    [Fact]
    public void NoArguments_Demonstration_IsWithoutProblemsAndExitsWithZero()
    {
        HostRun run = HostRun.Of();

        Assert.Equal(0, run.Status);
        Assert.Equal(string.Empty, run.Error);
    }

    [Fact]
    public void NoArguments_Redirected_IsPlainAsciiOfEightyColumns()
    {
        HostRun run = HostRun.Of();

        Assert.All(run.Output, character => Assert.True(character == '\n' || (character >= ' ' && char.IsAscii(character)), $"U+{(int)character:X4}"));
        Assert.All(run.Lines, line => Assert.True(line.Length <= 80, line));
        Assert.All(run.Lines, line => Assert.False(line.EndsWith(' '), line));
    }

    [Fact]
    public void NoArguments_OnATerminal_IsColouredAndSaysTheSame()
    {
        HostRun plain = HostRun.Of();
        HostRun coloured = HostRun.With([], hasColour: true);

        Assert.Contains("\u001b[", coloured.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, Ansi().Replace(coloured.Output, string.Empty).Replace('─', '-'));
    }

    [Fact]
    public void NoArguments_WhateverTheDay_PrintsTheDemonstrationsOwn()
    {
        HostRun run = HostRun.Of();

        Assert.Contains("Monday, 8 December 2025", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, HostRun.Of("--as-of", "2025-12-08").Output);
        Assert.Contains("Friday, 6 March 2026", HostRun.Of("--as-of", "2026-03-06").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoArguments_Sections_AreThere()
    {
        string output = HostRun.Of().Output;

        foreach (string heading in (string[])["OVERDUE (", "THIS WEEK (", "THIS MONTH (", "WITHOUT A DATE (", "LOOK AGAIN (", "ALSO", "TRY NEXT"])
        {
            Assert.Contains(heading, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NoArguments_Overdue_StandsMostOverdueFirst()
    {
        string[] overdue = [.. HostRun.Of().Lines.SkipWhile(line => !line.StartsWith(" OVERDUE", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).Where(line => Dated().IsMatch(line)).Select(line => line[1..11])];

        Assert.NotEmpty(overdue);
        Assert.Equal(overdue.Order(StringComparer.Ordinal), overdue);
    }

    [Fact]
    public void NoArguments_EveryCommandItSuggests_Works()
    {
        string[] lines = [.. HostRun.Of().Lines.SkipWhile(line => !line.StartsWith(" TRY NEXT", StringComparison.Ordinal)).Where(line => line.StartsWith("   ", StringComparison.Ordinal)).Select(line => line.TrimStart())];
        string[] commands = [.. lines.Select(line => Described().Split(line)[0])];

        Assert.Equal(5, commands.Length);
        foreach (string command in commands.Where(command => !command.EndsWith("--calendar", StringComparison.Ordinal)))
        {
            Assert.Equal(0, HostRun.Of(command.Split(' ')).Status);
        }
    }

    [Fact]
    public void Demonstration_Caseload_HasFortyStudentsOnFourCalendars()
    {
        var problems = new ProblemList();
        using CaseInput input = DemonstrationCaseload.Open(problems);

        Assert.False(problems.Any);
        Assert.True(input.Cases.Count() >= 40);
        Assert.True(input.Cases.Select(file => file.CalendarId).Distinct().Count() >= 4);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Ansi();

    [GeneratedRegex(@"^ \d{4}-\d{2}-\d{2}")]
    private static partial Regex Dated();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Described();
}
