using CaseManager.Core.Rules;
using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Issues;

/// <summary>
/// A plan put off without its new date took the clock of the good plan away, an agreement without its date excused, and an extension to an
/// earlier day shortened (counting C10, C13, C15).
/// </summary>
public class DatesNobodyWroteDown
{
    private const string Back = "{ '$kind': 'before', 'days': 5, 'basis': 'calendar', 'from': { '$kind': 'givenBy', 'date': 'for' } }";

    private static string Planned(string due = Back, string take = "latest") =>
        Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.plan'], 'take': '{take}' }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {due}");

    [Fact]
    public void Evaluate_PutOffWithoutADate_LeavesTheGoodPlanStanding()
    {
        Scene scene = Scene.Of(Planned()).Event("2025-01-06 a.plan for=2025-02-10").Event("2025-01-20 a.plan");

        Assert.Equal(("us/r#e1", Scene.Date("2025-02-05")), (scene.One("2025-02-01").Key.ToString(), scene.One("2025-02-01").DueOn));
        Finding finding = Assert.Single(scene.Check("2025-02-01"));
        Assert.Equal(("CM5004", "e2", FindingSeverity.Warning), (finding.Code.ToString(), finding.Path, finding.Severity));
        Assert.Contains("'for'", finding.Message, StringComparison.Ordinal);
        Assert.Equal("34 CFR 300", finding.Citation?.Label);
    }

    [Fact]
    public void Evaluate_PutOffToADate_TakesTheNewPlan()
    {
        Scene scene = Scene.Of(Planned()).Event("2025-01-06 a.plan for=2025-02-10").Event("2025-01-20 a.plan for=2025-02-20");

        Assert.Equal(Scene.Date("2025-02-15"), scene.One("2025-02-01").DueOn);
        Assert.Empty(scene.Check("2025-02-01"));
    }

    [Theory]
    [InlineData("{ '$kind': 'givenBy', 'date': 'until' }", "until")]
    [InlineData("{ '$kind': 'count', 'days': 5, 'basis': 'calendar', 'from': { '$kind': 'givenBy', 'date': 'through' } }", "through")]
    [InlineData("{ '$kind': 'anniversary', 'months': 1, 'from': { '$kind': 'givenBy', 'date': 'for' } }", "for")]
    [InlineData("{ '$kind': 'onAnnualDate', 'date': '06-30', 'from': { '$kind': 'givenBy', 'date': 'for' } }", "for")]
    [InlineData("{ '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay', 'from': { '$kind': 'givenBy', 'date': 'for' } }", "for")]
    [InlineData("{ '$kind': 'earliestOf', 'terms': [ { '$kind': 'givenBy', 'date': 'for' }, { '$kind': 'anniversary', 'months': 1 } ] }", "for")]
    [InlineData("{ '$kind': 'latestOf', 'terms': [ { '$kind': 'givenBy', 'date': 'for' }, { '$kind': 'anniversary', 'months': 1 } ] }", "for")]
    public void Check_WhateverIsFoundFromTheDate_AsksForIt(string due, string date)
    {
        Scene scene = Scene.Of(Planned(due, "earliest")).Event("2025-01-06 a.plan").Event($"2025-01-20 a.plan {date}=2025-02-20");

        Assert.Equal("us/r#e2", scene.One("2025-02-01").Key.ToString()); // The first opened nothing that could keep the second out.
        Assert.Contains($"Give '{date}'.", Assert.Single(scene.Check("2025-02-01")).Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ '$kind': 'earliestOf', 'terms': [ { '$kind': 'anniversary', 'months': 1 }, { '$kind': 'givenBy', 'date': 'for' } ] }")]
    [InlineData("{ '$kind': 'givenBy', 'date': 'on' }")]
    [InlineData("{ '$kind': 'age', 'months': 192, 'edge': 'birthday' }")]
    public void Evaluate_DateThatIsNotNeeded_IsNotAskedFor(string due)
    {
        Scene scene = Scene.Of(Planned(due)).Event("2025-01-06 a.plan");

        Assert.Single(scene.At("2025-02-01"));
        Assert.Empty(scene.Check("2025-02-01"));
    }

    [Fact]
    public void Evaluate_OneBranchCountsFromTheStart_OpensWithoutTheDate()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.plan'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Back
            + ", 'variants': [ { 'id': 'young', 'when': [ { '$kind': 'age', 'belowMonths': 216 } ], 'due': " + Scene.Days(10, "calendar") + " } ]");

