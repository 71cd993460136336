using System.Collections.Immutable;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using CaseManager.Core.Services;
using FsCheck;
using FsCheck.Fluent;
using static CaseManager.Core.Properties.Plans.IepGenerators;

namespace CaseManager.Core.Properties.Plans;

/// <summary>Goals with one measure, growth, and every day inside the plan.</summary>
internal static class GoalGenerators
{
    /// <summary>A measure, and the least and most whole number that its scores take here.</summary>
    private static readonly (Measure Measure, int Least, int Most)[] Measures =
    [
        .. Enum.GetValues<ImprovementDirection>().SelectMany(way => new (Measure, int, int)[]
        {
            (new Measure.Rate("words correct", TimeUnit.Minute) { Direction = way, Tool = "passages", Level = "4" }, 0, 200),
            (new Measure.Accuracy { Direction = way }, 0, 100),
            (new Measure.Percent { Direction = way }, 0, 100),
            (new Measure.Frequency("call-outs") { Direction = way }, 0, 40),
            (new Measure.Duration(TimeUnit.Minute) { Direction = way }, 0, 40),
            (new Measure.Latency(TimeUnit.Second) { Direction = way }, 0, 600),
            (new Measure.InterResponseTime(TimeUnit.Second) { Direction = way }, 0, 600),
            (new Measure.IntervalRecording(IntervalMethod.Partial, 10) { Direction = way }, 0, 100),
            (new Measure.TrialsToCriterion { Direction = way }, 1, 60),
            (new Measure.Rubric(0, 4) { Direction = way }, 0, 4),
            (new Measure.PromptLevel(["full", "partial", "none"]) { Direction = way }, 1, 3),
            (new Measure.TaskAnalysis(9) { Direction = way }, 0, 9),
            (new Measure.PermanentProduct("sentences") { Direction = way }, 0, 30),
            (new Measure.StandardScore(100, 15) { Direction = way }, 50, 150),
        }),
    ];

    private static readonly string[] Criteria = ["on three probes in a row", "in 4 of 5 sessions", "5 of 5 steps on four days", "at most twice in 20 school days", "80 % in 4 of 5 sessions of 10 trials"];

    internal static Gen<ImmutableArray<Goal>> For(PlanFrame frame) =>
        Many(One(frame), 1, 6).Select(goals => goals.Select((goal, i) => goal with { Id = new GoalId($"g-{i}") }).ToImmutableArray());

    private static Gen<Goal> One(PlanFrame frame) =>
        from chosen in Gen.Elements(Measures)
        from low in Gen.Choose(chosen.Least, chosen.Most - 1)
        from high in Gen.Choose(low + 1, chosen.Most)
        from ahead in Gen.Choose(1, frame.Length)
        from back in Gen.Choose(0, 60)
        from points in Many(from day in Gen.Choose(0, 90) from value in Gen.Choose(chosen.Least, chosen.Most) select new Observation(frame.Meeting.PlusDays(-day), Score.Of(chosen.Measure, value)), 0, 4)
        from texts in Text.ArrayOf(6)
        from criterion in Gen.Elements(Criteria)
        from every in Gen.Choose(1, 20)
        from unit in Gen.Elements(Enum.GetValues<CollectionUnit>())
        from collector in Maybe(Gen.Elements(Enum.GetValues<StaffRole>()).Select(role => (StaffRole?)role), null)
        from steps in Gen.Choose(frame.Alternate ? 1 : 0, 3)
        from domain in Gen.Elements(Enum.GetValues<GoalDomain>())
        let up = chosen.Measure.Direction == ImprovementDirection.Increase
        let target = Score.Level(chosen.Measure, up ? high : low)
        select new Goal
        {
            Id = new GoalId("unnumbered"),
            Domain = domain,
            Area = texts[0],
            Condition = texts[1],
            Behavior = texts[2],
            Criterion = new PersonalText(criterion.StartsWith("80", StringComparison.Ordinal) && target.Value != 80m ? Criteria[0] : criterion),
            Measure = chosen.Measure,
            Baseline = Score.Of(chosen.Measure, up ? low : high),
            BaselineOn = frame.Meeting.PlusDays(-back),
            Target = target,
            By = frame.Starts.PlusDays(ahead),
            Data = points,
            Measurement = new MeasurementPlan { Method = texts[3], Every = every, Unit = unit, Collector = collector },
            Objectives = [.. Enumerable.Range(1, steps).Select(step => new Objective { Statement = texts[4], Target = target, By = frame.Starts.PlusDays(ahead * step / steps) })],
            Services = [new ServiceLineId("l-0")],
            Supports = frame.NeedsTransition ? [.. Enum.GetValues<PostsecondaryDomain>()] : [],
        };
}
