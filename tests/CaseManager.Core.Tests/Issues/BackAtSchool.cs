using CaseManager.Core.Calendars;
using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>After an exit any later event listed the school year's duty again, and an open one was dropped instead of ended (counting C13, C25).</summary>
public class BackAtSchool
{
    private static readonly string Yearly = Scene.Rule(
        "yearly",
        "'starts': { 'from': 'schoolYear', 'listedFrom': ['student.transferred-in'], 'listedUntil': ['student.exited'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }");

    /// <summary>The clocks of the years that begin on 2024-08-19 and 2025-08-18, as of 2025-10-01: status, or nothing when not listed.</summary>
    private static string Years(string events, string asOf = "2025-10-01", string? rule = null)
    {
        Scene scene = Scene.Of(rule ?? Yearly);
        foreach (string line in events.Split("; "))
        {
            scene.Event(line);
        }

        return string.Join(' ', scene.At(asOf).Select(deadline => $"{deadline.Key.SchoolYear}:{deadline.Status}"));
    }

    [Theory]
    [InlineData("2024-09-03 a.date; 2025-03-03 student.exited", "2024-25:NoLongerRequired")]
    [InlineData("2024-09-03 a.end; 2025-03-03 student.exited", "2024-25:MetOnTime")]
    [InlineData("2024-09-03 a.date; 2025-05-30 student.exited", "2024-25:NoLongerRequired")]
    [InlineData("2024-09-03 a.date; 2025-06-02 student.exited", "2024-25:NoLongerRequired")] // Overdue by then; nobody is left to give it to.
    [InlineData("2024-09-03 a.date; 2025-08-18 student.exited", "2024-25:Overdue 2025-26:NoLongerRequired")]
    [InlineData("2024-09-03 a.date; 2025-08-17 student.exited", "2024-25:NoLongerRequired")]
    public void Evaluate_Exit_EndsWhatIsOpenAndListsNoLaterYear(string events, string years) => Assert.Equal(years, Years(events));

    [Theory]
    [InlineData("records.requested")]
    [InlineData("a.end")]
    [InlineData("student.exited")]
    public void Evaluate_AnythingAfterTheExit_ListsNothingAgain(string later) =>
        Assert.Equal("2024-25:NoLongerRequired", Years($"2024-09-03 a.date; 2025-03-03 student.exited; 2025-09-03 {later}"));

    [Theory]
    [InlineData("2025-07-07", "2024-25:NoLongerRequired 2025-26:Running")]
    [InlineData("2025-08-18", "2024-25:NoLongerRequired 2025-26:Running")]
    [InlineData("2025-09-03", "2024-25:NoLongerRequired 2025-26:Running")]
    [InlineData("2025-05-30", "2024-25:Overdue 2025-26:Running")] // Back on the year's last day.
    [InlineData("2025-05-31", "2024-25:NoLongerRequired 2025-26:Running")]
    public void Evaluate_Return_OwesTheYearsFromThenOn(string back, string years) =>
        Assert.Equal(years, Years($"2024-09-03 a.date; 2025-03-03 student.exited; {back} student.transferred-in"));

    [Theory]
    [InlineData("2024-09-03 a.end; 2024-10-01 student.exited; 2025-01-06 student.transferred-in", "2024-25:MetOnTime")]
    [InlineData("2024-09-03 a.date; 2024-10-01 student.exited; 2024-11-04 a.end; 2025-01-06 student.transferred-in", "2024-25:Running")]
    [InlineData("2024-09-03 student.transferred-in; 2024-10-01 student.exited; 2025-01-06 student.transferred-in; 2025-02-03 student.exited", "2024-25:NoLongerRequired")]
    public void Evaluate_ReturnWithinTheYear_KeepsWhatWasDoneInIt(string events, string years) => Assert.Equal(years, Years(events, "2025-03-03"));

    [Fact]
    public void Evaluate_NoticeWhileAway_CountsInNoYear() =>
        Assert.Equal(
            "2024-25:NoLongerRequired 2025-26:Running",
            Years("2024-09-03 a.date; 2025-03-03 student.exited; 2025-09-01 a.end; 2025-09-03 student.transferred-in"));

    [Fact]
    public void Evaluate_YearWithoutACalendar_EndsAtTheExitToo()
    {
        Scene scene = Scene.Of(Yearly).On(SchoolCalendar.None).Event("2025-09-03 a.date").Event("2025-09-10 student.exited");

        Assert.Equal(DeadlineStatus.NoLongerRequired, scene.One("2025-10-01").Status);
        Assert.Empty(scene.At("2026-10-01"));
        Assert.Equal(DeadlineStatus.CalendarUnknown, scene.Event("2026-09-01 student.transferred-in").One("2026-10-01").Status);
    }

    [Fact]
    public void Evaluate_RuleWithoutReturn_StaysEnded() =>
        Assert.Equal(
            "2024-25:NoLongerRequired",
            Years("2024-09-03 a.date; 2025-03-03 student.exited; 2025-09-03 student.transferred-in", rule: Yearly.Replace("\"listedFrom\": [\"student.transferred-in\"], ", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Evaluate_ExcusedYear_IsOwedAgainAfterTheReturn()
    {
        string rule = Yearly[..Yearly.IndexOf(", \"cite\"", StringComparison.Ordinal)] + ", " + Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }").Replace('\'', '"') + Yearly[Yearly.IndexOf(", \"cite\"", StringComparison.Ordinal)..];

        Assert.Equal("2024-25:Excused", Years("2024-09-03 a.date; 2024-10-01 a.excuse", "2025-03-03", rule));
        Assert.Equal("2024-25:Running", Years("2024-09-03 a.date; 2024-10-01 a.excuse; 2024-11-04 student.exited; 2025-01-06 student.transferred-in", "2025-03-03", rule));
    }
}
