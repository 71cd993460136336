using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Suspension: counting C14. Twenty school days after 2025-01-06 end on 2025-02-04.</summary>
public class SuspensionTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(20), Scene.Modifiers("{ '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }"));

    [Fact]
    public void Evaluate_NoSuspension_IsTheBareCount() => Assert.Equal(Scene.Date("2025-02-04"), Scene.Of(Rule).Event("2025-01-06 a.start").One("2025-01-06").DueOn);

    [Fact]
    public void Evaluate_OpenSuspension_IsWhatItWouldBeIfItEndedToday()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause");
        Deadline deadline = scene.One("2025-01-16");

        Assert.Equal(DeadlineStatus.Suspended, deadline.Status);
        Assert.Equal(Scene.Date("2025-02-10"), deadline.DueOn);
        Assert.Equal(16, deadline.DaysLeft);
        Assert.Equal(Scene.Date("2025-02-11"), scene.One("2025-01-17").DueOn);
    }

    [Fact]
    public void Evaluate_EndedSuspension_LeavesOutTheDatesAfterItsFirstThroughItsLast()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause").Event("2025-01-16 a.resume");

        Assert.Equal(Scene.Date("2025-02-10"), scene.One("2025-03-01").DueOn);
        Assert.Equal(DeadlineStatus.Running, scene.One("2025-01-16").Status);
        Assert.Equal(DeadlineStatus.Overdue, scene.One("2025-03-01").Status);
    }

    [Fact]
    public void Evaluate_SeveralSuspensions_EachLeaveTheirDatesOut() =>
        Assert.Equal(
            Scene.Date("2025-02-12"),
            Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause").Event("2025-01-16 a.resume").Event("2025-02-03 a.pause").Event("2025-02-05 a.resume").One("2025-03-01").DueOn);

    [Fact]
    public void Evaluate_OverlappingSuspensions_EndWithTheFirstEnd()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause").Event("2025-01-14 a.pause").Event("2025-01-16 a.resume").Event("2025-01-21 a.resume");

        Assert.Equal(Scene.Date("2025-02-10"), scene.One("2025-03-01").DueOn);
    }

    [Theory]
    [InlineData("2025-02-04", DeadlineStatus.Suspended)]
    [InlineData("2025-02-05", DeadlineStatus.Overdue)]
    public void Evaluate_SuspensionFromTheDueDateOrLater_MovesNothing(string from, DeadlineStatus status)
    {
        Deadline deadline = Scene.Of(Rule).Event("2025-01-06 a.start").Event($"{from} a.pause").One("2025-02-20");

        Assert.Equal(status, deadline.Status);
        Assert.Equal(Scene.Date("2025-02-04"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_SuspensionEndsAfterTheDueDateOnWhichItBegan_IsOverdue() =>
        Assert.Equal(DeadlineStatus.Overdue, Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-02-04 a.pause").Event("2025-02-10 a.resume").One("2025-02-20").Status);

    [Fact]
    public void Evaluate_ClosedWhileSuspended_CountsThroughThatDay()
    {
        Deadline deadline = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause").Event("2025-01-16 a.end").One("2025-03-01");

        Assert.Equal(DeadlineStatus.MetOnTime, deadline.Status);
        Assert.Equal(Scene.Date("2025-02-10"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_SuspensionOfAnotherEpisode_IsNotItsBusiness() =>
        Assert.Equal(Scene.Date("2025-02-04"), Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.pause episode=b").One("2025-01-20").DueOn);

    [Fact]
    public void Evaluate_EndWithoutASuspension_ChangesNothing() =>
        Assert.Equal(Scene.Date("2025-02-04"), Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-10 a.resume").One("2025-01-20").DueOn);

    [Fact]
    public void Evaluate_SuspendedBeyondTheCalendar_IsBoundedByTheDaysLeft()
    {
        Deadline deadline = Scene.Of(Rule).Event("2026-05-04 a.start").Event("2026-05-08 a.pause").One("2026-06-30");

        Assert.Equal(DeadlineStatus.Suspended, deadline.Status);
        Assert.Equal(Scene.Date("2026-07-16"), deadline.NotBefore);
    }

    [Fact]
    public void Evaluate_SuspensionBeganBeyondTheCalendar_IsUnknown()
    {
        Deadline deadline = Scene.Of(Rule).Event("2026-05-22 a.start").Event("2026-06-08 a.pause").One("2026-06-30");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2026-05-30"), deadline.NotBefore);
    }
}
