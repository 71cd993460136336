using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>How late one can start: counting property 10. Twenty school days after 2025-01-06 end on 2025-02-04.</summary>
public class LatestStartTests
{
    private static readonly RuleId Rule = new(JurisdictionId.Federal, "r");

    [Theory]
    [InlineData("2025-02-04", "2025-01-06")]
    [InlineData("2025-02-05", "2025-01-07")]
    [InlineData("2025-02-03", "2025-01-05")]
    public void LatestStart_SchoolDays_IsTheLastDayWhoseDueDateIsNotLater(string due, string start)
    {
        LatestStartAnswer answer = Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))), due);

        Assert.Equal((LatestStartOutcome.Found, Scene.Date(start)), (answer.Outcome, answer.Date));
        Assert.True(answer.Explanation!.Deadline.DueOn <= Scene.Date(due));
        Assert.Equal("us/r#supposed", answer.Explanation.Deadline.Key.ToString());
        Assert.Equal(DeadlineStatus.Running, answer.Explanation.Deadline.Status);
        Assert.Equal("Found", answer.ToString());
    }

    [Fact]
    public void LatestStart_SameDayDuty_IsTheDayItself() => Assert.Equal(Scene.Date("2025-02-04"), Answer(Scene.Of(Scene.Duty("r", Scene.Days(0, "calendar"))), "2025-02-04").Date);

    [Fact]
    public void LatestStart_CountedBackFromAPlan_IsTheLastDayToAct()
    {
        LatestStartAnswer answer = Answer(Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } }")), "2025-02-04");

        Assert.Equal((LatestStartOutcome.Found, Scene.Date("2025-01-28")), (answer.Outcome, answer.Date));
        Assert.Equal(DeadlineStatus.Running, answer.Explanation!.Deadline.Status);
    }

    [Fact]
    public void LatestStart_CountedBackTwice_IsTheLastDayToAct() =>
        Assert.Equal(
            Scene.Date("2025-01-27"),
            Answer(
                Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 1, 'basis': 'calendar', 'from': { '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } } }")),
                "2025-02-04").Date);

    [Fact]
    public void LatestStart_CountedBackFromAPlanOnTheDayOfBirth_IsBeforeBirth()
    {
        LatestStartAnswer answer = Answer(Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } }")).Born("2025-02-04"), "2025-02-04");

        Assert.Equal(Scene.Date("2025-01-28"), answer.Date);
        Assert.Equal(Scene.Date("2025-02-04"), answer.Explanation!.Deadline.StartedOn);
    }

    [Fact]
    public void LatestStart_CountedBackFromAnotherEvent_IsSearchedForLikeAnyOther()
    {
        Scene scene = Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'event': ['a.plan'], 'date': 'for', 'scope': 'case' } }"))
            .Event("2025-01-06 a.plan for=2025-03-04");

        Assert.Equal(LatestStartOutcome.AlwaysLater, Answer(scene, "2025-02-04").Outcome); // Due on 2025-02-25 whatever the start.
        Assert.Equal(Scene.Date("2025-02-25"), Answer(scene, "2025-02-25").Date);
    }

    [Fact]
    public void LatestStart_OfAVariant_FollowsTheVariant()
    {
        string plain = Scene.Duty("r", Scene.Days(20), "'variants': [ { 'id': 'planned', 'when': [ { '$kind': 'age', 'belowMonths': 216 } ], 'due': { '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } } } ]");
        string unknown = Scene.Duty("r", Scene.Days(20), "'variants': [ { 'id': 'none', 'when': [ { '$kind': 'age', 'belowMonths': 216 } ], 'status': 'notModelled' } ]");

        Assert.Equal(Scene.Date("2025-01-28"), Answer(Scene.Of(plain), "2025-02-04").Date);
        Assert.Equal(LatestStartOutcome.NoDate, Answer(Scene.Of(unknown), "2025-02-04").Outcome);
    }

    [Fact]
    public void LatestStart_ConditionsOfTheOpeningEvent_AreMet()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.start[mode=x|y, quick=false]'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(20));

        Assert.Equal(Scene.Date("2025-01-06"), Answer(Scene.Of(rule), "2025-02-04").Date);
    }

    [Fact]
    public void LatestStart_BranchOfThePlainOpeningWithoutADate_IsThatOfTheOpeningThatHasOne()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.start[quick=false]'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(20)
            + ", 'variants': [ { 'id': 'agency', 'when': [ { '$kind': 'not', 'guard': { '$kind': 'openedBy', 'event': ['a.start[by=parent]'] } } ], 'status': 'notModelled' } ]");
        LatestStartAnswer answer = Answer(Scene.Of(rule), "2025-02-04");

        Assert.Equal((LatestStartOutcome.Found, Scene.Date("2025-01-06")), (answer.Outcome, answer.Date));
        Assert.Null(answer.Explanation!.Deadline.Variant);
        Assert.Equal("a.start[by=parent, quick=false]", answer.Opening!.ToString());
        Assert.Null(Answer(Scene.Of(rule), "1950-01-01").Opening);
    }

    [Fact]
    public void LatestStart_OnlyTheSecondOpeningHasADate_IsThatOfTheSecond()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.start', 'a.again'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(20)
            + ", 'variants': [ { 'id': 'plain', 'when': [ { '$kind': 'openedBy', 'event': ['a.start'] } ], 'status': 'notModelled' } ]");

        Assert.Equal(Scene.Date("2025-01-06"), Answer(Scene.Of(rule), "2025-02-04").Date);
    }

    [Fact]
    public void LatestStart_NoOpeningHasADate_SaysSo()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.start[quick=false]'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(20)
            + ", 'variants': [ { 'id': 'agency', 'when': [ { '$kind': 'openedBy', 'event': ['a.start[quick=true]'] } ], 'due': " + Scene.Days(5) + " }, { 'id': 'young', 'when': [ { '$kind': 'age', 'belowMonths': 216 }, { '$kind': 'not', 'guard': { '$kind': 'openedBy', 'event': ['a.start[quick=true]'] } } ], 'status': 'notModelled' } ]");

        Assert.Equal(LatestStartOutcome.NoDate, Answer(Scene.Of(rule), "2025-02-04").Outcome); // quick=true opens nothing.
    }

    [Fact]
    public void LatestStart_BesideARecordOfTheSameName_IsFound()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(20))).Event("2025-01-02 a.start id=supposed").Event("2025-01-02 a.start id=latest-start episode=latest-start");

        Assert.Equal(Scene.Date("2025-01-06"), Answer(scene, "2025-02-04").Date);
    }

    [Fact]
    public void LatestStart_AnotherVersionInForce_IsUsed()
    {
        Scene scene = Scene.Of(
            Scene.Duty("r", Scene.Days(20), "'effective': { 'to': '2025-01-10' }"),
            Scene.Duty("r", Scene.Days(30), "'effective': { 'from': '2025-01-11' }"));

        Assert.Equal(Scene.Date("2025-01-10"), Answer(scene, "2025-02-12").Date); // Under the newer law thirty days from 2025-01-11 end later.
        Assert.Equal(LatestStartOutcome.NoSuchRule, Answer(Scene.Of(Scene.Duty("r", Scene.Days(20), "'effective': { 'from': '2030-01-01' }")), "2025-02-12").Outcome);
    }

    [Fact]
    public void LatestStart_LawChosenByTheDayOfLooking_IsThatOfTheDueDay()
    {
        Scene scene = Scene.Of(
            Scene.Duty("r", Scene.Days(60, "calendar"), "'effective': { 'to': '2025-01-31', 'by': 'asOf' }"),
            Scene.Duty("r", Scene.Days(20, "calendar"), "'effective': { 'from': '2025-02-01', 'by': 'asOf' }"));

        Assert.Equal(Scene.Date("2025-01-15"), Answer(scene, "2025-02-04").Date);
    }

    [Fact]
    public void LatestStart_NoRule_SaysSo()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(20)));
        LatestStartAnswer answer = scene.Evaluator().ExplainLatestStart(scene.File(), new RuleId(JurisdictionId.Federal, "other"), Scene.Date("2025-02-04"));

        Assert.Equal(new LatestStartAnswer(LatestStartOutcome.NoSuchRule, null, null), answer);
    }

    [Theory]
    [InlineData("'starts': { 'from': 'birth' }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'age', 'months': 192, 'edge': 'birthday' }", LatestStartOutcome.NotOpenedByAnEvent)]
    [InlineData("'starts': { 'from': 'schoolYear' }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }", LatestStartOutcome.NotOpenedByAnEvent)]
    [InlineData("'kind': 'qualitative', 'words': 'soon', 'ends': { 'anyOf': ['a.end'] }", LatestStartOutcome.NotOpenedByAnEvent)]
    [InlineData("'kind': 'qualitative', 'words': 'soon', 'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }", LatestStartOutcome.NoDate)]
    [InlineData("'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'givenBy', 'event': ['a.plan'], 'date': 'for' }", LatestStartOutcome.NoDate)]
    [InlineData("'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': { '$kind': 'anniversary', 'months': 60 }", LatestStartOutcome.AlwaysLater)]
    public void LatestStart_ThatThereIsNot_SaysWhy(string rest, LatestStartOutcome outcome)
    {
        LatestStartAnswer answer = Answer(Scene.Of(Scene.Rule("r", rest)), "2025-02-04");

        Assert.Equal((outcome, null), (answer.Outcome, answer.Date));
    }

    [Fact]
    public void LatestStart_CalendarThatDoesNotReach_IsUnknownWithTheReason()
    {
        LatestStartAnswer before = Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))), "2024-08-20");
        LatestStartAnswer after = Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))), "2026-07-15");
        LatestStartAnswer none = Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))).On(SchoolCalendar.None), "2025-02-04");
        LatestStartAnswer back = Answer(Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'school', 'from': { '$kind': 'givenBy', 'date': 'for' } }")), "2026-07-15");

        Assert.All([before, after, none, back], answer => Assert.Equal((LatestStartOutcome.CalendarUnknown, null), (answer.Outcome, answer.Date)));
        Assert.NotNull(after.Explanation);
    }

    [Fact]
    public void LatestStart_AfterTheBirth_IsNotBeforeIt()
    {
        Assert.Equal(LatestStartOutcome.AlwaysLater, Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))).Born("2025-01-10"), "2025-02-04").Outcome);
        Assert.Equal(LatestStartOutcome.AlwaysLater, Answer(Scene.Of(Scene.Duty("r", Scene.Days(20))).Born("2025-02-05"), "2025-02-04").Outcome);
    }

    [Fact]
    public void LatestStart_AtTheBeginningOfTime_LooksNoFurther() =>
        Assert.Equal(LatestStartOutcome.AlwaysLater, Answer(Scene.Of(Scene.Duty("r", Scene.Days(60, "calendar"))).Born("1900-01-01"), "1900-01-20").Outcome);

    [Fact]
    public void LatestStart_FullFile_SaysThatThereIsNoDate()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(0, "calendar"))).Born("2025-02-04");
        for (int i = 0; i < Core.Cases.CaseFile.MaximumRecords; i++)
        {
            scene.Event("2025-02-04 a.date");
        }

        Assert.Equal(LatestStartOutcome.NoDate, Answer(scene, "2025-02-04").Outcome);
    }

    [Fact]
    public void LatestStart_MistakesOfTheCaller_Throw()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(20)));

        Assert.Throws<ArgumentNullException>("file", () => scene.Evaluator().LatestStart(null!, Rule, Scene.Date("2025-02-04")));
        Assert.Throws<ArgumentOutOfRangeException>("due", () => scene.Evaluator().LatestStart(scene.File(), Rule, new LocalDate(1899, 12, 31)));
        Assert.Equal(Scene.Date("2025-01-06"), scene.Evaluator().LatestStart(scene.File(), Rule, Scene.Date("2025-02-04")));
    }

    private static LatestStartAnswer Answer(Scene scene, string due) => scene.Evaluator().ExplainLatestStart(scene.File(), Rule, Scene.Date(due));
}
