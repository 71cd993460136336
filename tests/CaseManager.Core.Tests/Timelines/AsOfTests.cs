using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>What a day sees, and what corrections do: counting C12.</summary>
public class AsOfTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(10, "calendar"));

    [Fact]
    public void Evaluate_EventAfterTheDay_IsNotSeen()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-09 a.end");

        Assert.Empty(scene.At("2025-01-05"));
        Assert.Equal(DeadlineStatus.Running, scene.One("2025-01-08").Status);
        Assert.Equal(DeadlineStatus.MetOnTime, scene.One("2025-01-09").Status);
    }

    [Fact]
    public void Evaluate_PlannedDateAhead_IsUsed()
    {
        string rule = Scene.Duty("r", "{ '$kind': 'before', 'days': 5, 'basis': 'business', 'from': { '$kind': 'givenBy', 'date': 'for' } }");

        Assert.Equal(Scene.Date("2025-02-24"), Scene.Of(rule).Event("2025-01-06 a.start for=2025-03-03").One("2025-01-06").DueOn);
    }

    [Fact]
    public void Evaluate_ReplacedEvent_StandsAsCorrectedOnAnyDay()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-01-08 a.start replaces=e1");

        Assert.Empty(scene.At("2025-01-07"));
        Assert.Equal(Scene.Date("2025-01-18"), scene.One("2025-01-08").DueOn);
    }

    [Fact]
    public void Evaluate_VoidedEvent_NeverHappened() =>
        Assert.Empty(Scene.Of(Rule).Event("2025-01-06 a.start").Event("2025-03-01 record.voided voids=e1").At("2025-01-07"));

    [Fact]
    public void Evaluate_ReplacementOnTheSameDay_StandsInItsPlace()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.again").Event("2025-01-06 a.end").Event("2025-01-06 a.start replaces=e1");

        Assert.Equal(DeadlineStatus.MetOnTime, scene.One("2025-01-07").Status);
    }

    [Fact]
    public void AsKnownAt_BeforeACorrectionWasWritten_ShowsWhatWasKnown()
    {
        var id = new CaseEventId("e1");
        var first = new CaseEvent { Id = id, Name = new EventName("a.start"), On = Scene.Date("2025-01-06"), Stamp = new RecordStamp(Instant.FromUtc(2025, 1, 6, 12, 0), null) };
        CaseEvent second = first with { Id = new CaseEventId("e2"), On = Scene.Date("2025-01-08"), Stamp = new RecordStamp(Instant.FromUtc(2025, 2, 1, 12, 0), null) };
        CaseFile file = Scene.Success(Scene.Success(Scene.Success(CaseFile.Open(new CaseId("c"), new Student(new StudentId("s"), Scene.Date("2012-01-01")), new JurisdictionId("us"))).Record(first)).Correct(id, second));
        TimelineEvaluator evaluator = Scene.Of(Rule).Evaluator();

        Assert.Equal(Scene.Date("2025-01-18"), Assert.Single(evaluator.Evaluate(file, Scene.Date("2025-03-01"))).DueOn);
        Assert.Equal(Scene.Date("2025-01-16"), Assert.Single(evaluator.Evaluate(file.AsKnownAt(Instant.FromUtc(2025, 1, 31, 0, 0)), Scene.Date("2025-03-01"))).DueOn);
    }
}
