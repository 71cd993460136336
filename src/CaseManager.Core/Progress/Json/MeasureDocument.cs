using System.Text.Json.Serialization;

namespace CaseManager.Core.Progress.Json;

/// <summary>A measure as it is written.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(Accuracy), "accuracy")]
[JsonDerivedType(typeof(Percent), "percent")]
[JsonDerivedType(typeof(Frequency), "frequency")]
[JsonDerivedType(typeof(Duration), "duration")]
[JsonDerivedType(typeof(Latency), "latency")]
[JsonDerivedType(typeof(InterResponseTime), "interResponseTime")]
[JsonDerivedType(typeof(IntervalRecording), "intervalRecording")]
[JsonDerivedType(typeof(TrialsToCriterion), "trialsToCriterion")]
[JsonDerivedType(typeof(Rubric), "rubric")]
[JsonDerivedType(typeof(PromptLevel), "promptLevel")]
[JsonDerivedType(typeof(TaskAnalysis), "taskAnalysis")]
[JsonDerivedType(typeof(PermanentProduct), "permanentProduct")]
[JsonDerivedType(typeof(StandardScore), "standardScore")]
[JsonDerivedType(typeof(YesNo), "yesNo")]
internal abstract record MeasureDocument
{
    [JsonPropertyOrder(-1)]
    public required ImprovementDirection Direction { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Tool { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Level { get; init; }

    internal static MeasureDocument Of(Measure measure)
    {
        (ImprovementDirection direction, string? tool, string? level) = (measure.Direction, measure.Tool, measure.Level);
        return measure switch
        {
            Measure.Rate m => new Rate { Direction = direction, Tool = tool, Level = level, Counted = m.Counted, Per = m.Per },
            Measure.Accuracy => new Accuracy { Direction = direction, Tool = tool, Level = level },
            Measure.Percent => new Percent { Direction = direction, Tool = tool, Level = level },
            Measure.Frequency m => new Frequency { Direction = direction, Tool = tool, Level = level, Counted = m.Counted },
            Measure.Duration m => new Duration { Direction = direction, Tool = tool, Level = level, In = m.In },
            Measure.Latency m => new Latency { Direction = direction, Tool = tool, Level = level, In = m.In },
            Measure.InterResponseTime m => new InterResponseTime { Direction = direction, Tool = tool, Level = level, In = m.In },
            Measure.IntervalRecording m => new IntervalRecording { Direction = direction, Tool = tool, Level = level, Method = m.Method, Seconds = m.Seconds },
            Measure.TrialsToCriterion => new TrialsToCriterion { Direction = direction, Tool = tool, Level = level },
            Measure.Rubric m => new Rubric { Direction = direction, Tool = tool, Level = level, Lowest = m.Lowest, Highest = m.Highest, Step = m.Step },
            Measure.PromptLevel m => new PromptLevel { Direction = direction, Tool = tool, Level = level, Prompts = [.. m.Prompts] },
            Measure.TaskAnalysis m => new TaskAnalysis { Direction = direction, Tool = tool, Level = level, Steps = m.Steps },
            Measure.PermanentProduct m => new PermanentProduct { Direction = direction, Tool = tool, Level = level, Counted = m.Counted },
            Measure.StandardScore m => new StandardScore { Direction = direction, Tool = tool, Level = level, Mean = m.Mean, StandardDeviation = m.StandardDeviation },
            _ => new YesNo { Direction = direction, Tool = tool, Level = level },
        };
    }

    /// <summary>The measure that this says, or null when there can be none such: a blank unit, a rubric without steps.</summary>
    internal Measure? ToMeasure()
    {
        try
        {
            return Make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private protected abstract Measure Make();

    internal sealed record Rate : MeasureDocument
    {
        public required string Counted { get; init; }

        public required TimeUnit Per { get; init; }

        private protected override Measure Make() => new Measure.Rate(Counted, Per) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Accuracy : MeasureDocument
    {
        private protected override Measure Make() => new Measure.Accuracy { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Percent : MeasureDocument
    {
        private protected override Measure Make() => new Measure.Percent { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Frequency : MeasureDocument
    {
        public required string Counted { get; init; }

        private protected override Measure Make() => new Measure.Frequency(Counted) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Duration : MeasureDocument
    {
        public required TimeUnit In { get; init; }

        private protected override Measure Make() => new Measure.Duration(In) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Latency : MeasureDocument
    {
        public required TimeUnit In { get; init; }

        private protected override Measure Make() => new Measure.Latency(In) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record InterResponseTime : MeasureDocument
    {
        public required TimeUnit In { get; init; }

        private protected override Measure Make() => new Measure.InterResponseTime(In) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record IntervalRecording : MeasureDocument
    {
        public required IntervalMethod Method { get; init; }

        public required int Seconds { get; init; }

        private protected override Measure Make() => new Measure.IntervalRecording(Method, Seconds) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record TrialsToCriterion : MeasureDocument
    {
        private protected override Measure Make() => new Measure.TrialsToCriterion { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record Rubric : MeasureDocument
    {
        public required decimal Lowest { get; init; }

        public required decimal Highest { get; init; }

        public decimal? Step { get; init; }

        private protected override Measure Make() => new Measure.Rubric(Lowest, Highest, Step ?? 1m) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record PromptLevel : MeasureDocument
    {
        public required List<string> Prompts { get; init; }

        private protected override Measure Make() => new Measure.PromptLevel([.. Prompts]) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record TaskAnalysis : MeasureDocument
    {
        public required int Steps { get; init; }

        private protected override Measure Make() => new Measure.TaskAnalysis(Steps) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record PermanentProduct : MeasureDocument
    {
        public required string Counted { get; init; }

        private protected override Measure Make() => new Measure.PermanentProduct(Counted) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record StandardScore : MeasureDocument
    {
        public required decimal Mean { get; init; }

        public required decimal StandardDeviation { get; init; }

        private protected override Measure Make() => new Measure.StandardScore(Mean, StandardDeviation) { Direction = Direction, Tool = Tool, Level = Level };
    }

    internal sealed record YesNo : MeasureDocument
    {
        private protected override Measure Make() => new Measure.YesNo { Direction = Direction, Tool = Tool, Level = Level };
    }
}
