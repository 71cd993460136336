using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Tests.Progress;

public sealed class ScoreTests
{
    [Fact]
    public void Of_Counts_KeepsThemAndGivesThePercentage()
    {
        var score = Score.Of(Measures.Accuracy, 4, 5);

        Assert.Equal(80m, score.Value);
        Assert.Equal((4, 5), (score.Part, score.Whole));
    }

    [Fact]
    public void Of_StepsOfATask_CountsSteps() => Assert.Equal(7m, Score.Of(Measures.HandWashing, 7, 12).Value);

    /// <summary>Pitfall 8: percent from no opportunities is undefined, not 0.</summary>
    [Fact]
    public void Of_NoOpportunities_IsRefusedAndNotZero()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.Accuracy, 0, 0));

        Assert.Contains("undefined", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CountAndTime_IsARate()
    {
        Assert.Equal(28m, Score.Of(Measures.WordsPerMinute, 42, Duration.FromSeconds(90)).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.WordsPerMinute, 42, Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.WordsPerMinute, 42, Duration.FromNanoseconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.WordsPerMinute, -1, Duration.FromMinutes(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(new Measure.Rate("calls", TimeUnit.Day) { Direction = ImprovementDirection.Increase }, 3, Duration.FromDays(1)));
    }

    [Fact]
    public void Of_ImpossibleValue_IsRefusedWithTheBounds()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.Accuracy, 101m));

        Assert.Contains("from 0 through 100", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Measures.CallOuts, 2.5m));
    }

    [Fact]
    public void Compare_SameMeasure_IsByValue()
    {
        var low = Score.Of(Measures.Accuracy, 60m);
        var high = Score.Of(Measures.Accuracy, 4, 5);
        var alsoHigh = Score.Of(Measures.Accuracy, 8, 10);

        Assert.True(low < high && high > low && high >= alsoHigh && high <= alsoHigh);
        Assert.Equal(0, high.CompareTo(alsoHigh));
        Assert.NotEqual(high, alsoHigh);
        Assert.True(low.CompareTo(null) > 0);
    }

    [Fact]
    public void Compare_OtherMeasure_Throws()
    {
        var grade2 = Score.Of(Measures.WordsPerMinute, 50m);
        var grade3 = Score.Of(Measures.WordsPerMinute with { Level = "grade 3" }, 50m);

        Assert.Throws<ArgumentException>(() => grade2.CompareTo(grade3));
        Assert.Throws<ArgumentException>(() => grade2 < grade3);
        Assert.Throws<ArgumentException>(() => grade2.IsBetterThan(grade3));
        Assert.False(grade2.TryCompare(grade3, out int order));
        Assert.Equal(0, order);
        Assert.True(grade2.TryCompare(Score.Of(Measures.WordsPerMinute, 40m), out order));
        Assert.True(order > 0);
    }

    /// <summary>Pitfall 6: goals to reduce a behaviour flip every comparison.</summary>
    [Fact]
    public void IsBetterThan_GoalToReduce_IsTheSmaller()
    {
        var few = Score.Of(Measures.CallOuts, 2m);
        var many = Score.Of(Measures.CallOuts, 9m);

        Assert.True(few.IsBetterThan(many));
        Assert.False(many.IsBetterThan(few));
        Assert.False(few.IsBetterThan(few));
        Assert.True(Score.Of(Measures.Accuracy, 90m).IsBetterThan(Score.Of(Measures.Accuracy, 80m)));
    }

    [Fact]
    public void ToString_ScoreAndObservation_ShowNoValue()
    {
        var observation = new Observation(new LocalDate(2026, 4, 9), Score.Of(Measures.Accuracy, 77m)) { NoteId = "MARKER", Setting = "MARKER", Person = "MARKER" };

        Assert.Equal("(score)", observation.Score.ToString());
        Assert.Equal("(observation)", observation.ToString());
    }
}
