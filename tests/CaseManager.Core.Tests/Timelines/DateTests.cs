using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Due dates of every kind, windows, and school-year duties: counting C3 to C9, C22, C25.</summary>
public class DateTests
{
    [Theory]
    [InlineData("{ '$kind': 'count', 'days': 0, 'basis': 'school' }", "2025-01-06")]
    [InlineData("{ '$kind': 'count', 'days': 1, 'basis': 'calendar' }", "2025-01-07")]
    [InlineData("{ '$kind': 'count', 'days': 10, 'basis': 'weekday' }", "2025-01-20")]
    [InlineData("{ '$kind': 'count', 'days': 10, 'basis': 'business' }", "2025-01-21")]
    [InlineData("{ '$kind': 'count', 'days': 10, 'basis': 'school' }", "2025-01-21")]
    [InlineData("{ '$kind': 'count', 'days': 1, 'basis': 'school', 'includeTrigger': true }", "2025-01-06")]
    [InlineData("{ '$kind': 'count', 'days': 10, 'basis': 'school', 'includeTrigger': true }", "2025-01-17")]
    [InlineData("{ '$kind': 'count', 'days': 0, 'basis': 'school', 'includeTrigger': true }", "2025-01-06")]
    [InlineData("{ '$kind': 'before', 'days': 1, 'basis': 'school' }", "2024-12-20")]
    [InlineData("{ '$kind': 'before', 'days': 4, 'basis': 'business' }", "2024-12-30")]
    [InlineData("{ '$kind': 'before', 'days': 0, 'basis': 'school' }", "2025-01-06")]
    [InlineData("{ '$kind': 'anniversary', 'months': 36 }", "2028-01-06")]
    [InlineData("{ '$kind': 'anniversary', 'months': 12, 'policy': 'dayBefore' }", "2026-01-05")]
    [InlineData("{ '$kind': 'anniversary', 'months': 48, 'policy': 'days365' }", "2029-01-05")]
    [InlineData("{ '$kind': 'anniversary', 'months': -12 }", "2024-01-06")]
    [InlineData("{ '$kind': 'age', 'months': 174 }", "2026-11-05")]
    [InlineData("{ '$kind': 'age', 'months': 174, 'edge': 'dayBefore' }", "2026-11-04")]
    [InlineData("{ '$kind': 'age', 'months': 156, 'edge': 'endOfTerm' }", "2025-05-30")]
    [InlineData("{ '$kind': 'age', 'months': 174, 'edge': 'endOfSchoolYear' }", "2027-06-30")]
    [InlineData("{ '$kind': 'age', 'months': 156, 'edge': 'endOfMonth' }", "2025-05-31")]
    [InlineData("{ '$kind': 'age', 'parameter': 'majority' }", "2030-05-05")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '06-30' }", "2025-06-30")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '01-05' }", "2026-01-05")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '01-06' }", "2025-01-06")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '02-29' }", "2025-02-28")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'firstInstructionalDay' }", "2024-08-19")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }", "2025-05-30")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay' }", "2025-08-18")]
    [InlineData("{ '$kind': 'count', 'days': 15, 'basis': 'school', 'from': { '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay' } }", "2025-09-09")]
    public void Evaluate_Due_IsTheDate(string due, string date) =>
        Assert.Equal(Scene.Date(date), Scene.Of(Scene.Duty("r", due)).Event("2025-01-06 a.start").One("2025-01-06").DueOn);

    [Theory]
    [InlineData("2025-01-31", 1, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2023-02-28", 12, "2024-02-28")]
    [InlineData("2024-12-31", 2, "2025-02-28")]
    public void Evaluate_Months_AreHeldAtTheMonthsEnd(string start, int months, string due) =>
        Assert.Equal(Scene.Date(due), Scene.Of(Scene.Duty("r", $"{{ '$kind': 'anniversary', 'months': {months} }}")).Event($"{start} a.start").One(start).DueOn);

    [Fact]
    public void Evaluate_TriggerThatDoesNotCount_IsNotDayOne() =>
        Assert.Equal(Scene.Date("2025-01-06"), Scene.Of(Scene.Duty("r", Scene.Days(1, "school", "'includeTrigger': true"))).Event("2025-01-04 a.start").One("2025-01-06").DueOn);

    [Theory]
    [InlineData("on", "2025-01-20")]
    [InlineData("for", "2025-02-10")]
    [InlineData("until", "2025-02-12")]
    [InlineData("through", "2025-02-14")]
    public void Evaluate_DateOfAnotherEvent_IsAnyOfItsDates(string which, string due) =>
        Assert.Equal(
            Scene.Date(due),
            Scene.Of(Scene.Duty("r", $"{{ '$kind': 'givenBy', 'event': ['a.date'], 'date': '{which}' }}"))
                .Event("2025-01-06 a.start for=2025-03-03 until=2025-03-04 through=2025-03-05")
                .Event("2025-01-20 a.date for=2025-02-10 until=2025-02-12 through=2025-02-14")
                .One("2025-01-20").DueOn);

    [Theory]
    [InlineData("", "2025-01-18")]
    [InlineData(", 'take': 'latest'", "2025-02-20")]
    [InlineData(", 'laterThanStart': true", "2025-01-20")]
    [InlineData(", 'scope': 'case'", "2025-01-02")]
    [InlineData(", 'scope': 'case', 'laterThanStart': true", "2025-01-20")]
    public void Evaluate_SeveralGivenDates_AreChosenAsTheRuleSays(string more, string due) =>
        Assert.Equal(
            Scene.Date(due),
            Scene.Of(Scene.Duty("r", $"{{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'for'{more} }}"))
                .Event("2025-01-01 a.date for=2025-01-02")
                .Event("2025-01-18 a.start")
                .Event("2025-01-19 a.date")
                .Event("2025-01-19 a.date for=2025-01-18")
                .Event("2025-01-19 a.date for=2025-02-20")
                .Event("2025-01-19 a.date for=2025-01-20")
                .Event("2025-01-19 a.date for=2025-01-10 episode=other")
                .One("2025-01-20").DueOn);

    [Theory]
    [InlineData("next", "school", "2025-01-10", "2025-01-21")]
    [InlineData("previous", "school", "2025-01-10", "2025-01-17")]
    [InlineData("next", "business", "2025-01-11", "2025-01-21")]
    [InlineData("previous", "school", "2025-01-06", "2025-01-16")]
    public void Evaluate_Roll_MovesOnlyWhatDoesNotCount(string to, string basis, string start, string due) =>
        Assert.Equal(
            Scene.Date(due),
            Scene.Of(Scene.Duty("r", Scene.Days(10, "calendar"), Scene.Modifiers($"{{ '$kind': 'roll', 'to': '{to}', 'basis': '{basis}' }}"))).Event($"{start} a.start").One(start).DueOn);

    [Theory]
    [InlineData("next", "2026-06-05")]
    [InlineData("previous", null)]
    public void Evaluate_RollBeyondTheCalendar_IsUnknown(string to, string? notBefore)
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(10, "calendar"), Scene.Modifiers($"{{ '$kind': 'roll', 'to': '{to}', 'basis': 'school' }}"))).Event("2026-05-26 a.start").One("2026-05-26");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(notBefore is null ? null : Scene.Date(notBefore), deadline.NotBefore);
        Assert.Equal(notBefore is null ? null : "calendar", deadline.Basis);
    }

    [Theory]
    [InlineData("2025-01-08", "2025-01-17")]
    [InlineData("2025-01-09", "2025-01-17")]
    [InlineData("2025-01-10", "2025-01-17")]
    [InlineData("2025-01-11", "2025-01-21")]
    public void Evaluate_WorkBy_IsTheLastBusinessDayAndTheDateStays(string start, string workBy)
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(10, "calendar"))).Event($"{start} a.start").One(start);

        Assert.Equal(Scene.Date(start).PlusDays(10), deadline.DueOn);
        Assert.Equal(Scene.Date(workBy), deadline.WorkBy);
    }

    [Theory]
    [InlineData("2025-01-06", 20)]
    [InlineData("2025-01-20", 11)]
    [InlineData("2025-02-04", 0)]
    [InlineData("2025-02-05", -1)]
    [InlineData("2025-02-09", -3)]
    public void Evaluate_DaysLeft_AreCountingDaysAndTurnNegative(string asOf, int left) =>
        Assert.Equal(left, Scene.Of(Scene.Duty("r", Scene.Days(20))).Event("2025-01-06 a.start").One(asOf).DaysLeft);

    [Fact]
    public void Evaluate_OverdueBeyondTheCalendar_HasNoDaysLeft()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", Scene.Days(5))).Event("2026-05-04 a.start").One("2026-07-01");

        Assert.Equal(DeadlineStatus.Overdue, deadline.Status);
        Assert.Null(deadline.DaysLeft);
        Assert.Equal("school", deadline.Basis);
    }

    [Fact]
    public void Evaluate_MonthsAndAges_AreLeftInCalendarDays()
    {
        Deadline deadline = Scene.Of(Scene.Duty("r", "{ '$kind': 'anniversary', 'months': 1 }")).Event("2025-01-06 a.start").One("2025-01-10");

        Assert.Equal("calendar", deadline.Basis);
        Assert.Equal(27, deadline.DaysLeft);
    }

    [Theory]
    [InlineData("2024-08-10", 5, "2024-08-15")]
    [InlineData("2026-06-10", 5, "2026-06-15")]
    public void Evaluate_CountFromOutsideTheCalendar_IsBoundedByAsManyDates(string start, int days, string notBefore) =>
        Assert.Equal(Scene.Date(notBefore), Scene.Of(Scene.Duty("r", Scene.Days(days))).Event($"{start} a.start").One(start).NotBefore);

    [Theory]
    [InlineData("{ '$kind': 'count', 'days': 5, 'basis': 'school', 'from': FROM }")]
    [InlineData("{ '$kind': 'before', 'days': 5, 'basis': 'school', 'from': FROM }")]
    [InlineData("{ '$kind': 'anniversary', 'months': 5, 'from': FROM }")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '06-30', 'from': FROM }")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay', 'from': FROM }")]
    public void Evaluate_DateFromOneThatIsMissing_IsMissingToo(string due)
    {
        string absent = due.Replace("FROM", "{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }", StringComparison.Ordinal);
        string unbounded = due.Replace("FROM", "{ '$kind': 'before', 'days': 5, 'basis': 'school' }", StringComparison.Ordinal);
        Deadline unknown = Scene.Of(Scene.Duty("r", unbounded)).Event("2024-08-20 a.start").One("2024-08-20");

        Assert.Empty(Scene.Of(Scene.Duty("r", absent)).Event("2025-01-06 a.start").At("2025-01-06"));
        Assert.Equal(DeadlineStatus.CalendarUnknown, unknown.Status);
        Assert.Null(unknown.NotBefore);
        Assert.Null(unknown.Basis);
    }

    [Fact]
    public void Evaluate_NoCalendarAtAll_KnowsEverythingElse()
    {
        ImmutableArray<Deadline> deadlines = Scene.Of(Scene.Duty("school", Scene.Days(5)), Scene.Duty("business", Scene.Days(5, "business")), Scene.Duty("none", Scene.Days(0)))
            .On(SchoolCalendar.None)
            .Event("2025-01-06 a.start")
            .At("2025-01-06");

        Assert.Equal([DeadlineStatus.CalendarUnknown, DeadlineStatus.Running, DeadlineStatus.Running], deadlines.Select(d => d.Status));
    }

    [Fact]
    public void Evaluate_CountIntoAProjectedYear_SaysSo()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(30)), Scene.Duty("s", Scene.Days(3)), Scene.Duty("p", "{ '$kind': 'atCalendarPoint', 'point': 'nextFirstInstructionalDay' }"), Scene.Duty("c", Scene.Days(200, "calendar")))
            .On(Scene.TwoYears.Project(1))
            .Event("2026-05-20 a.start");

        Assert.Equal([Certainty.CalendarProjected, Certainty.Firm, Certainty.CalendarProjected, Certainty.Firm], scene.At("2026-05-20").Select(d => d.Certainty));
    }

    [Theory]
    [InlineData("verified", Certainty.Firm)]
    [InlineData("secondary", Certainty.RuleUnverified)]
    [InlineData("recalled", Certainty.RuleUnverified)]
    public void Evaluate_RuleWhoseTextWasNotRead_SaysSo(string status, Certainty certainty) =>
        Assert.Equal(
            certainty,
            Scene.Of(Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'] }}, 'due': {Scene.Days(5)}", status)).Event("2025-01-06 a.start").One("2025-01-06").Certainty);

    [Theory]
    [InlineData("2025-07-05", 1)]
    [InlineData("2026-01-05", 1)]
    [InlineData("2026-01-06", 0)]
    public void Evaluate_MinimumInterval_IsListedUntilItIsOver(string asOf, int listed)
    {
        string rule = Scene.Rule("gap", "'kind': 'minimumInterval', 'starts': { 'anyOf': ['a.start'], 'take': 'latest' }, 'opens': { '$kind': 'anniversary', 'months': 12 }");
        ImmutableArray<Deadline> deadlines = Scene.Of(rule).Event("2025-01-06 a.start").At(asOf);

        Assert.Equal(listed, deadlines.Length);
        Assert.All(deadlines, d => Assert.Equal((DeadlineStatus.NotYetOpen, Scene.Date("2026-01-06"), null), (d.Status, d.OpensOn!.Value, d.DueOn)));
    }

    [Fact]
    public void Evaluate_MinimumIntervalThatEnded_SaysWhy()
    {
        string rule = Scene.Rule("gap", $"'kind': 'minimumInterval', 'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'opens': {{ '$kind': 'anniversary', 'months': 12 }}, {Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.stop'] }")}");

        Assert.Equal(DeadlineStatus.NoLongerRequired, Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-02-06 a.stop").One("2025-03-01").Status);
        Assert.Empty(Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-02-06 a.end").At("2025-03-01"));
    }

    [Fact]
    public void Evaluate_PartCWindow_HasBothDates()
    {
        string third = "'from': { '$kind': 'age', 'months': 36 }";
        string rule = Scene.Rule("conference", $"'starts': {{ 'from': 'birth', 'listedFrom': ['a.start'], 'listedUntil': ['a.stop'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'opens': {{ '$kind': 'anniversary', 'months': -9, {third} }}, 'due': {{ '$kind': 'before', 'days': 90, 'basis': 'calendar', {third} }}");
        Scene scene = Scene.Of(rule).Born("2022-05-31").Event("2024-07-01 a.start");

        Assert.Empty(scene.At("2024-06-30"));
        Deadline early = scene.One("2024-07-01");
        Assert.Equal((DeadlineStatus.NotYetOpen, Scene.Date("2024-08-31"), Scene.Date("2025-03-02")), (early.Status, early.OpensOn!.Value, early.DueOn!.Value));
        Assert.Equal(Scene.Date("2022-05-31"), early.StartedOn);
        Assert.Null(early.StartEvent);
        Assert.Equal(DeadlineStatus.Running, scene.One("2024-08-31").Status);
        Assert.Empty(scene.Event("2024-09-10 a.stop").At("2024-09-10"));
        Assert.Single(scene.Event("2024-09-12 a.start").At("2024-09-12"));
    }

    [Theory]
    [InlineData("birth")]
    [InlineData("schoolYear")]
    public void Evaluate_ClockWithoutStartingEvent_IsGivenNoDateByIt(string from)
    {
        const string Given = "{ '$kind': 'givenBy', 'date': 'on' }";
        string starts = $"'starts': {{ 'from': '{from}' }}, 'ends': {{ 'anyOf': ['a.end'] }}";
        Scene scene = Scene.Of(
            Scene.Rule("given", $"{starts}, 'due': {Given}"),
            Scene.Rule("counted", $"{starts}, 'due': {Scene.Days(3, "calendar", $"'from': {Given}")}"),
            Scene.Rule("opened", $"{starts}, 'opens': {Given}, 'due': {Scene.Days(3, "calendar")}")).Event("2024-09-03 a.start");

        Assert.All(scene.At("2024-10-01"), deadline => Assert.Equal(("opened", null), (deadline.Rule.Id.Name, deadline.OpensOn)));
    }

    [Fact]
    public void Evaluate_BirthClockListedAgain_ForgetsThatItWasExcused()
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'from': 'birth', 'listedFrom': ['a.start'] }}, 'ends': {{ 'allOf': ['a.end', 'a.end-two'] }}, 'due': {{ '$kind': 'age', 'months': 192 }}, {Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }")}");
        Scene scene = Scene.Of(rule).Event("2024-09-03 a.start").Event("2024-10-01 a.excuse");

        Assert.Equal(DeadlineStatus.Excused, scene.One("2024-10-01").Status);
        Assert.Equal(DeadlineStatus.Running, scene.Event("2024-11-01 a.start").One("2024-11-01").Status);
        Assert.Equal(DeadlineStatus.Running, scene.Event("2024-11-02 a.end").One("2024-11-02").Status);
        Assert.Equal(DeadlineStatus.MetOnTime, scene.Event("2024-11-03 a.end-two episode=b").One("2024-11-03").Status);
    }

    [Fact]
    public void Evaluate_BirthClockListedAgain_ForgetsWhatCameBeforeAndMeanwhile()
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'from': 'birth', 'listedFrom': ['a.start'] }}, 'ends': {{ 'allOf': ['a.end', 'a.end-two'] }}, 'due': {{ '$kind': 'age', 'months': 192 }}, {Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }")}");
        Scene scene = Scene.Of(rule).Event("2024-09-03 a.start").Event("2024-09-20 a.end").Event("2024-10-01 a.excuse").Event("2024-10-02 a.end").Event("2024-11-01 a.start").Event("2024-11-02 a.end-two");

        Assert.Equal(DeadlineStatus.Running, scene.One("2024-11-02").Status);
        Assert.Equal(DeadlineStatus.MetOnTime, scene.Event("2024-11-03 a.end").One("2024-11-03").Status);
    }

    [Fact]
    public void Evaluate_BornAfterTheDay_HasNoClock() =>
        Assert.Empty(Scene.Of(Scene.Rule("r", "'starts': { 'from': 'birth' }, 'due': { '$kind': 'age', 'months': 192 }")).At("2012-05-04"));

    private static Scene Yearly() =>
        Scene.Of(Scene.Rule(
            "yearly",
            $"'starts': {{ 'from': 'schoolYear', 'listedUntil': ['student.exited'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'opens': {{ '$kind': 'atCalendarPoint', 'point': 'firstInstructionalDay' }}, 'due': {{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }}, {Scene.Modifiers("{ '$kind': 'terminate', 'on': ['a.stop'] }")}"));

    [Fact]
    public void Evaluate_SchoolYearDuty_IsOwedOncePerYear()
    {
        ImmutableArray<Deadline> deadlines = Yearly().Event("2024-09-03 a.start").Event("2024-09-10 a.end").At("2025-09-01");

        Assert.Equal(["us/yearly#2024-25", "us/yearly#2025-26"], deadlines.Select(d => d.Key.ToString()));
        Assert.Equal([DeadlineStatus.MetOnTime, DeadlineStatus.Running], deadlines.Select(d => d.Status));
        Assert.Equal([Scene.Date("2025-05-30"), Scene.Date("2026-05-29")], deadlines.Select(d => d.DueOn!.Value));
        Assert.Equal([Scene.Date("2024-08-19"), Scene.Date("2025-08-18")], deadlines.Select(d => d.OpensOn!.Value));
    }

    [Fact]
    public void Evaluate_SchoolYearDutyBeforeItsFirstDay_IsNotYetOpen() =>
        Assert.Equal([DeadlineStatus.Overdue, DeadlineStatus.NotYetOpen], Yearly().Event("2024-09-03 a.start").At("2025-08-17").Select(d => d.Status));

    [Fact]
    public void Evaluate_YearsBeforeTheCase_OweNothing() =>
        Assert.Equal("2025-26", Yearly().Event("2025-06-03 a.start").One("2025-09-01").Key.SchoolYear?.ToString());

    [Fact]
    public void Evaluate_YearsAfterTheStudentLeft_OweNothing()
    {
        Scene scene = Yearly().Event("2024-09-03 a.start").Event("2024-09-10 a.end").Event("2025-06-10 student.exited");

        Assert.Equal(DeadlineStatus.MetOnTime, scene.One("2025-09-01").Status);
    }

    [Fact]
    public void Evaluate_SchoolYearBeyondTheCalendar_IsUnknownAndNotSilent()
    {
        Deadline deadline = Yearly().Event("2024-09-03 a.start").Event("2024-09-10 a.end").At("2027-01-10")[^1];

        Assert.Equal("2026-27", deadline.Key.SchoolYear?.ToString());
        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2026-07-01"), deadline.NotBefore);
    }

    [Fact]
    public void Evaluate_TerminatedYear_IsNoLongerRequired() =>
        Assert.Equal(DeadlineStatus.NoLongerRequired, Yearly().Event("2024-09-03 a.start").Event("2024-10-10 a.stop").One("2024-11-01").Status);
}
