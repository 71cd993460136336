using CaseManager.Core.Tests.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>An unrelated event of the day on which the student left put later school years back, if it was recorded after it (counting, invariant 6).</summary>
public class LastDayAtSchool
{
    [Theory]
    [InlineData("student.exited", "records.requested", 1)]
    [InlineData("records.requested", "student.exited", 1)]
    public void Evaluate_OtherEventOnTheLastDay_ChangesNothingInEitherOrder(string one, string other, int listed)
    {
        Scene scene = Scene.Of(Scene.Rule("yearly", "'starts': { 'from': 'schoolYear', 'listedUntil': ['student.exited'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }"))
            .Event("2024-09-03 a.end")
            .Event($"2025-06-02 {one}")
            .Event($"2025-06-02 {other}");

        Assert.Equal(listed, scene.At("2025-10-01").Length);
    }

    [Fact]
    public void Evaluate_ReturnOnALaterDay_ListsTheYearAgain()
    {
        Scene scene = Scene.Of(Scene.Rule("yearly", "'starts': { 'from': 'schoolYear', 'listedFrom': ['student.transferred-in'], 'listedUntil': ['student.exited'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }"))
            .Event("2024-09-03 a.end")
            .Event("2025-06-02 student.exited")
            .Event("2025-06-03 records.requested");

        Assert.Single(scene.At("2025-10-01"));
        scene.Event("2025-06-04 student.transferred-in");

        Assert.Equal(2, scene.At("2025-10-01").Length);
    }
}
