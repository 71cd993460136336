using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Every status of counting C13, and which of two goes first.</summary>
public class StatusTests
{
    private const string Stops = "{ '$kind': 'exempt', 'on': ['a.excuse'] }, { '$kind': 'terminate', 'on': ['a.stop', 'student.exited'] }, { '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }";
    private static readonly string Ten = Scene.Duty("ten", Scene.Days(10, "calendar"), Scene.Modifiers(Stops));
    private static readonly string School = Scene.Duty("school", Scene.Days(100), Scene.Modifiers(Stops));
    private static readonly string Right = Scene.Rule("right", $"'kind': 'right', 'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Scene.Days(10, "calendar")}");

    [Theory]
    [InlineData("2025-01-06", DeadlineStatus.Running)]
    [InlineData("2025-01-16", DeadlineStatus.Running)]
    [InlineData("2025-01-17", DeadlineStatus.Overdue)]
    public void Evaluate_OpenDuty_IsOverdueFromTheDayAfterItsDate(string asOf, DeadlineStatus status) =>
        Assert.Equal(status, Scene.Of(Ten).Event("2025-01-06 a.start").One(asOf).Status);

    [Theory]
    [InlineData("2025-01-16", DeadlineStatus.Running)]
    [InlineData("2025-01-17", DeadlineStatus.Lapsed)]
    public void Evaluate_OpenRight_Lapses(string asOf, DeadlineStatus status) =>
        Assert.Equal(status, Scene.Of(Right).Event("2025-01-06 a.start").One(asOf).Status);

    [Theory]
    [InlineData("2025-01-06", DeadlineStatus.MetOnTime)]
    [InlineData("2025-01-16", DeadlineStatus.MetOnTime)]
    [InlineData("2025-01-17", DeadlineStatus.MetLate)]
    public void Evaluate_ClosedDuty_IsOnTimeThroughItsDate(string closed, DeadlineStatus status)
    {
        Deadline deadline = Scene.Of(Ten).Event("2025-01-06 a.start").Event($"{closed} a.end").One("2025-03-01");

        Assert.Equal(status, deadline.Status);
        Assert.Equal(Scene.Date(closed), deadline.MetOn);
        Assert.Equal("e2", deadline.MetEvent?.Value);
        Assert.Null(deadline.DaysLeft);
    }

    [Theory]
    [InlineData("a.excuse", DeadlineStatus.Excused)]
    [InlineData("a.stop", DeadlineStatus.NoLongerRequired)]
    [InlineData("student.exited", DeadlineStatus.NoLongerRequired)]
    public void Evaluate_EndedWithoutTheAct_KeepsItsDateAndIsNotMet(string ending, DeadlineStatus status)
    {
        Deadline deadline = Scene.Of(Ten).Event("2025-01-06 a.start").Event($"2025-02-20 {ending}").Event("2025-02-21 a.end").One("2025-03-01");

        Assert.Equal(status, deadline.Status);
        Assert.Equal(Scene.Date("2025-01-16"), deadline.DueOn);
        Assert.Null(deadline.MetOn);
        Assert.Null(deadline.DaysLeft);
    }

    [Fact]
    public void Evaluate_EndingEventAfterTheAct_LeavesTheClockMet() =>
        Assert.Equal(DeadlineStatus.MetOnTime, Scene.Of(Ten).Event("2025-01-06 a.start").Event("2025-01-07 a.end").Event("2025-01-08 a.excuse").One("2025-03-01").Status);

    [Fact]
    public void Evaluate_ExcusedBeforeASuspensionWouldCount_IsExcused() =>
        Assert.Equal(DeadlineStatus.Excused, Scene.Of(Ten).Event("2025-01-06 a.start").Event("2025-01-07 a.pause").Event("2025-01-08 a.excuse").One("2025-03-01").Status);

    [Fact]
    public void Evaluate_ClosedWhileSuspended_IsMet() =>
        Assert.Equal(DeadlineStatus.MetOnTime, Scene.Of(Ten).Event("2025-01-06 a.start").Event("2025-01-07 a.pause").Event("2025-03-08 a.end").One("2025-04-01").Status);

