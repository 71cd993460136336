using CaseManager.Core.Rules;
using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>An amended complaint restarted open clocks only: the steps that were met or excused before it did not begin again (34 CFR 300.508(d)(4)).</summary>
public class AmendedComplaints
{
    private static readonly string Meeting = Scene.Rule(
        "meeting",
        "'starts': { 'anyOf': ['a.start[by=parent]'], 'reopenedBy': ['a.again'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(15, "calendar")
        + ", " + Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }", "{ '$kind': 'terminate', 'on': ['a.stop'] }")
        + ", 'variants': [ { 'id': 'other', 'when': [ { '$kind': 'not', 'guard': { '$kind': 'openedBy', 'event': ['a.start[by=parent]'] } } ], 'status': 'notModelled' } ]");

    private static Scene With(params string[] events)
    {
        Scene scene = Scene.Of(Meeting);
        foreach (string line in events)
        {
            scene.Event(line);
        }

        return scene;
    }

    [Theory]
    [InlineData("a.end", DeadlineStatus.MetOnTime)]
    [InlineData("a.excuse", DeadlineStatus.Excused)]
    public void Evaluate_AmendedAfterTheStep_KeepsTheStepAndBeginsAgain(string step, DeadlineStatus status)
    {
        var deadlines = With("2025-01-06 a.start by=parent", $"2025-01-10 {step}", "2025-01-20 a.again").At("2025-02-01");

        Assert.Equal([(status, "us/meeting#e1"), (DeadlineStatus.Running, "us/meeting#e3")], deadlines.Select(deadline => (deadline.Status, deadline.Key.ToString())));
        Assert.Equal(Scene.Date("2025-02-04"), deadlines[1].DueOn);
        Assert.Null(deadlines[1].Variant); // Still the parent's complaint, whoever amended it.
    }

    [Fact]
    public void Evaluate_AmendedWhileOpen_RestartsTheClock()
    {
        Deadline deadline = With("2025-01-06 a.start by=parent", "2025-01-20 a.again").One("2025-02-01");

        Assert.Equal(("us/meeting#e2", Scene.Date("2025-02-04")), (deadline.Key.ToString(), deadline.DueOn));
    }

    [Fact]
    public void Evaluate_AmendedTwice_BeginsAgainEachTime() =>
        Assert.Equal(
            ["us/meeting#e1", "us/meeting#e3", "us/meeting#e5"],
            With("2025-01-06 a.start by=parent", "2025-01-10 a.end", "2025-01-20 a.again", "2025-01-22 a.end", "2025-01-30 a.again").At("2025-02-01").Select(deadline => deadline.Key.ToString()));

    [Theory]
    [InlineData("2025-01-20 a.again")]
    [InlineData("2025-01-06 a.start by=parent episode=b; 2025-01-10 a.end episode=b; 2025-01-20 a.again")]
    [InlineData("2025-01-06 a.start by=parent; 2025-01-10 a.stop; 2025-01-20 a.again")]
    [InlineData("2025-01-06 a.start by=parent; 2025-01-10 a.end; 2025-01-12 a.stop; 2025-01-20 a.again")]
    [InlineData("2025-01-06 a.start by=parent; 2025-01-10 a.excuse; 2025-01-12 a.stop; 2025-01-20 a.again; 2025-01-21 a.again")]
    public void Evaluate_NothingStandsInTheEpisode_NothingBeginsAgain(string events) =>
        Assert.DoesNotContain(With(events.Split("; ")).At("2025-02-01"), deadline => deadline.StartedOn >= Scene.Date("2025-01-20"));

    [Fact]
    public void Evaluate_NewComplaintAfterTheEnd_CanBeAmendedAgain()
    {
        var deadlines = With("2025-01-06 a.start by=parent", "2025-01-08 a.stop", "2025-01-10 a.start by=parent", "2025-01-12 a.end", "2025-01-20 a.again").At("2025-02-01");

        Assert.Equal([DeadlineStatus.NoLongerRequired, DeadlineStatus.MetOnTime, DeadlineStatus.Running], deadlines.Select(deadline => deadline.Status));
    }

    [Fact]
    public void Explain_ReopenedClock_NamesTheComplaintAndTheAmendment()
    {
        var steps = With("2025-01-06 a.start by=parent", "2025-01-10 a.end", "2025-01-20 a.again").Why("2025-02-01", index: 1).Steps;

        Assert.Equal([(ExplanationKind.Opened, "e1"), (ExplanationKind.Restarted, "e3")], steps.Take(2).Select(step => (step.Kind, step.Event.ToString())));
    }

    [Fact]
    public void Evaluate_AnotherVersionOfTheRule_LeavesTheMatterOpen()
    {
        // What terminates a clock of the new version says nothing of one that the old version opened.
        string older = Scene.Rule("r", "'effective': { 'to': '2025-01-08' }, 'starts': { 'anyOf': ['a.start'], 'reopenedBy': ['a.again'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(15, "calendar"));
        string newer = Scene.Rule("r", "'effective': { 'from': '2025-01-09' }, 'starts': { 'anyOf': ['a.start'], 'reopenedBy': ['a.again'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(10, "calendar") + ", " + Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.stop'] }"));
        var deadlines = Scene.Of(older, newer).Event("2025-01-06 a.start").Event("2025-01-07 a.end").Event("2025-01-10 a.stop").Event("2025-01-20 a.again").At("2025-01-25");

        Assert.Equal([Scene.Date("2025-01-21"), Scene.Date("2025-01-30")], deadlines.Select(deadline => deadline.DueOn));
    }

    [Fact]
    public void Read_ReopenedBirthClock_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Scene.Of(Scene.Rule("r", "'starts': { 'from': 'birth', 'reopenedBy': ['a.again'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'age', 'months': 192, 'edge': 'birthday' }")).Evaluator());

    [Fact]
    public void ListensTo_ReopeningEvents_AreAmongThem() =>
        Assert.Contains(new EventPattern(new EventName("a.again"), []), Scene.Of(Meeting).Evaluator().Rules.Rules[0].ListensTo());
}
