using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Extension by absences: counting C16. Twenty school days after 2025-01-06 end on 2025-02-04.</summary>
public class AbsenceTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(20), Scene.Modifiers("{ '$kind': 'extendByAbsence', 'atLeast': 3 }"));

    [Theory]
    [InlineData("2025-02-04", "2025-01-07", "2025-01-08")]
    [InlineData("2025-02-07", "2025-01-07", "2025-01-08", "2025-01-09")]
    [InlineData("2025-02-10", "2025-01-07", "2025-01-08", "2025-01-09", "2025-01-10")]
    [InlineData("2025-02-07", "2025-01-07", "2025-01-08", "2025-02-04")]
    [InlineData("2025-02-04", "2025-01-07", "2025-01-08", "2025-02-05")]
    [InlineData("2025-02-07", "2025-01-07", "2025-01-08", "2025-01-09", "2025-02-05")]
    [InlineData("2025-02-04", "2025-01-07", "2025-01-08", "2025-01-11")]
    [InlineData("2025-02-04", "2025-01-07", "2025-01-08", "2025-01-20")]
    [InlineData("2025-02-04", "2025-01-07", "2025-01-08", "2025-01-08")]
    [InlineData("2025-02-04", "2025-01-06", "2025-01-07", "2025-01-08")]
    public void Evaluate_Absences_LengthenTheCountFromTheThirdOn(string due, params string[] absences)
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start");
        foreach (string absence in absences)
        {
            scene.Event($"{absence} attendance.absent");
        }

        Assert.Equal(Scene.Date(due), scene.One("2025-03-01").DueOn);
    }

    [Fact]
    public void Evaluate_AbsenceAfterTheDay_IsNotSeen()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-07 attendance.absent").Event("2025-01-08 attendance.absent").Event("2025-01-30 attendance.absent");

        Assert.Equal(Scene.Date("2025-02-04"), scene.One("2025-01-29").DueOn);
        Assert.Equal(Scene.Date("2025-02-07"), scene.One("2025-01-30").DueOn);
    }

    [Fact]
    public void Evaluate_UnknownDate_IsNotLengthened() =>
        Assert.Equal(
            Scene.Date("2026-05-30"),
            Scene.Of(Rule).Event("2026-05-20 a.start").Event("2026-05-21 attendance.absent").Event("2026-05-22 attendance.absent").Event("2026-05-26 attendance.absent").One("2026-05-28").NotBefore);
}