        Assert.Equal("young", Scene.Of(rule).Event("2025-01-06 a.plan").One("2025-01-10").Variant?.Id);
        Assert.Equal("CM5004", Assert.Single(Scene.Of(rule).Born("1990-01-01").Event("2025-01-06 a.plan").Check("2025-01-10")).Code.ToString());
    }

    [Fact]
    public void Evaluate_AgreementWithoutItsDate_DoesNotExcuse()
    {
        string rule = Scene.Duty("r", Scene.Days(60, "calendar"), Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse[until=given]'] }"));

        Assert.Equal(DeadlineStatus.Running, Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-20 a.excuse").One("2025-02-01").Status);
        Assert.Equal(DeadlineStatus.Excused, Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-20 a.excuse until=2025-04-01").One("2025-02-01").Status);
        Finding finding = Assert.Single(Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-20 a.excuse").Check("2025-02-01"));
        Assert.Equal(("CM5004", "e2"), (finding.Code.ToString(), finding.Path));
    }

    [Fact]
    public void Evaluate_EventsWithoutTheDate_CanBeAskedForToo()
    {
        string rule = Scene.Rule("r", "'starts': { 'anyOf': ['a.plan[for=false]'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Scene.Days(10, "calendar"));

        Assert.Single(Scene.Of(rule).Event("2025-01-06 a.plan").At("2025-01-10"));
        Assert.Empty(Scene.Of(rule).Event("2025-01-06 a.plan for=2025-02-10").At("2025-01-10"));
        Assert.Empty(Scene.Of(rule).Event("2025-01-06 a.plan").Check("2025-01-10"));
        Assert.Equal(Scene.Date("2025-01-25"), Scene.Of(rule).Evaluator().LatestStart(Scene.Of(rule).File(), new RuleId(JurisdictionId.Federal, "r"), Scene.Date("2025-02-04")));
    }

    [Fact]
    public void Check_DateBeforeTheRule_IsNotAskedFor()
    {
        string rule = Scene.Rule("r", "'effective': { 'from': '2025-02-01' }, 'starts': { 'anyOf': ['a.plan'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': " + Back);

        Assert.Empty(Scene.Of(rule).Event("2025-01-06 a.plan").Check("2025-03-01"));
        Assert.Single(Scene.Of(rule).Event("2025-02-06 a.plan").Check("2025-03-01"));
    }

    [Theory]
    [InlineData("2025-02-04", "2025-02-05", "CM5007")] // Thirty days after 6 January end on 5 February.
    [InlineData("2025-02-05", "2025-02-05", null)]
    [InlineData("2025-02-06", "2025-02-06", null)]
    public void Evaluate_ExtensionToAnEarlierDay_IsNone(string until, string due, string? code)
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }")))
            .Event("2025-01-06 a.start")
            .Event($"2025-01-20 a.extend until={until}");

        Assert.Equal(Scene.Date(due), scene.One("2025-02-01").DueOn);
        Assert.Equal(code, scene.Check("2025-02-01").SingleOrDefault()?.Code.ToString());
    }

    [Fact]
    public void Evaluate_SecondExtensionEarlierThanTheFirst_LeavesTheFirst()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }")))
            .Event("2025-01-06 a.start")
            .Event("2025-01-20 a.extend until=2025-03-10")
            .Event("2025-01-21 a.extend until=2025-02-20");

        Assert.Equal(Scene.Date("2025-03-10"), scene.One("2025-02-01").DueOn);
        Assert.Equal(("CM5007", "e3"), (scene.Check("2025-02-01").Single().Code.ToString(), scene.Check("2025-02-01").Single().Path));
    }

    [Fact]
    public void Evaluate_ExtensionShortOfAnUnknownDate_IsNone()
    {
        // Forty school days after 4 May 2026 end after the calendar, which ends on 29 May: 20 May is earlier whatever the date is.
        string rule = Scene.Duty("r", Scene.Days(40), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));

        Assert.Null(Scene.Of(rule).Event("2026-05-04 a.start").Event("2026-05-06 a.extend until=2026-05-20").One("2026-05-10").DueOn);
        Assert.Equal(Scene.Date("2026-09-30"), Scene.Of(rule).Event("2026-05-04 a.start").Event("2026-05-06 a.extend until=2026-09-30").One("2026-05-10").DueOn);
    }

    [Fact]
    public void Explain_ExtensionToAnEarlierDay_SaysSo() =>
        Assert.Contains(
            "a.extend (e2) names an earlier date: it changes nothing",
            Scene.Of(Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }")))
                .Event("2025-01-06 a.start").Event("2025-01-20 a.extend until=2025-01-30").Why("2025-02-01").ToText(ExplanationDetail.Full),
            StringComparison.Ordinal);
}
