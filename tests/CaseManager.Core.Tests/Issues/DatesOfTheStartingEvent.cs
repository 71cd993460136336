using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>A date that the starting event carried, later than the as-of date, hid every later event (counting C12, C15).</summary>
public class DatesOfTheStartingEvent
{
    [Theory]
    [InlineData("for")]
    [InlineData("until")]
    [InlineData("through")]
    public void Evaluate_StartCarriesALaterDate_LaterEventsAreStillSeen(string key)
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }")))
            .Event($"2025-01-06 a.start {key}=2025-12-01")
            .Event("2025-01-20 a.extend until=2025-03-01")
            .One("2025-02-01");

        Assert.Equal(Scene.Date("2025-03-01"), deadline.DueOn);
    }
}
