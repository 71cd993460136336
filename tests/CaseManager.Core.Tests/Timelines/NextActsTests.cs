using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>The open duties in the order in which they fall due.</summary>
public class NextActsTests
{
    private static readonly string Ten = Scene.Duty("ten", Scene.Days(10));
    private static readonly string Five = Scene.Duty("five", Scene.Days(5));
    private static readonly string AlsoTen = Scene.Duty("also-ten", Scene.Days(10));

    [Fact]
    public void NextActs_SeveralDuties_AreInTheOrderOfTheirDates() => Assert.Equal(["five", "ten", "also-ten"], Names(Scene.Of(Ten, Five, AlsoTen).Event("2025-01-06 a.start"), "2025-01-08"));

    [Theory]
    [InlineData(1, "five")]
    [InlineData(2, "five ten")]
    [InlineData(9, "five ten also-ten")]
    public void NextActs_AtMost_KeepsTheFirst(int atMost, string names) =>
        Assert.Equal(names.Split(' '), Scene.Of(Ten, Five, AlsoTen) is var scene ? Names(scene.Event("2025-01-06 a.start"), "2025-01-08", atMost) : []);

    [Fact]
    public void NextActs_OverdueDuties_ComeFirstAndHaveADayToWorkBy()
    {
        Scene scene = Scene.Of(Ten, Scene.Duty("long", Scene.Days(19, "calendar"))).Event("2025-01-06 a.start");
        var acts = scene.Evaluator().NextActs(scene.File(), Scene.Date("2025-01-22"));

        Assert.Equal([DeadlineStatus.Overdue, DeadlineStatus.Running], acts.Select(act => act.Status));
        Assert.Equal(Scene.Date("2025-01-25"), acts[1].DueOn); // A Saturday:
        Assert.Equal(Scene.Date("2025-01-24"), acts[1].WorkBy);
    }

    [Fact]
    public void NextActs_WhatIsDoneOrNoDuty_IsLeftOut()
    {
        string right = Scene.Duty("right", Scene.Days(8), "'kind': 'right'");
        string words = Scene.Rule("words", "'kind': 'qualitative', 'words': 'soon', 'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }");
        string done = Scene.Rule("done", "'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.date'] }, 'due': " + Scene.Days(9));

        Assert.Equal(["ten"], Names(Scene.Of(right, words, done, Ten).Event("2025-01-06 a.start").Event("2025-01-07 a.date"), "2025-01-08"));
    }

    [Fact]
    public void NextActs_SuspendedWithoutADate_StandsWhereItCouldFallDueAtTheEarliest()
    {
        string suspended = Scene.Duty("suspended", Scene.Days(20), Scene.Modifiers("{ '$kind': 'suspend', 'from': ['a.pause'], 'until': ['a.resume'] }"));
        string soon = Scene.Duty("soon", Scene.Days(60, "calendar"));
        Scene scene = Scene.Of(suspended, soon).Event("2026-05-04 a.start").Event("2026-05-08 a.pause");

        Assert.Null(scene.At("2026-06-30")[0].DueOn);
        Assert.Equal(["soon", "suspended"], Names(scene, "2026-06-30")); // 2026-07-03, and not before 2026-07-16.
    }

    [Fact]
    public void NextActs_DatesTheCalendarDoesNotReach_StandAfterTheDatedOnes()
    {
        // Twenty school days after 2026-05-04 leave the calendar, which ends on 2026-05-29: not before the 30th. Ninety calendar days end on 2 August.
        string back = Scene.Duty("back", "{ '$kind': 'before', 'days': 2, 'basis': 'school', 'from': { '$kind': 'givenBy', 'date': 'for' } }");
        Scene scene = Scene.Of(Scene.Duty("school", Scene.Days(20)), Scene.Duty("ninety", Scene.Days(90, "calendar")), back).Event("2026-05-04 a.start for=2026-09-01");
        var acts = scene.Evaluator().NextActs(scene.File(), Scene.Date("2026-05-20"));

        Assert.Equal(["ninety", "back", "school"], acts.Select(act => act.Key.Rule.Name)); // Nothing bounds the one counted back.
        Assert.Equal([null, null, Scene.Date("2026-05-30")], acts.Select(act => act.NotBefore));
        Assert.All(acts.Skip(1), act => Assert.Equal(DeadlineStatus.CalendarUnknown, act.Status));
    }

    [Fact]
    public void NextActs_ClosedWhereTheCalendarDoesNotReach_IsLeftOut()
    {
        Scene scene = Scene.Of(Scene.Duty("school", Scene.Days(20))).Event("2026-05-04 a.start").Event("2026-06-15 a.end");

        Assert.Equal(DeadlineStatus.CalendarUnknown, scene.One("2026-06-20").Status);
        Assert.Empty(Names(scene, "2026-06-20"));
    }

    [Fact]
    public void NextActs_MistakesOfTheCaller_Throw()
    {
        Scene scene = Scene.Of(Ten);

        Assert.Throws<ArgumentOutOfRangeException>("atMost", () => scene.Evaluator().NextActs(scene.File(), Scene.Date("2025-01-08"), 0));
        Assert.Throws<ArgumentNullException>("file", () => scene.Evaluator().NextActs(null!, Scene.Date("2025-01-08")));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => scene.Evaluator().NextActs(scene.File(), new LocalDate(2500, 1, 1)));
    }

    private static string[] Names(Scene scene, string asOf, int atMost = int.MaxValue) =>
        [.. scene.Evaluator().NextActs(scene.File(), Scene.Date(asOf), atMost).Select(act => act.Key.Rule.Name)];
}
