using CaseManager.Core.Progress;

namespace CaseManager.Core.Tests.Progress;

public sealed class MeasureTests
{
    [Fact]
    public void Kinds_All_AreInTheTests() =>
        Assert.Equal(
            typeof(Measure).GetNestedTypes().Order(Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name))),
            Measures.All.Select(measure => measure.GetType()).Order(Comparer<Type>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name))));

    [Fact]
    public void Equality_EachKind_RegardsDirectionToolAndLevel() =>
        Assert.All(Measures.All, measure =>
        {
            Assert.Equal(measure, measure with { });
            Assert.NotEqual(measure, measure with { Level = "grade 3" });
            Assert.NotEqual(measure, measure with { Tool = "passages, form B" });
            Assert.NotEqual(measure, measure with { Direction = 1 - measure.Direction });
        });

    [Fact]
    public void Equality_Prompts_IsByValue()
    {
        var same = new Measure.PromptLevel([.. Measures.Prompts.Prompts]) { Direction = ImprovementDirection.Increase };

        Assert.Equal(Measures.Prompts, same);
        Assert.Equal(Measures.Prompts.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Measures.Prompts, new Measure.PromptLevel(["full", "none"]) { Direction = ImprovementDirection.Increase });
    }

    [Fact]
    public void Unit_EachKind_IsNamed()
    {
        Assert.Equal("words correct per minute", Measures.WordsPerMinute.Unit);
        Assert.Equal("percent of opportunities", Measures.Accuracy.Unit);
        Assert.Equal("minutes", new Measure.Duration(TimeUnit.Minute) { Direction = ImprovementDirection.Increase }.Unit);
        Assert.All(Measures.All, measure => Assert.False(string.IsNullOrWhiteSpace(measure.Unit)));
    }

    [Fact]
    public void ToString_EachKind_ShowsNoTextOfTheHost() =>
        Assert.All(
            new Measure[]
            {
                new Measure.Rate("MARKER", TimeUnit.Hour) { Direction = ImprovementDirection.Increase, Tool = "MARKER", Level = "MARKER" },
                new Measure.Frequency("MARKER") { Direction = ImprovementDirection.Increase },
                new Measure.PermanentProduct("MARKER") { Direction = ImprovementDirection.Increase },
                new Measure.PromptLevel(["MARKER", "MARKER 2"]) { Direction = ImprovementDirection.Increase },
            },
            measure => Assert.DoesNotContain("MARKER", measure.ToString(), StringComparison.Ordinal));

    [Theory]
    [InlineData(0, true)]
    [InlineData(3.5, true)]
    [InlineData(4, true)]
    [InlineData(3.25, false)]
    [InlineData(4.5, false)]
    [InlineData(-0.5, false)]
    public void Accepts_RubricWithHalfPoints_KeepsToItsSteps(double value, bool expected) => Assert.Equal(expected, Measures.Writing.Accepts((decimal)value));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(1.5, false)]
    public void Accepts_PromptLevel_IsAPlaceInTheLadder(double value, bool expected) => Assert.Equal(expected, Measures.Prompts.Accepts((decimal)value));

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(0, 5, true)]
    [InlineData(6, 5, false)]
    [InlineData(-1, 5, false)]
    [InlineData(0, 0, false)]
    public void Accepts_CountsOfAccuracy_FitTogether(int part, int whole, bool expected) => Assert.Equal(expected, Measures.Accuracy.Accepts(part, whole));

    [Fact]
    public void Accepts_CountsOfATask_HaveItsNumberOfSteps()
    {
        Assert.True(Measures.HandWashing.Accepts(7, 12));
        Assert.False(Measures.HandWashing.Accepts(7, 10));
        Assert.False(Measures.CallOuts.Accepts(1, 2));
    }

    [Fact]
    public void Measure_BadParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Measure.Rate(" ", TimeUnit.Minute) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.Rate("words", (TimeUnit)9) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.Accuracy { Direction = (ImprovementDirection)2 });
        Assert.Throws<ArgumentException>(() => Measures.Accuracy with { Tool = string.Empty });
        Assert.Throws<ArgumentException>(() => Measures.Accuracy with { Level = new string('x', 201) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.TaskAnalysis(0) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.IntervalRecording(IntervalMethod.Whole, 0) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.Rubric(4, 0) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.Rubric(0, 4, 0) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.Rubric(0, 4, 3) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Measure.StandardScore(100, 0) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentException>(() => new Measure.PromptLevel(["one"]) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentException>(() => new Measure.PromptLevel(["one", "one"]) { Direction = ImprovementDirection.Increase });
        Assert.Throws<ArgumentException>(() => new Measure.PromptLevel(default) { Direction = ImprovementDirection.Increase });
    }
}
