using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Variants and each of their guards: counting C17.</summary>
public class VariantTests
{
    private const string Point = "'until': 'lastInstructionalDay'";

    private static Deadline With(string guards, string asOf, params string[] events) => On(Scene.Of(Rule(guards)), asOf, events);

    private static string Rule(string guards) =>
        Scene.Duty("r", Scene.Days(60, "calendar"), $"'variants': [ {{ 'id': 'other', 'when': [ {guards} ], 'due': {Scene.Days(90, "calendar")} }} ]");

    private static Deadline On(Scene scene, string asOf, params string[] events)
    {
        foreach (string line in events)
        {
            scene.Event(line);
        }

        return scene.One(asOf);
    }

    [Theory]
    [InlineData("2025-03-27", 45, false)]
    [InlineData("2025-03-28", 44, true)]
    [InlineData("2025-04-10", 35, true)]
    [InlineData("2025-04-11", 34, false)]
    public void Explain_RemainingDays_AreCountedAfterTheStart(string start, int remaining, bool holds)
    {
        DeadlineExplanation why = Scene.Of(Rule($"{{ '$kind': 'remaining', 'basis': 'school', {Point}, 'atLeast': 35, 'below': 45 }}")).Event($"{start} a.start").Why(start);

        ExplanationStep measured = Assert.Single(why.Steps, step => step.Kind == (holds ? ExplanationKind.ConditionHolds : ExplanationKind.ConditionFails));
        Assert.Equal((remaining, "other", "school"), (measured.Number, measured.Variant, measured.Basis));
        Assert.Equal(holds ? "other" : null, why.Deadline.Variant?.Id);
    }

    [Theory]
    [InlineData("2025-06-10", "other")]
    [InlineData("2025-05-30", "other")]
    public void Evaluate_NothingRemains_IsZero(string start, string variant) =>
        Assert.Equal(variant, With($"{{ '$kind': 'remaining', 'basis': 'calendar', {Point}, 'below': 1 }}", start, $"{start} a.start").Variant?.Id);

    [Fact]
    public void Evaluate_RemainingDaysUnknown_IsUnknown()
    {
        Deadline deadline = With($"{{ '$kind': 'remaining', 'basis': 'school', {Point}, 'below': 45 }}", "2027-01-05", "2027-01-04 a.start");

        Assert.Equal(DeadlineStatus.CalendarUnknown, deadline.Status);
        Assert.Equal(Scene.Date("2027-01-04"), deadline.NotBefore);
        Assert.Null(deadline.Variant);
    }

    [Fact]
    public void Evaluate_UnknownAndFailingConditions_FallToTheRulesOwn() =>
        Assert.Equal(
            DeadlineStatus.Running,
            With($"{{ '$kind': 'remaining', 'basis': 'school', {Point}, 'below': 45 }}, {{ '$kind': 'age', 'belowMonths': 12 }}", "2027-01-05", "2027-01-04 a.start").Status);

    [Theory]
    [InlineData("2025-04-20", null)]
    [InlineData("2025-04-25", "other")]
    public void Evaluate_Absences_AreReadAsTheyComeIn(string asOf, string? variant) =>
        Assert.Equal(
            variant,
            With($"{{ '$kind': 'absences', {Point}, 'atLeast': 3 }}", asOf, "2025-04-01 a.start", "2025-04-02 attendance.absent", "2025-04-03 attendance.absent", "2025-04-22 attendance.absent", "2025-06-03 attendance.absent").Variant?.Id);

    [Fact]
    public void Evaluate_AbsencesUnderABound_HoldWithoutAny() =>
        Assert.Equal("other", With($"{{ '$kind': 'absences', {Point}, 'below': 1 }}", "2025-04-20", "2025-04-01 a.start").Variant?.Id);

    [Fact]
    public void Evaluate_AbsencesThroughAnUnknownDay_AreUnknown() =>
        Assert.Equal(DeadlineStatus.CalendarUnknown, With($"{{ '$kind': 'absences', {Point}, 'atLeast': 3 }}", "2027-01-05", "2027-01-04 a.start").Status);

    [Theory]
    [InlineData("2025-05-04", null)]
    [InlineData("2025-05-05", "other")]
    [InlineData("2026-05-04", "other")]
    [InlineData("2026-05-05", null)]
    public void Evaluate_Age_IsReadOnTheStartDate(string start, string? variant) =>
        Assert.Equal(variant, With("{ '$kind': 'age', 'atLeastMonths': 156, 'belowMonths': 168 }", start, $"{start} a.start").Variant?.Id);

    [Theory]
    [InlineData("public", "other")]
    [InlineData("charter", "other")]
    [InlineData("private", null)]
    [InlineData(null, null)]
    public void Evaluate_Attribute_IsTheCases(string? enrolment, string? variant)
    {
        Scene scene = Scene.Of(Rule("{ '$kind': 'attribute', 'key': 'enrolment', 'in': ['public', 'charter'] }"));

        Assert.Equal(variant, On(enrolment is null ? scene : scene.With("enrolment", enrolment), "2025-01-10", "2025-01-06 a.start").Variant?.Id);
    }

