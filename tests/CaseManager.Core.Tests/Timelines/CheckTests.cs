using System.Collections.Immutable;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>What <c>Check</c> finds doubtful: CM5001 to CM5004 (counting C15).</summary>
public class CheckTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(30, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 20, 'basis': 'calendar' } }"));

    private static Finding Only(params string[] events)
    {
        Scene scene = Scene.Of(Rule);
        foreach (string line in events)
        {
            scene.Event(line);
        }

        return Assert.Single(scene.Check("2025-06-01"));
    }

    [Fact]
    public void Check_AgreementAfterTheDate_IsTooLate()
    {
        Finding finding = Only("2025-01-06 a.start", "2025-02-06 a.extend until=2025-02-20");

        Assert.Equal("CM5001", finding.Code.ToString());
        Assert.Equal("e2", finding.Path);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal("34 CFR 300", finding.Citation?.Label);
    }

    [Fact]
    public void Check_AgreementOverTheCap_SaysSo() => Assert.Equal("CM5002", Only("2025-01-06 a.start", "2025-01-20 a.extend until=2025-02-26").Code.ToString());

    /// <summary>Twenty school days after 2026-05-24 are past the end of the calendar: whether 2026-06-30 is within them nobody can say.</summary>
    [Fact]
    public void Check_AgreementPastACapBeyondTheCalendar_AsksForTheCalendar()
    {
        string rule = Scene.Duty("r", Scene.Days(20, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'], 'atMost': { 'days': 20, 'basis': 'school' } }"));
        Finding finding = Assert.Single(Scene.Of(rule).Event("2026-05-04 a.start").Event("2026-05-05 a.extend until=2026-06-30").Check("2026-05-06"));

        Assert.Equal("CM5002", finding.Code.ToString());
        Assert.StartsWith("Whether it is within the longest extension", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("Add the school calendar", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AgreementThatMayComeAfterADateBeyondTheCalendar_AsksForTheCalendar()
    {
        string rule = Scene.Duty("r", Scene.Days(30), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));
        Finding finding = Assert.Single(Scene.Of(rule).Event("2026-05-20 a.start").Event("2026-05-31 a.extend until=2026-09-30").Check("2026-06-10"));

        Assert.Equal("CM5001", finding.Code.ToString());
        Assert.StartsWith("Whether it was made in time cannot be known", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01-05 a.extend until=2025-02-20", "2025-01-06 a.start")]
    [InlineData("2025-01-06 a.start", "2025-01-10 a.extend until=2025-02-20 episode=b")]
    [InlineData("2025-01-06 a.start", "2025-01-10 evaluation.extension-agreed until=2025-02-20")]
    public void Check_AgreementForNoClock_IsAcceptedByNoRule(string one, string other) => Assert.Equal("CM5003", Only(one, other).Code.ToString());

    [Fact]
    public void Check_AgreementWithoutADate_AsksForIt() => Assert.Equal("CM5004", Only("2025-01-06 a.start", "2025-01-20 a.extend").Code.ToString());

    [Fact]
    public void Check_StartWithoutItsDate_AsksForIt()
    {
        Scene scene = Scene.Of(Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } }")).Event("2025-01-06 a.start");

        Assert.Empty(scene.At("2025-01-06"));
        Finding finding = Assert.Single(scene.Check("2025-01-06"));
        Assert.Equal(("CM5004", "e1"), (finding.Code.ToString(), finding.Path));
    }

    [Fact]
    public void Check_AgreementThatOneRuleTakesAndAnotherRefuses_IsFine()
    {
        string shorter = Scene.Duty("shorter", Scene.Days(5, "calendar"), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));

        Assert.Empty(Scene.Of(shorter, Rule).Event("2025-01-06 a.start").Event("2025-01-20 a.extend until=2025-02-20").Check("2025-02-01"));
    }

    [Fact]
    public void Check_SeveralDoubts_AreInEventOrder()
    {
        ImmutableArray<Finding> findings = Scene.Of(Rule)
            .Event("2025-01-06 a.start")
            .Event("2025-02-07 a.extend until=2025-02-20")
            .Event("2025-01-20 a.extend")
            .Event("2025-01-21 a.extend until=2025-02-26")
            .Check("2025-06-01");

        Assert.Equal(["CM5004", "CM5002", "CM5001"], findings.Select(f => f.Code.ToString()));
        Assert.Equal(["e3", "e4", "e2"], findings.Select(f => f.Path));
    }

    [Fact]
    public void Check_NothingDoubtful_IsEmpty() => Assert.Empty(Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-20 a.extend until=2025-02-20").Check("2025-06-01"));

    [Fact]
    public void Check_AgreementAfterTheDay_IsNotSeen() => Assert.Empty(Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-02-06 a.extend until=2025-02-20").Check("2025-02-05"));
}
