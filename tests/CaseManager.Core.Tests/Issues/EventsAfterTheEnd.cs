using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>What came after a clock had ended still moved its date (counting C11, C13).</summary>
public class EventsAfterTheEnd
{
    private static readonly string Extended = Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));

    [Fact]
    public void Evaluate_AgreementRecordedAfterTheEndOnItsDay_ChangesNothing()
    {
        Deadline deadline = Scene.Of(Extended)
            .Event("2025-01-06 a.start")
            .Event("2025-01-20 a.end")
            .Event("2025-01-20 a.extend until=2025-03-01")
            .One("2025-02-01");

        Assert.Equal(Scene.Date("2025-02-05"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_AgreementRecordedBeforeTheEndOnItsDay_Extends()
    {
        Deadline deadline = Scene.Of(Extended)
            .Event("2025-01-06 a.start")
            .Event("2025-01-20 a.extend until=2025-03-01")
            .Event("2025-01-20 a.end")
            .One("2025-02-01");

        Assert.Equal(Scene.Date("2025-03-01"), deadline.DueOn);
    }

    [Theory]
    [InlineData("a.excuse", DeadlineStatus.Excused)]
    [InlineData("a.stop", DeadlineStatus.NoLongerRequired)]
    public void Evaluate_DateGivenAfterTheClockEnded_StaysWhatItWas(string ending, DeadlineStatus status)
    {
        string due = $"{{ '$kind': 'latestOf', 'terms': [ {Scene.Days(30, "calendar")}, {{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }} ] }}";
        Deadline deadline = Scene.Of(Scene.Duty("r", due, Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }", "{ '$kind': 'terminate', 'on': ['a.stop'] }")))
            .Event("2025-01-06 a.start")
            .Event($"2025-01-20 {ending}")
            .Event("2025-03-20 a.date")
            .One("2025-04-01");

        Assert.Equal(status, deadline.Status);
        Assert.Equal(Scene.Date("2025-02-05"), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_ConditionMetAfterTheClockEnded_DoesNotChangeTheBranch()
    {
        Deadline deadline = Scene.Of(Scene.Duty(
                "r",
                Scene.Days(30, "calendar"),
                Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.stop'] }") + $", 'variants': [ {{ 'id': 'dated', 'when': [ {{ '$kind': 'has', 'event': ['a.date'] }} ], 'due': {Scene.Days(90, "calendar")} }} ]"))
            .Event("2025-01-06 a.start")
            .Event("2025-01-20 a.stop")
            .Event("2025-01-20 a.date")
            .One("2025-04-01");

        Assert.Null(deadline.Variant);
        Assert.Equal(Scene.Date("2025-02-05"), deadline.DueOn);
    }
}
