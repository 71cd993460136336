using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Tests.Calendars;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>What would change. Twenty school days after 2025-01-06 end on 2025-02-04; 2025-01-20 is a holiday.</summary>
public class WhatIfTests
{
    private const string Monday = "2025-01-13";

    private static readonly string Rule = Scene.Duty("r", Scene.Days(20));

    [Fact]
    public void WhatIf_AddEvent_ThatOpensAClock_Appears()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), new TimelineQuestion.AddEvent(Happens("a.start", "2025-01-08", "b"))));

        Assert.Equal((DeadlineChangeKind.Appears, null, Scene.Date("2025-02-06")), (change.Kind, change.Before, change.After?.DueOn));
        Assert.Null(change.DaysMoved);
        Assert.Equal("Appears us/r#new", change.ToString());
    }

    [Fact]
    public void WhatIf_AddEvent_ThatClosesAClock_ChangesItsStatus()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), new TimelineQuestion.AddEvent(Happens("a.end", Monday))));

        Assert.Equal((DeadlineChangeKind.ChangesStatus, DeadlineStatus.Running, DeadlineStatus.MetOnTime), (change.Kind, change.Before?.Status, change.After?.Status));
        Assert.Equal(0, change.DaysMoved);
    }

    [Fact]
    public void WhatIf_AddEventInTheFuture_LooksFromThatDay()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), new TimelineQuestion.AddEvent(Happens("a.end", "2025-02-05"))));

        Assert.Equal((DeadlineStatus.Overdue, DeadlineStatus.MetLate), (change.Before?.Status, change.After?.Status));
    }

    [Fact]
    public void WhatIf_MoveEvent_MovesItsClock()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), Move("e1", "2025-01-10")));

        Assert.Equal(DeadlineChangeKind.Moves, change.Kind);
        Assert.Equal("e1", change.Key.StartEvent.Value);
        Assert.Equal(Scene.Date("2025-02-10"), change.After?.DueOn);
        Assert.Equal(6, change.DaysMoved);
    }

    [Fact]
    public void WhatIf_MoveEvent_ThatClosed_KeepsItsId()
    {
        DeadlineChange change = Assert.Single(Asked(Open().Event("2025-01-10 a.end"), Move("e2", "2025-02-05")));

        Assert.Equal((DeadlineStatus.MetOnTime, DeadlineStatus.MetLate), (change.Before?.Status, change.After?.Status));
        Assert.Equal("e2", change.After?.MetEvent?.Value);
    }

    [Fact]
    public void WhatIf_MoveEvent_ThatReplacedAnother_MovesIt()
    {
        DeadlineChange change = Assert.Single(Asked(Open().Event("2025-01-07 a.start id=e1b replaces=e1"), Move("e1b", "2025-01-06")));

        Assert.Equal((DeadlineChangeKind.Moves, -1), (change.Kind, change.DaysMoved));
    }

    [Theory]
    [InlineData("supposed")]
    [InlineData("latest-start")]
    public void WhatIf_MoveEvent_BesideARecordOfAnyName_MovesIt(string name)
    {
        DeadlineChange change = Assert.Single(Asked(Open().Event($"2025-01-07 a.date id={name} episode=supposed-2"), Move("e1", "2025-01-07")));

        Assert.Equal(1, change.DaysMoved);
    }

    [Fact]
    public void WhatIf_VoidEvent_ThatOpened_Goes()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), new TimelineQuestion.VoidEvent(new CaseEventId("e1"))));

        Assert.Equal((DeadlineChangeKind.Goes, null), (change.Kind, change.After));
        Assert.Equal("us/r#e1", change.Key.ToString());
    }

    [Fact]
    public void WhatIf_VoidEvent_ThatClosed_OpensTheClockAgain()
    {
        DeadlineChange change = Assert.Single(Asked(Open().Event("2025-01-10 a.end"), new TimelineQuestion.VoidEvent(new CaseEventId("e2"))));

        Assert.Equal((DeadlineStatus.MetOnTime, DeadlineStatus.Running), (change.Before?.Status, change.After?.Status));
    }

    [Fact]
    public void WhatIf_CloseSchool_MovesTheDateOn() =>
        Assert.Equal(2, Assert.Single(Asked(Open(), Close("2025-01-14", "2025-01-15"))).DaysMoved);

    [Fact]
    public void WhatIf_HoldSchool_BringsTheDateForward()
    {
        DeadlineChange change = Assert.Single(Asked(Open(), new TimelineQuestion.HoldSchool(Scene.Date("2025-01-20"))));

        Assert.Equal((Scene.Date("2025-02-03"), -1), (change.After?.DueOn, change.DaysMoved));
    }

    [Fact]
    public void WhatIf_HoldSchoolOnASchoolDay_ChangesNothing() => Assert.Empty(Asked(Open(), new TimelineQuestion.HoldSchool(Scene.Date("2025-01-14"))));

    [Fact]
    public void WhatIf_Nothing_ChangesNothing()
    {
        Assert.Empty(Asked(Open()));
        Assert.Empty(Open().Evaluator().WhatIf(Open().File(), default(ImmutableArray<TimelineQuestion>), Scene.Date(Monday)).Value);
    }

    [Fact]
    public void WhatIf_SeveralQuestions_EachStandsOnTheOnesBefore()
    {
        ImmutableArray<DeadlineChange> changes = Asked(
            Open(),
            new TimelineQuestion.AddEvent(Happens("a.start", "2025-01-08", "b")),
            Move("new", "2025-01-09"),
            Move("new", "2025-01-10"),
            Move("e1", "2025-01-07"),
            Close("2025-01-14", "2025-01-14"),
            new TimelineQuestion.HoldSchool(Scene.Date("2025-01-20")),
            new TimelineQuestion.HoldSchool(Scene.Date("2025-01-25")));

        // e1: a day later by the move, one by the closure, two earlier by the extra days. From 2025-01-10 it is 2025-02-10, and a school day less.
        Assert.Equal(["Appears us/r#new 2025-02-07"], changes.Select(change => $"{change} {change.After?.DueOn:uuuu-MM-dd}"));
    }

    [Fact]
    public void WhatIf_ClosureAndExtraDayTogether_TakeEachOtherBack() =>
        Assert.Empty(Asked(Open(), Close("2025-01-14", "2025-01-14"), new TimelineQuestion.HoldSchool(Scene.Date("2025-01-14"))));

    [Fact]
    public void WhatIf_AddAndVoid_TakeEachOtherBack() =>
        Assert.Empty(Asked(Open(), new TimelineQuestion.AddEvent(Happens("a.end", Monday)), new TimelineQuestion.VoidEvent(new CaseEventId("new"))));

    [Fact]
    public void WhatIf_MovedAndVoided_Goes() =>
        Assert.Equal(DeadlineChangeKind.Goes, Assert.Single(Asked(Open(), Move("e1", "2025-01-08"), new TimelineQuestion.VoidEvent(new CaseEventId("e1")))).Kind);

    [Theory]
    [InlineData("e9", ResultStatus.NotFound, "CM1205")]
    [InlineData("e1", ResultStatus.Conflict, "CM1206")]
    [InlineData("e3", ResultStatus.Conflict, "CM1216 or CM1215")]
    public void WhatIf_EventThatDoesNotStand_IsRefusedInTheWordsOfTheCase(string id, ResultStatus status, string code)
    {
        Scene scene = Open().Event("2025-01-07 a.start id=e2 replaces=e1").Event("2025-01-08 a.date id=e4").Event("2025-01-09 record.voided id=e3 voids=e4");

        foreach (TimelineQuestion question in (TimelineQuestion[])[Move(id, Monday), new TimelineQuestion.VoidEvent(new CaseEventId(id))])
        {
            Result<ImmutableArray<DeadlineChange>> refused = scene.Evaluator().WhatIf(scene.File(), question, Scene.Date(Monday));

            Assert.Equal(status, refused.Status);
            Assert.Contains(Assert.Single(refused.Errors)[..6], code, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhatIf_EventWhoseIdIsTaken_IsAConflict()
    {
        Result<ImmutableArray<DeadlineChange>> refused = Open().Evaluator().WhatIf(
            Open().File(), new TimelineQuestion.AddEvent(Happens("a.end", Monday) with { Id = new CaseEventId("e1") }), Scene.Date(Monday));

        Assert.Equal(ResultStatus.Conflict, refused.Status);
    }

    [Fact]
    public void WhatIf_EventThatCannotBeTrue_IsInvalid()
    {
        CaseEvent beforeBirth = Happens("a.end", "2010-01-04");

        Assert.Equal("CM1210", Refusal(new TimelineQuestion.AddEvent(beforeBirth)));
        Assert.Equal("CM1210", Refusal(Move("e1", "2010-01-04")));
        Assert.Equal("CM1208", Refusal(new TimelineQuestion.AddEvent(beforeBirth with { On = new LocalDate(2600, 1, 1) })));
    }

    [Theory]
    [InlineData("2025-07-04", "2025-07-04", "CM1103")]
    [InlineData("2025-05-29", "2025-06-03", "CM1103")]
    [InlineData("2025-01-15", "2025-01-14", "CM1102")]
    [InlineData("2024-08-19", "2025-05-30", "CM1111")]
    public void WhatIf_SchoolClosedWhenItCannotBe_IsInvalid(string from, string to, string code) => Assert.Equal(code, Refusal(Close(from, to)));

    [Fact]
    public void WhatIf_SchoolHeldWhenItCannotBe_IsInvalid()
    {
        Assert.Equal("CM1103", Refusal(new TimelineQuestion.HoldSchool(Scene.Date("2025-07-04"))));
        Scene without = Open().On(SchoolCalendar.None);
        Assert.Equal(ResultStatus.Invalid, without.Evaluator().WhatIf(without.File(), new TimelineQuestion.HoldSchool(Scene.Date(Monday)), Scene.Date(Monday)).Status);
    }

    [Fact]
    public void WhatIf_RefusedQuestion_EndsTheAsking()
    {
        Result<ImmutableArray<DeadlineChange>> refused = Open().Evaluator().WhatIf(Open().File(), [Move("e9", Monday), Close("2025-07-04", "2025-07-04")], Scene.Date(Monday));

        Assert.Equal(ResultStatus.NotFound, refused.Status);
    }

    [Fact]
    public void WhatIf_MistakesOfTheCaller_Throw()
    {
        TimelineEvaluator evaluator = Open().Evaluator();
        CaseFile file = Open().File();
        LocalDate day = Scene.Date(Monday);

        Assert.Throws<ArgumentNullException>("file", () => evaluator.WhatIf(null!, Move("e1", Monday), day));
        Assert.Throws<ArgumentNullException>("questions", () => evaluator.WhatIf(file, (TimelineQuestion)null!, day));
        Assert.Throws<ArgumentNullException>(() => evaluator.WhatIf(file, new TimelineQuestion.AddEvent(null!), day));
        Assert.Throws<ArgumentNullException>(() => evaluator.WhatIf(file, new TimelineQuestion.CloseSchool(null!), day));
        Assert.Throws<ArgumentNullException>(() => evaluator.WhatIf(file, new TimelineQuestion.MoveStudent(null!, day), day));
        Assert.Throws<ArgumentException>(() => evaluator.WhatIf(file, new TimelineQuestion.VoidEvent(default), day));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => evaluator.WhatIf(file, Move("e1", Monday), new LocalDate(1899, 12, 31)));
    }

    [Fact]
    public void WhatIf_MoveStudent_KeepsClocksThatRunAndChangesTheRest()
    {
        Scene old = Scene.Of(Rule, Scene.Rule("birth", "'starts': { 'from': 'birth' }, 'ends': { 'anyOf': ['a.stop'] }, 'due': { '$kind': 'age', 'months': 192, 'edge': 'birthday' }"))
            .Event("2025-01-06 a.start").Event("2025-01-20 a.start episode=b").Event("2025-01-21 a.start episode=c");
        TimelineEvaluator other = Scene.Of(
            Scene.Duty("r", Scene.Days(30)),
            Scene.Rule("birth", "'starts': { 'from': 'birth' }, 'ends': { 'anyOf': ['a.stop'] }, 'due': { '$kind': 'age', 'months': 168, 'edge': 'birthday' }")).Evaluator();

        ImmutableArray<DeadlineChange> changes = Asked(old, new TimelineQuestion.MoveStudent(other, Scene.Date("2025-01-21")));

        Assert.Equal(["Moves us/birth#birth", "Moves us/r#e3"], changes.Select(change => change.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhatIf_MoveStudentTwice_EachClockFollowsWhereTheStudentWas()
    {
        Scene old = Open().Event("2025-01-21 a.start episode=b").Event("2025-01-27 a.start episode=c").Event("2025-01-28 a.start episode=d");
        TimelineEvaluator second = Scene.Of(Scene.Duty("r", Scene.Days(30))).Evaluator();
        TimelineEvaluator third = Scene.Of(Scene.Duty("r", Scene.Days(10))).Evaluator();
        TimelineQuestion[] both = [new TimelineQuestion.MoveStudent(second, Scene.Date("2025-01-21")), new TimelineQuestion.MoveStudent(third, Scene.Date("2025-01-28"))];

        // From 2025-01-21 twenty days end on 02-19, thirty on 03-05; from 01-27 on 02-25 and 03-11; from 01-28 ten end on 02-11.
        Assert.Equal(
            ["us/r#e2 2025-03-05", "us/r#e3 2025-03-11", "us/r#e4 2025-02-11"],
            Asked(old, [.. both]).Select(change => $"{change.Key} {change.After?.DueOn:uuuu-MM-dd}"));

        // Asked the other way round, the second place is where the student stays.
        Assert.Equal(
            ["us/r#e2 2025-03-05", "us/r#e3 2025-03-11", "us/r#e4 2025-03-12"],
            Asked(old, [both[1], both[0]]).Select(change => $"{change.Key} {change.After?.DueOn:uuuu-MM-dd}"));
    }

    [Fact]
    public void WhatIf_MoveStudentAndCloseSchool_ClosesOnlyTheSchoolTheStudentIsIn()
    {
        Scene old = Open().Event("2025-01-21 a.start episode=b");
        SchoolCalendar elsewhere = Scene.Calendar(Scene.Year("2024-25", "2024-08-12", "2025-06-06", "2025-01-20/2025-01-20", "2025-02-17/2025-02-17"));
        TimelineEvaluator other = Scene.Of(Rule).On(elsewhere).Evaluator();
        var transfer = new TimelineQuestion.MoveStudent(other, Scene.Date("2025-01-21"));

        Assert.Equal(["us/r#e1 1"], Told(Asked(old, transfer, Close("2025-01-14", "2025-01-14"))));
        Assert.Equal(["us/r#e2 1"], Told(Asked(old, transfer, Close("2025-01-28", "2025-01-28"))));

        // In one district, closing it closes it under either State's rules.
        var sameDistrict = new TimelineQuestion.MoveStudent(Scene.Of(Rule).Evaluator(), Scene.Date("2025-01-21"));
        Assert.Equal(["us/r#e1 1", "us/r#e2 1"], Told(Asked(old, sameDistrict, Close("2025-01-28", "2025-01-28"))));

        static IEnumerable<string> Told(ImmutableArray<DeadlineChange> changes) => changes.Select(change => $"{change.Key} {change.DaysMoved}");
    }

    [Fact]
    public void WhatIf_FromTexasToCalifornia_NewRequestsFollowCalifornia()
    {
        Scene scene = Scene.Of(Rule).Born("2012-05-05").Event("2021-09-01 consent.initial-evaluation.received").Event("2021-10-20 records.requested");
        TimelineEvaluator texas = State("us-tx", "tx-fabens-2021-22");
        TimelineEvaluator california = State("us-ca", "ca-kings-canyon-2020-21", "ca-kings-canyon-2021-22");

        ImmutableArray<DeadlineChange> changes =
            texas.WhatIf(scene.File(), new TimelineQuestion.MoveStudent(california, Scene.Date("2021-10-15")), Scene.Date("2021-10-20")).Value;

        Assert.DoesNotContain(changes, change => change.Key.Rule.Name == "initial-evaluation");
        DeadlineChange records = Assert.Single(changes, change => change.Key.Rule.Name == "records-access");
        Assert.Equal((DeadlineChangeKind.Moves, "us-ca/records-access"), (records.Kind, records.Key.Rule.ToString()));
        Assert.Equal(Scene.Date("2021-10-27"), records.After?.DueOn); // Five business days after Wednesday the 20th.
    }

    [Fact]
    public void WhatIf_FromCaliforniaToTexas_TheEvaluationStartedBeforeKeepsItsClock()
    {
        Scene scene = Scene.Of(Rule).Event("2021-09-01 consent.initial-evaluation.received");
        TimelineEvaluator california = State("us-ca", "ca-kings-canyon-2020-21", "ca-kings-canyon-2021-22");
        var transfer = new TimelineQuestion.MoveStudent(State("us-tx", "tx-fabens-2021-22"), Scene.Date("2021-09-01"));
        var dayAfter = transfer with { From = Scene.Date("2021-09-02") };

        DeadlineChange moved = Assert.Single(california.WhatIf(scene.File(), transfer, Scene.Date("2021-09-10")).Value, change => change.Key.Rule.Name == "initial-evaluation");
        Assert.Equal("us-tx", moved.Key.Rule.Jurisdiction.Value);
        Assert.DoesNotContain(california.WhatIf(scene.File(), dayAfter, Scene.Date("2021-09-10")).Value, change => change.Key.Rule.Name == "initial-evaluation");
    }

    [Fact]
    public void Between_RulesOfOneNameInTwoLayers_AreToldApart()
    {
        Scene scene = Scene.Of(Rule).Layer("us-tx", "us", Scene.Duty("r", Scene.Days(10))).Event("2025-01-06 a.start");
        ImmutableArray<Deadline> deadlines = scene.At(Monday);

        Assert.Equal(2, deadlines.Length);
        Assert.Empty(DeadlineChange.Between(deadlines, deadlines));
        Assert.Equal(["Goes us/r#e1"], DeadlineChange.Between(deadlines, [deadlines[1]]).Select(change => change.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["Appears us/r#e1"], DeadlineChange.Between([deadlines[1]], deadlines).Select(change => change.ToString()));
    }

    [Fact]
    public void Between_TheSameNameOfAnotherLayer_IsTheSameClock()
    {
        Deadline federal = Open().One(Monday);
        Deadline state = Scene.Of(Rule).Layer("us-tx", "us", Scene.Duty("r", Scene.Days(10), "'replaces': 'us/r'")).Event("2025-01-06 a.start").One(Monday);

        DeadlineChange change = Assert.Single(DeadlineChange.Between([federal], [state]));

        Assert.Equal((DeadlineChangeKind.Moves, "us-tx/r#e1"), (change.Kind, change.Key.ToString()));
    }

    [Fact]
    public void Default_IsNoChange()
    {
        DeadlineChange none = default;

        Assert.Equal(default, none.Key);
        Assert.Null(none.DaysMoved);
    }

    private static Scene Open() => Scene.Of(Rule).Event("2025-01-06 a.start");

    private static ImmutableArray<DeadlineChange> Asked(Scene scene, params ImmutableArray<TimelineQuestion> questions) =>
        Scene.Success(scene.Evaluator().WhatIf(scene.File(), questions, Scene.Date(Monday)));

    private static string Refusal(TimelineQuestion question)
    {
        Result<ImmutableArray<DeadlineChange>> refused = Open().Evaluator().WhatIf(Open().File(), question, Scene.Date(Monday));
        Assert.Equal(ResultStatus.Invalid, refused.Status);
        return refused.ValidationErrors.First().ErrorCode;
    }

    private static TimelineQuestion.MoveEvent Move(string id, string to) => new(new CaseEventId(id), Scene.Date(to));

    private static TimelineQuestion.CloseSchool Close(string from, string to) => new(new NonInstructionalSpan(Scene.Date(from), Scene.Date(to), "storm", DayKinds.Weather));

    private static CaseEvent Happens(string name, string on, string episode = "") =>
        new() { Id = new CaseEventId("new"), Name = new EventName(name), On = Scene.Date(on), Episode = episode };

    private static TimelineEvaluator State(string state, params string[] calendars)
    {
        RuleSet rules = Scene.Success(RuleSet.Compile(
            Scene.Success(RulePackReader.Read(BuiltInPacks.Read("us").Span)), Scene.Success(RulePackReader.Read(BuiltInPacks.Read(state).Span))));
        SchoolCalendar calendar = Scene.Calendar([.. calendars.Select(Published.Year)]);
        return new TimelineEvaluator(rules, calendar.Bind(rules.Bases, rules.Holidays));
    }
}