    [Fact]
    public void Evaluate_AbsentAttribute_EqualsFalse() =>
        Assert.Equal("other", With("{ '$kind': 'attribute', 'key': 'enrolment', 'in': ['false'] }", "2025-01-10", "2025-01-06 a.start").Variant?.Id);

    [Theory]
    [InlineData("has", "2025-01-10", "other")]
    [InlineData("has", "2025-01-07", null)]
    [InlineData("lacks", "2025-01-10", null)]
    [InlineData("lacks", "2025-01-07", "other")]
    public void Evaluate_LaterEvent_IsReadFromWhatIsVisible(string kind, string asOf, string? variant) =>
        Assert.Equal(variant, With($"{{ '$kind': '{kind}', 'event': ['a.date'] }}", asOf, "2025-01-06 a.start", "2025-01-08 a.date").Variant?.Id);

    [Theory]
    [InlineData("2025-01-05 a.date", "2025-01-06 a.start")]
    [InlineData("2025-01-06 a.start", "2025-01-07 a.date episode=b")]
    public void Evaluate_EventBeforeTheStartOrElsewhere_DoesNotCount(string one, string other) =>
        Assert.Null(With("{ '$kind': 'has', 'event': ['a.date'] }", "2025-01-10", one, other).Variant);

    [Theory]
    [InlineData("filed=parent", "other")]
    [InlineData("filed=agency", null)]
    public void Evaluate_OpenedBy_AsksTheEventThatOpenedTheClock(string attributes, string? variant) =>
        Assert.Equal(variant, With("{ '$kind': 'openedBy', 'event': ['a.start[filed=parent]'] }", "2025-01-10", $"2025-01-06 a.start {attributes}").Variant?.Id);

    [Theory]
    [InlineData("12-15", "01-31", "2024-12-14", null)]
    [InlineData("12-15", "01-31", "2024-12-15", "other")]
    [InlineData("12-15", "01-31", "2025-01-31", "other")]
    [InlineData("12-15", "01-31", "2025-02-01", null)]
    [InlineData("04-01", "06-30", "2025-03-31", null)]
    [InlineData("04-01", "06-30", "2025-04-01", "other")]
    [InlineData("04-01", "06-30", "2025-06-30", "other")]
    [InlineData("04-01", "06-30", "2025-07-01", null)]
    public void Evaluate_Season_MayRunOverTheTurnOfTheYear(string from, string to, string start, string? variant) =>
        Assert.Equal(variant, With($"{{ '$kind': 'startsBetween', 'from': '{from}', 'to': '{to}' }}", start, $"{start} a.start").Variant?.Id);

    [Theory]
    [InlineData("2025-05-30", null)]
    [InlineData("2025-05-31", "other")]
    [InlineData("2025-08-17", "other")]
    [InlineData("2025-08-18", null)]
    public void Evaluate_BetweenTerms_IsAfterTheLastAndBeforeTheFirstDay(string start, string? variant) =>
        Assert.Equal(variant, With("{ '$kind': 'betweenTerms' }", start, $"{start} a.start").Variant?.Id);

    [Theory]
    [InlineData("2024-08-18")]
    [InlineData("2026-05-30")]
    public void Evaluate_BetweenTermsOutsideTheCalendar_IsUnknown(string start) =>
        Assert.Equal(DeadlineStatus.CalendarUnknown, With("{ '$kind': 'betweenTerms' }", start, $"{start} a.start").Status);

    [Theory]
    [InlineData("2025-03-31", "other")]
    [InlineData("2025-04-01", null)]
    public void Evaluate_Not_TurnsACondition(string start, string? variant) =>
        Assert.Equal(variant, With("{ '$kind': 'not', 'guard': { '$kind': 'startsBetween', 'from': '04-01', 'to': '06-30' } }", start, $"{start} a.start").Variant?.Id);

    [Fact]
    public void Evaluate_VariantThatIsNotModelled_IsListedAsSuch()
    {
        string rule = Scene.Duty("r", Scene.Days(60, "calendar"), "'variants': [ { 'id': 'agency', 'when': [ { '$kind': 'attribute', 'key': 'filed', 'in': ['agency'] } ], 'status': 'notModelled' } ]");
        Deadline deadline = Scene.Of(rule).With("filed", "agency").Event("2025-01-06 a.start").One("2025-01-10");

        Assert.Equal(DeadlineStatus.NotModelled, deadline.Status);
        Assert.Equal("agency", deadline.Variant?.Id);
        Assert.Equal(Certainty.RuleUnverified, deadline.Certainty);
    }

    [Fact]
    public void Evaluate_VariantWithItsOwnModifiers_DropsTheRules()
    {
        string extend = Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }");
        string rule = Scene.Duty("r", Scene.Days(60, "calendar"), $"{extend}, 'variants': [ {{ 'id': 'fixed', 'when': [ {{ '$kind': 'attribute', 'key': 'fixed', 'in': ['true'] }} ], 'due': {Scene.Days(30, "calendar")}, 'modifiers': [] }} ]");
        Scene scene = Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-10 a.extend until=2025-04-01");

        Assert.Equal(Scene.Date("2025-04-01"), scene.One("2025-01-20").DueOn);
        Assert.Equal(Scene.Date("2025-02-05"), scene.With("fixed", "true").One("2025-01-20").DueOn);
    }
}
