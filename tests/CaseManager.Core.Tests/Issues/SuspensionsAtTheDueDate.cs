using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>Whether a clock stands suspended was asked of another date than its due date (counting C13, C14).</summary>
public class SuspensionsAtTheDueDate
{
    private static readonly string Suspend = Scene.Modifiers("{ '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }");

    [Fact]
    public void Evaluate_SecondSuspensionOnTheDueDate_IsSuspended()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(10, "calendar"), Suspend))
            .Event("2025-01-06 a.start")
            .Event("2025-01-16 a.pause")
            .Event("2025-01-16 a.resume")
            .Event("2025-01-16 a.pause")
            .One("2025-01-20");

        Assert.Equal(DeadlineStatus.Suspended, deadline.Status);
        Assert.Equal(Scene.Date("2025-01-16"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_SuspensionAfterTheGoverningTerm_IsOverdue()
    {
        string due = $"{{ '$kind': 'earliestOf', 'terms': [ {Scene.Days(60, "calendar")}, {{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }} ] }}";
        Deadline deadline = Scene.Of(Scene.Duty("r", due, Suspend))
            .Event("2025-01-06 a.start")
            .Event("2025-01-10 a.date")
            .Event("2025-01-16 a.pause")
            .One("2025-01-20");

        Assert.Equal(DeadlineStatus.Overdue, deadline.Status);
        Assert.Equal(Scene.Date("2025-01-10"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_SuspensionTakesHoldOfTheWindowOnly_IsOverdue()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(5, "calendar"), $"'opens': {Scene.Days(10, "calendar")}, {Suspend}"))
            .Event("2025-01-06 a.start")
            .Event("2025-01-13 a.pause")
            .One("2025-02-20");

        Assert.Equal(Scene.Date("2025-01-11"), deadline.DueOn);
        Assert.NotEqual(DeadlineStatus.Suspended, deadline.Status);
    }
}
