using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary><c>notBefore</c> was later than the earliest date that an unknown date could be, and carried another basis (counting C5, C13).</summary>
public class BoundsOfUnknownDates
{
    private static readonly string Beyond = Scene.Days(100, "school", "'from': { '$kind': 'anniversary', 'months': 3 }");

    [Theory]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay', 'from': FROM }", "2026-05-29")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'firstInstructionalDay', 'from': FROM }", "2025-08-18")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay', 'from': FROM }", "2026-05-31")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '12-01', 'from': FROM }", "2026-12-01")]
    [InlineData("{ '$kind': 'anniversary', 'months': 24, 'from': FROM }", "2028-05-30")]
    [InlineData("{ '$kind': 'anniversary', 'months': 12, 'policy': 'dayBefore', 'from': FROM }", "2027-05-29")]
    [InlineData("{ '$kind': 'anniversary', 'months': 24, 'policy': 'days365', 'from': FROM }", "2028-05-29")]
    public void Evaluate_DateFromAnUnknownOne_IsBoundedByTheEarliestThatItCouldBe(string due, string notBefore)
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", due.Replace("FROM", Beyond, StringComparison.Ordinal))).Event("2026-01-05 a.start").One("2026-01-05");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date(notBefore), deadline.NotBefore);
        Assert.Equal("calendar", deadline.Basis);
    }

    [Fact]
    public void Evaluate_NextYearSeenFromBeforeTheCalendar_MayBeginTheNextDay()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", "{ '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay' }")).Event("2021-01-05 a.start").One("2021-01-05");

        Assert.Equal(Scene.Date("2021-01-06"), deadline.NotBefore);
    }
}