    [Fact]
    public void Evaluate_SuspendedAndUnknown_IsSuspended()
    {
        Deadline deadline = Scene.Of(School).Event("2026-05-04 a.start").Event("2026-05-07 a.pause").One("2026-05-10");

        Assert.Equal(DeadlineStatus.Suspended, deadline.Status);
        Assert.Null(deadline.DueOn);
        Assert.Equal(Scene.Date("2026-05-30"), deadline.NotBefore);
    }

    [Fact]
    public void Evaluate_OpenBeyondTheCalendar_IsUnknown()
    {
        Deadline deadline = Scene.Of(School).Event("2026-05-04 a.start").One("2026-05-10");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2026-05-30"), deadline.NotBefore);
        Assert.Null(deadline.WorkBy);
        Assert.Null(deadline.DaysLeft);
        Assert.Equal("school", deadline.Basis);
    }

    [Theory]
    [InlineData("2026-05-29", DeadlineStatus.MetOnTime)]
    [InlineData("2026-05-30", DeadlineStatus.MetOnTime)]
    [InlineData("2026-05-31", DeadlineStatus.CalendarUnknown)]
    public void Evaluate_ClosedBeyondTheCalendar_IsOnTimeThroughTheEarliestDate(string closed, DeadlineStatus status) =>
        Assert.Equal(status, Scene.Of(School).Event("2026-05-04 a.start").Event($"{closed} a.end").One("2026-07-01").Status);

    [Fact]
    public void Evaluate_Unknown_IsExcusedAllTheSame() =>
        Assert.Equal(DeadlineStatus.Excused, Scene.Of(School).Event("2026-05-04 a.start").Event("2026-05-05 a.excuse").One("2026-07-01").Status);

    [Theory]
    [InlineData("", DeadlineStatus.NoFederalNumber)]
    [InlineData("a.end", DeadlineStatus.NoFederalNumber)]
    [InlineData("a.stop", DeadlineStatus.NoLongerRequired)]
    [InlineData("a.excuse", DeadlineStatus.Excused)]
    public void Evaluate_DutyWithoutANumber_IsListedWithItsWords(string then, DeadlineStatus status)
    {
        Scene scene = Scene.Of(Scene.Rule("words", $"'kind': 'qualitative', 'words': 'as soon as possible', 'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, {Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }", "{ '$kind': 'terminate', 'on': ['a.stop'] }")}"))
            .Event("2025-01-06 a.start");
        Deadline deadline = (then.Length == 0 ? scene : scene.Event($"2025-01-10 {then}")).One("2025-02-01");

        Assert.Equal(status, deadline.Status);
        Assert.Equal("as soon as possible", deadline.Rule.Words);
        Assert.Null(deadline.DueOn);
        Assert.Null(deadline.Basis);
        Assert.Equal(then == "a.end" ? Scene.Date("2025-01-10") : null, deadline.MetOn);
    }

    [Fact]
    public void Evaluate_RuleThatIsNotModelled_IsNeverSilent()
    {
        Deadline deadline = Scene.Of(Scene.Rule("later", "'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }", "notModelled")).Event("2025-01-06 a.start").One("2025-02-01");

        Assert.Equal(DeadlineStatus.NotModelled, deadline.Status);
        Assert.Equal(Certainty.RuleUnverified, deadline.Certainty);
    }

    [Theory]
    [InlineData("2025-01-25", DeadlineStatus.NotYetOpen)]
    [InlineData("2025-01-26", DeadlineStatus.Running)]
    public void Evaluate_Window_IsNotYetOpenBeforeItsFirstDay(string asOf, DeadlineStatus status)
    {
        Deadline deadline = Scene.Of(Scene.Duty("window", Scene.Days(30, "calendar"), $"'opens': {Scene.Days(20, "calendar")}")).Event("2025-01-06 a.start").One(asOf);

        Assert.Equal(status, deadline.Status);
        Assert.Equal(Scene.Date("2025-01-26"), deadline.OpensOn);
        Assert.Equal(Scene.Date("2025-02-05"), deadline.DueOn);
        Assert.Equal(status == DeadlineStatus.Running, deadline.DaysLeft is not null);
    }

    [Fact]
    public void Default_Deadline_HasNoStatus() => Assert.Equal(DeadlineStatus.None, default(Deadline).Status);

}
