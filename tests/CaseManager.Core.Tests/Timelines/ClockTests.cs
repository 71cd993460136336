using System.Collections.Immutable;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Opening and closing clocks: counting C10 and C11.</summary>
public class ClockTests
{
    private static readonly string Earliest = Scene.Duty("r", Scene.Days(10, "calendar"));
    private static readonly string Latest = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'], 'take': 'latest' }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Scene.Days(10, "calendar")}");
    private static readonly string First = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'], 'take': 'first' }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Scene.Days(10, "calendar")}");
    private static readonly string Restarted = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'], 'restartedBy': ['a.again'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Scene.Days(10, "calendar")}");
    private static readonly string Cycle = Scene.Rule("r", "'starts': { 'anyOf': ['a.start', 'a.end'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'anniversary', 'months': 12 }");
    private static readonly string All = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'], 'restartedBy': ['a.again'] }}, 'ends': {{ 'allOf': ['a.end', 'a.end-two'] }}, 'due': {Scene.Days(30, "calendar")}");

    [Fact]
    public void Evaluate_SecondStartWhileOpen_IsIgnored()
    {
        Deadline deadline = Scene.Of(Earliest).Event("2025-01-06 a.start").Event("2025-01-09 a.start").One("2025-01-10");

        Assert.Equal(Scene.Date("2025-01-16"), deadline.DueOn);
        Assert.Equal("e1", deadline.StartEvent?.Value);
    }

    [Fact]
    public void Evaluate_SecondStartAfterTheEnd_OpensAnotherClock()
    {
        ImmutableArray<Deadline> deadlines = Scene.Of(Earliest).Event("2025-01-06 a.start").Event("2025-01-08 a.end").Event("2025-01-09 a.start").At("2025-01-10");

        Assert.Equal(["e1", "e3"], deadlines.Select(d => d.StartEvent?.Value));
        Assert.Equal([DeadlineStatus.MetOnTime, DeadlineStatus.Running], deadlines.Select(d => d.Status));
    }

    [Fact]
    public void Evaluate_TakeLatest_RestartsTheClock()
    {
        Deadline deadline = Scene.Of(Latest).Event("2025-01-06 a.start").Event("2025-01-09 a.start").One("2025-01-10");

        Assert.Equal(Scene.Date("2025-01-19"), deadline.DueOn);
        Assert.Equal(Scene.Date("2025-01-09"), deadline.StartedOn);
        Assert.Equal("e2", deadline.StartEvent?.Value);
    }

    [Fact]
    public void Evaluate_TakeFirst_NeverOpensASecondClock() =>
        Assert.Equal("e1", Scene.Of(First).Event("2025-01-06 a.start").Event("2025-01-08 a.end").Event("2025-01-09 a.start").One("2025-02-10").StartEvent?.Value);

    [Fact]
    public void Evaluate_TakeFirst_AsksEachEpisodeForItself() =>
        Assert.Equal(2, Scene.Of(First).Event("2025-01-06 a.start").Event("2025-01-09 a.start episode=b").At("2025-02-10").Length);

    [Fact]
    public void Evaluate_RestartWhileOpen_CountsFromIt()
    {
        Deadline deadline = Scene.Of(Restarted).Event("2025-01-06 a.start").Event("2025-01-09 a.again").One("2025-01-10");

        Assert.Equal(Scene.Date("2025-01-19"), deadline.DueOn);
        Assert.Equal("e2", deadline.StartEvent?.Value);
    }

    [Fact]
    public void Evaluate_RestartWithoutAClock_OpensNone() =>
        Assert.Empty(Scene.Of(Restarted).Event("2025-01-09 a.again").At("2025-01-10"));

    [Fact]
    public void Evaluate_RestartAfterTheEnd_OpensNone() =>
        Assert.Equal("e1", Scene.Of(Restarted).Event("2025-01-06 a.start").Event("2025-01-07 a.end").Event("2025-01-09 a.again").One("2025-01-10").StartEvent?.Value);

    [Fact]
    public void Evaluate_RestartInAnotherEpisode_IsNotItsBusiness() =>
        Assert.Equal("e1", Scene.Of(Restarted).Event("2025-01-06 a.start").Event("2025-01-09 a.again episode=b").One("2025-01-10").StartEvent?.Value);

    [Fact]
    public void Evaluate_TwoEpisodes_HaveAClockEach()
    {
        ImmutableArray<Deadline> deadlines = Scene.Of(Earliest)
            .Event("2025-01-06 a.start episode=one")
            .Event("2025-01-07 a.start episode=two")
            .Event("2025-01-08 a.end episode=two")
            .At("2025-01-10");

        Assert.Equal(["one", "two"], deadlines.Select(d => d.Key.Episode));
        Assert.Equal([DeadlineStatus.Running, DeadlineStatus.MetOnTime], deadlines.Select(d => d.Status));
    }

    [Fact]
    public void Evaluate_StudentLevelEnd_ReachesEveryEpisode()
    {
        string rule = Scene.Duty("r", Scene.Days(10, "calendar"), Scene.Modifiers("{ '$kind': 'terminate', 'on': ['student.exited', 'a.stop'] }"));
        Scene scene = Scene.Of(rule).Event("2025-01-06 a.start episode=one").Event("2025-01-07 a.start").Event("2025-01-08 student.exited episode=three");

        Assert.All(scene.At("2025-01-10"), d => Assert.Equal(DeadlineStatus.NoLongerRequired, d.Status));
        Assert.Equal(
            [DeadlineStatus.NoLongerRequired, DeadlineStatus.Running],
            Scene.Of(rule).Event("2025-01-06 a.start episode=one").Event("2025-01-07 a.start").Event("2025-01-08 a.stop episode=one").At("2025-01-10").Select(d => d.Status));
    }

