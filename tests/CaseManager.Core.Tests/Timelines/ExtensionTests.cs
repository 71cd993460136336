using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Extension by agreement: counting C15. Thirty calendar days after 2025-01-06 end on 2025-02-05.</summary>
public class ExtensionTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));
    private static readonly string Capped = Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 20, 'basis': 'calendar' } }"));

    [Theory]
    [InlineData("2025-01-07", "2025-03-14")]
    [InlineData("2025-02-05", "2025-03-14")]
    [InlineData("2025-02-06", "2025-02-05")]
    public void Evaluate_Agreement_CountsThroughTheDateThatItExtends(string agreed, string due) =>
        Assert.Equal(Scene.Date(due), Scene.Of(Rule).Event("2025-01-06 a.start").Event($"{agreed} a.extend until=2025-03-14").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_AgreementBeforeTheStart_IsNotItsBusiness() =>
        Assert.Equal(Scene.Date("2025-02-05"), Scene.Of(Rule).Event("2025-01-06 a.extend until=2025-03-14").Event("2025-01-06 a.start").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_SecondAgreementWithinTheFirst_MovesTheDateAgain() =>
        Assert.Equal(
            Scene.Date("2025-04-14"),
            Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-02-01 a.extend until=2025-03-14").Event("2025-03-14 a.extend until=2025-04-14").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_SecondAgreementAfterTheFirst_ChangesNothing() =>
        Assert.Equal(
            Scene.Date("2025-03-14"),
            Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-02-01 a.extend until=2025-03-14").Event("2025-03-15 a.extend until=2025-04-14").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_AgreementWithoutADate_ChangesNothing() =>
        Assert.Equal(Scene.Date("2025-02-05"), Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-20 a.extend").One("2025-04-01").DueOn);

    [Theory]
    [InlineData("2025-02-25", "2025-02-25")]
    [InlineData("2025-02-26", "2025-02-05")]
    public void Evaluate_Cap_IsCheckedFromTheUnextendedDate(string until, string due) =>
        Assert.Equal(Scene.Date(due), Scene.Of(Capped).Event("2025-01-06 a.start").Event($"2025-01-20 a.extend until={until}").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_SecondAgreementOverTheCap_KeepsTheFirst() =>
        Assert.Equal(
            Scene.Date("2025-02-20"),
            Scene.Of(Capped).Event("2025-01-06 a.start").Event("2025-01-20 a.extend until=2025-02-20").Event("2025-02-10 a.extend until=2025-03-05").One("2025-04-01").DueOn);

    [Fact]
    public void Evaluate_ExtendedAndClosedWithinIt_IsOnTime() =>
        Assert.Equal(DeadlineStatus.MetOnTime, Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-02-05 a.extend until=2025-03-14").Event("2025-03-14 a.end").One("2025-04-01").Status);

    [Fact]
    public void Evaluate_UnknownDate_TakesAnAgreementThatIsCertainlyInTime()
    {
        string rule = Scene.Duty("r", Scene.Days(30), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));
        Scene scene = Scene.Of(rule).Event("2026-05-20 a.start");

        Assert.Equal(Scene.Date("2026-09-30"), scene.Event("2026-05-30 a.extend until=2026-09-30").One("2026-06-10").DueOn);
        Assert.Null(Scene.Of(rule).Event("2026-05-20 a.start").Event("2026-05-31 a.extend until=2026-09-30").One("2026-06-10").DueOn);
    }

    /// <summary>Sixty school days after 2026-05-14 are past the end of the calendar, 2026-05-29: they end on 2026-05-30 at the earliest.</summary>
    [Theory]
    [InlineData("2026-05-20", "2026-05-20")]
    [InlineData("2026-05-29", "2026-05-29")]
    [InlineData("2026-05-30", "2026-05-30")]
    [InlineData("2026-05-31", "2026-05-14")]
    [InlineData("2026-09-30", "2026-05-14")]
    public void Evaluate_CapBeyondTheCalendar_AllowsWhatIsSurelyWithinIt(string until, string due)
    {
        string rule = Scene.Duty("r", Scene.Days(10, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 60, 'basis': 'school' } }"));

        Assert.Equal(Scene.Date(due), Scene.Of(rule).Event("2026-05-04 a.start").Event($"2026-05-05 a.extend until={until}").One("2026-05-06").DueOn);
    }

    /// <summary>Thirty school days after 2026-05-20 end on 2026-05-30 at the earliest; twenty calendar days after that are 2026-06-19.</summary>
    [Theory]
    [InlineData("2026-05-30", "2026-05-30")]
    [InlineData("2026-06-19", "2026-06-19")]
    [InlineData("2026-06-20", null)]
    [InlineData("2026-09-30", null)]
    public void Evaluate_CapFromAnUnknownDate_AllowsWhatIsSurelyWithinIt(string until, string? due)
    {
        string rule = Scene.Duty("r", Scene.Days(30), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 20, 'basis': 'calendar' } }"));

        Assert.Equal(due is null ? null : Scene.Date(due), Scene.Of(rule).Event("2026-05-20 a.start").Event($"2026-05-21 a.extend until={until}").One("2026-06-10").DueOn);
    }
}
