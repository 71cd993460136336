using CaseManager.Core.Progress;

namespace CaseManager.Core.Tests.Progress;

/// <summary>The measures that the tests of this folder use, one of each kind.</summary>
internal static class Measures
{
    internal static Measure.Rate WordsPerMinute { get; } =
        new("words correct", TimeUnit.Minute) { Direction = ImprovementDirection.Increase, Tool = "passages, form A", Level = "grade 2" };

    internal static Measure.Accuracy Accuracy { get; } = new() { Direction = ImprovementDirection.Increase };

    internal static Measure.Frequency CallOuts { get; } = new("call-outs") { Direction = ImprovementDirection.Decrease };

    internal static Measure.TaskAnalysis HandWashing { get; } = new(12) { Direction = ImprovementDirection.Increase };

    internal static Measure.PromptLevel Prompts { get; } =
        new(["full physical", "partial physical", "gesture", "verbal", "independent"]) { Direction = ImprovementDirection.Increase };

    internal static Measure.Rubric Writing { get; } = new(0, 4, 0.5m) { Direction = ImprovementDirection.Increase };

    /// <summary>One of each kind.</summary>
    internal static IEnumerable<Measure> All =>
    [
        WordsPerMinute,
        Accuracy,
        new Measure.Percent { Direction = ImprovementDirection.Increase },
        CallOuts,
        new Measure.Duration(TimeUnit.Minute) { Direction = ImprovementDirection.Increase },
        new Measure.Latency(TimeUnit.Second) { Direction = ImprovementDirection.Decrease },
        new Measure.InterResponseTime(TimeUnit.Second) { Direction = ImprovementDirection.Increase },
        new Measure.IntervalRecording(IntervalMethod.Partial, 15) { Direction = ImprovementDirection.Decrease },
        new Measure.TrialsToCriterion { Direction = ImprovementDirection.Decrease },
        Writing,
        Prompts,
        HandWashing,
        new Measure.PermanentProduct("correct sentences") { Direction = ImprovementDirection.Increase },
        new Measure.StandardScore(100, 15) { Direction = ImprovementDirection.Increase },
        new Measure.YesNo { Direction = ImprovementDirection.Increase },
    ];
}
