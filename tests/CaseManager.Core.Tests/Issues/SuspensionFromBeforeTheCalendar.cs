using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>A clock that started on the day before the calendar counted on into negative days when it was suspended later (counting C5, C14).</summary>
public class SuspensionFromBeforeTheCalendar
{
    [Fact]
    public void Evaluate_SuspendedLongAfterAnUnknownCountBegan_IsBoundedByItsStart()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(20), Scene.Modifiers("{ '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }")))
            .Event("2024-08-18 a.start")
            .Event("2025-02-03 a.pause")
            .One("2025-03-03");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2024-09-07"), deadline.NotBefore);
    }
}
