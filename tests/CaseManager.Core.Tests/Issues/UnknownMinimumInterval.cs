using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>A minimum interval that ends beyond the calendar was not listed at all (counting C5, C13).</summary>
public class UnknownMinimumInterval
{
    [Fact]
    public void Evaluate_IntervalEndsBeyondTheCalendar_IsListedAsUnknown()
    {
        Deadline deadline = Scene.Of(Scene.Rule("gap", $"'kind': 'minimumInterval', 'starts': {{ 'anyOf': ['a.start'] }}, 'opens': {Scene.Days(30)}"))
            .Event("2026-05-20 a.start")
            .One("2026-05-21");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2026-05-30"), deadline.NotBefore);
        Assert.Null(deadline.DueOn);
        Assert.Equal("school", deadline.Basis);
    }
}