    [Fact]
    public void Evaluate_EndRecordedBeforeTheStartOfItsDay_DoesNotClose() =>
        Assert.Equal(DeadlineStatus.Running, Scene.Of(Earliest).Event("2025-01-06 a.end").Event("2025-01-06 a.start").One("2025-01-10").Status);

    [Fact]
    public void Evaluate_EndRecordedAfterTheStartOfItsDay_Closes() =>
        Assert.Equal(DeadlineStatus.MetOnTime, Scene.Of(Earliest).Event("2025-01-06 a.start").Event("2025-01-06 a.end").One("2025-01-10").Status);

    [Fact]
    public void Evaluate_EventsRecordedOutOfOrder_AreReadByDate() =>
        Assert.Equal(DeadlineStatus.MetOnTime, Scene.Of(Earliest).Event("2025-01-07 a.end").Event("2025-01-06 a.start").One("2025-01-10").Status);

    [Fact]
    public void Evaluate_EventThatEndsAndStarts_ClosesFirstAndThenOpens()
    {
        ImmutableArray<Deadline> deadlines = Scene.Of(Cycle).Event("2023-01-06 a.start").Event("2024-01-06 a.end").Event("2025-01-07 a.end").At("2025-02-01");

        Assert.Equal([DeadlineStatus.MetOnTime, DeadlineStatus.MetLate, DeadlineStatus.Running], deadlines.Select(d => d.Status));
        Assert.Equal(Scene.Date("2026-01-07"), deadlines[2].DueOn);
    }

    [Theory]
    [InlineData("a.end", "a.end-two")]
    [InlineData("a.end-two", "a.end")]
    public void Evaluate_AllOfItsEnds_CloseOnTheLast(string one, string other)
    {
        Scene scene = Scene.Of(All).Event("2025-01-06 a.start").Event($"2025-01-08 {one}").Event($"2025-01-10 {one}").Event($"2025-01-14 {other}");

        Assert.Equal(DeadlineStatus.Running, scene.One("2025-01-13").Status);
        Assert.Equal(Scene.Date("2025-01-14"), scene.One("2025-01-14").MetOn);
    }

    [Fact]
    public void Evaluate_RestartBetweenTwoEnds_AsksForBothAgain()
    {
        Scene scene = Scene.Of(All).Event("2025-01-06 a.start").Event("2025-01-08 a.end").Event("2025-01-09 a.again").Event("2025-01-14 a.end-two");

        Assert.Equal(DeadlineStatus.Running, scene.One("2025-01-20").Status);
    }

    [Fact]
    public void Evaluate_AnyOfItsEnds_ClosesOnTheFirst()
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end', 'a.end-two'] }}, 'due': {Scene.Days(30, "calendar")}");

        Assert.Equal(Scene.Date("2025-01-08"), Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-08 a.end-two").Event("2025-01-10 a.end").One("2025-02-01").MetOn);
    }

    [Fact]
    public void Evaluate_EventThatEndsOneClockAndTerminatesTheOther_DoesBoth()
    {
        string closes = Scene.Duty("closes", Scene.Days(10, "calendar"), Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.end'] }"));
        string stops = Scene.Rule("stops", $"'starts': {{ 'anyOf': ['a.start'] }}, 'due': {Scene.Days(10, "calendar")}, {Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.end'] }")}");

        Assert.Equal(
            [DeadlineStatus.MetOnTime, DeadlineStatus.NoLongerRequired],
            Scene.Of(closes, stops).Event("2025-01-06 a.start").Event("2025-01-08 a.end").At("2025-01-10").Select(d => d.Status));
    }

    [Theory]
    [InlineData("purpose=annual", 1)]
    [InlineData("purpose=initial", 1)]
    [InlineData("purpose=other", 0)]
    [InlineData("", 0)]
    public void Evaluate_PatternWithConditions_AsksTheAttributes(string attributes, int clocks)
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start[purpose=initial|annual]'] }}, 'due': {Scene.Days(10, "calendar")}");

        Assert.Equal(clocks, Scene.Of(rule).Event($"2025-01-06 a.start {attributes}".TrimEnd()).At("2025-01-10").Length);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("expedited=false", 1)]
    [InlineData("expedited=true", 0)]
    public void Evaluate_AbsentAttribute_IsFalse(string attributes, int clocks)
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start[expedited=false]'] }}, 'due': {Scene.Days(10, "calendar")}");

        Assert.Equal(clocks, Scene.Of(rule).Event($"2025-01-06 a.start {attributes}".TrimEnd()).At("2025-01-10").Length);
    }

    [Fact]
    public void Evaluate_ManyClocks_AreInRuleOrderThenByStart()
    {
        Scene scene = Scene.Of(Scene.Duty("z", Scene.Days(1, "calendar")), Scene.Duty("a", Scene.Days(1, "calendar")));
        for (int i = 0; i < 60; i++)
        {
            scene.Event($"2025-01-{(i * 7 % 30) + 1:00} a.start episode=p{i}");
        }

        ImmutableArray<Deadline> deadlines = scene.At("2025-03-01");

        Assert.Equal(120, deadlines.Length);
        Assert.All(deadlines.Take(60), d => Assert.Equal("z", d.Key.Rule.Name));
        Assert.Equal(deadlines.Take(60).OrderBy(d => d.StartedOn).ThenBy(d => int.Parse(d.StartEvent!.Value.Value[1..], System.Globalization.CultureInfo.InvariantCulture)), deadlines.Take(60));
    }
}
