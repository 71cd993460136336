using System.Collections.Immutable;
using CaseManager.Core.Timelines;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>Hosts attach notes to keys: they stay the same while the case goes on.</summary>
public class DeadlineKeyTests
{
    [Fact]
    public void Key_WhileTheCaseGoesOn_StaysTheSame()
    {
        Scene scene = Scene.Of(Scene.Duty("other", Scene.Days(3)), Scene.Duty("r", Scene.Days(10))).Event("2025-01-06 a.start episode=one id=first");
        DeadlineKey key = scene.At("2025-01-06")[1].Key;

        scene.Event("2024-12-02 a.start id=earlier").Event("2025-01-09 a.end episode=one");

        Assert.Equal(key, Assert.Single(scene.At("2025-03-01"), d => d.Key.Rule.Name == "r" && d.Key.Episode == "one").Key);
        Assert.Equal(key.GetHashCode(), (key with { }).GetHashCode());
    }

    [Fact]
    public void Key_AfterARestart_NamesTheEventItRunsFrom()
    {
        string rule = Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'], 'restartedBy': ['a.again'] }}, 'due': {Scene.Days(10)}");

        Assert.Equal("us/r#e2", Scene.Of(rule).Event("2025-01-06 a.start").Event("2025-01-09 a.again").One("2025-01-10").Key.ToString());
    }

    [Fact]
    public void ToString_OfEachKindOfClock_SaysWhatOpenedIt()
    {
        string born = Scene.Rule("born", "'starts': { 'from': 'birth' }, 'due': { '$kind': 'age', 'months': 192 }");
        string yearly = Scene.Rule("yearly", "'starts': { 'from': 'schoolYear' }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }");
        ImmutableArray<Deadline> deadlines = Scene.Of(Scene.Duty("r", Scene.Days(10)), born, yearly).Event("2025-01-06 a.start episode=b").At("2025-01-10");

        Assert.Equal(["us/r#e1", "us/born#birth", "us/yearly#2024-25"], deadlines.Select(d => d.Key.ToString()));
        Assert.Equal(["us/r#e1 Running", "us/born#birth Running", "us/yearly#2024-25 Running"], deadlines.Select(d => d.ToString()));
        Assert.Equal(deadlines.Length, deadlines.Select(d => d.Key).Distinct().Count());
        Assert.Equal(["b", "", ""], deadlines.Select(d => d.Key.Episode));
    }

    [Fact]
    public void Deadline_OfAVariant_CitesItsLaw()
    {
        string rule = Scene.Duty("r", Scene.Days(60), $"'variants': [ {{ 'id': 'v', 'when': [ {{ '$kind': 'attribute', 'key': 'v', 'in': ['true'] }} ], 'due': {Scene.Days(5)}, 'cite': [ {{ 'label': 'Other law', 'href': 'https://example.org/v', 'retrieved': '2026-11-22' }} ] }} ]");

        Assert.Equal("Other law", Scene.Of(rule).With("v", "true").Event("2025-01-06 a.start").One("2025-01-10").Citations[0].Label);
        Assert.Equal("34 CFR 300", Scene.Of(rule).Event("2025-01-06 a.start").One("2025-01-10").Citations[0].Label);
    }
}
