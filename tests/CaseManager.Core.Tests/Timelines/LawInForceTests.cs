using System.Collections.Immutable;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Which law applies: counting C19 and C20.</summary>
public class LawInForceTests
{
    private static string Version(string span, int days) => Scene.Duty("r", Scene.Days(days, "calendar"), $"'effective': {{ {span} }}");

    [Theory]
    [InlineData("2025-01-31", 10)]
    [InlineData("2025-02-01", 20)]
    public void Evaluate_ByStart_AppliesTheLawOfTheStartForGood(string start, int days)
    {
        Deadline deadline = Scene.Of(Version("'to': '2025-01-31'", 10), Version("'from': '2025-02-01'", 20)).Event($"{start} a.start").One("2026-02-01");

        Assert.Equal(Scene.Date(start).PlusDays(days), deadline.DueOn);
    }

    [Theory]
    [InlineData("2025-01-31", 10)]
    [InlineData("2025-02-01", 20)]
    public void Evaluate_ByAsOf_AppliesTheLawOfTheDay(string asOf, int days)
    {
        Deadline deadline = Scene.Of(Version("'to': '2025-01-31', 'by': 'asOf'", 10), Version("'from': '2025-02-01', 'by': 'asOf'", 20)).Event("2025-01-06 a.start").One(asOf);

        Assert.Equal(Scene.Date("2025-01-06").PlusDays(days), deadline.DueOn);
    }

    [Fact]
    public void Evaluate_EndOfTheNewLawOnly_DoesNotCloseAClockOfTheOld()
    {
        string other = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end-two'] }}, 'due': {Scene.Days(20, "calendar")}, 'effective': {{ 'from': '2025-02-01' }}");
        Scene scene = Scene.Of(Version("'to': '2025-01-31'", 100), other).Event("2025-01-06 a.start").Event("2025-02-06 a.end-two");

        Assert.Equal(DeadlineStatus.Running, scene.One("2025-03-01").Status);
        Assert.Equal(DeadlineStatus.MetOnTime, scene.Event("2025-03-02 a.end").One("2025-03-03").Status);
    }

    [Fact]
    public void Evaluate_OutsideEverySpan_HasNoClock() =>
        Assert.Empty(Scene.Of(Version("'from': '2025-02-01', 'to': '2025-02-28'", 10)).Event("2025-01-06 a.start").Event("2025-03-01 a.start episode=b").At("2025-06-01"));

    [Fact]
    public void Evaluate_ClockOfTheOldLaw_KeepsItsSlotFromTheNew() =>
        Assert.Equal(
            "e1",
            Scene.Of(Version("'to': '2025-01-31'", 100), Version("'from': '2025-02-01'", 20)).Event("2025-01-06 a.start").Event("2025-02-06 a.start").One("2025-03-01").StartEvent?.Value);

    [Fact]
    public void Evaluate_BirthAndSchoolYearRules_AreChosenByTheirStartToo()
    {
        string born = Scene.Rule("born", "'starts': { 'from': 'birth' }, 'due': { '$kind': 'age', 'months': 192 }, 'effective': { 'from': '2012-05-06' }");
        string yearly = Scene.Rule("yearly", "'starts': { 'from': 'schoolYear' }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }, 'effective': { 'from': '2025-08-18' }");
        string past = Scene.Rule("past", "'starts': { 'from': 'birth' }, 'due': { '$kind': 'age', 'months': 192 }, 'effective': { 'to': '2025-01-01', 'by': 'asOf' }");

        ImmutableArray<Deadline> deadlines = Scene.Of(born, yearly, past).Event("2024-09-03 a.start").At("2026-01-10");

        Assert.Equal(Scene.Date("2025-08-18"), Assert.Single(deadlines).StartedOn);
        Assert.Equal(["born", "yearly"], Scene.Of(born, yearly, past).Born("2012-05-06").Event("2024-09-03 a.start").At("2026-01-10").Select(d => d.Key.Rule.Name));
    }

    [Fact]
    public void Evaluate_StateRuleThatReplaces_IsShownAlone()
    {
        string state = Scene.Duty("r", Scene.Days(15, "calendar"), "'replaces': 'us/r'");
        string own = Scene.Duty("own", Scene.Days(5, "calendar"));
        ImmutableArray<Deadline> deadlines = Scene.Of(Scene.Duty("r", Scene.Days(60, "calendar"))).Layer("us-tx", "us", state, own).Event("2025-01-06 a.start").At("2025-01-10");

        Assert.Equal(["us-tx/r", "us-tx/own"], deadlines.Select(d => d.Key.Rule.ToString()));
        Assert.Equal(Scene.Date("2025-01-21"), deadlines[0].DueOn);
    }

    [Theory]
    [InlineData("2025-01-31", "us/r")]
    [InlineData("2025-02-01", "us-tx/r")]
    public void Evaluate_OutsideTheReplacementsSpan_TheFederalRuleGoesOn(string start, string rule)
    {
        string state = Scene.Duty("r", Scene.Days(15, "calendar"), "'replaces': 'us/r', 'effective': { 'from': '2025-02-01' }");

        Assert.Equal(rule, Scene.Of(Scene.Duty("r", Scene.Days(60, "calendar"))).Layer("us-tx", "us", state).Event($"{start} a.start").One("2025-03-01").Key.Rule.ToString());
    }

    [Fact]
    public void Evaluate_DistrictLayer_IsNamedInTheResult()
    {
        string district = Scene.Duty("r", Scene.Days(10, "calendar"), "'replaces': 'us/r'");

        Assert.Equal(
            "us-tx-d1/r",
            Scene.Of(Scene.Duty("r", Scene.Days(60, "calendar"))).Layer("us-tx", "us").Layer("us-tx-d1", "us-tx", district).Event("2025-01-06 a.start").One("2025-01-07").Key.Rule.ToString());
    }
}
