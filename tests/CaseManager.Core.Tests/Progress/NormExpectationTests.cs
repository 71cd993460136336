using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class NormExpectationTests
{
    private static readonly NormExpectation Norm =
        new(Score.Level(Measures.WordsPerMinute, 90m), 50, new Slope<SlopeUnit.Week>(1), "made up for this test", 2026);

    [Fact]
    public void WeeksToClose_FasterThanPeers_IsTheGapOverTheDifference()
    {
        var behind = Score.Level(Measures.WordsPerMinute, 60m);

        Assert.Equal(30m, Norm.GapOf(behind));
        Assert.Equal(60d, Norm.WeeksToClose(behind, new(1.5)));
        Assert.Null(Norm.WeeksToClose(behind, new(1)));
        Assert.Null(Norm.WeeksToClose(behind, new(.5)));
        Assert.Null((Norm with { Growth = null }).WeeksToClose(behind, new(5)));
        Assert.Equal(0d, Norm.WeeksToClose(Score.Level(Measures.WordsPerMinute, 95m), new(0)));
        Assert.Throws<ArgumentException>(() => Norm.GapOf(Score.Level(Measures.Accuracy, 60m)));
    }

    [Fact]
    public void WeeksToClose_GoalToReduce_RunsTheOtherWay()
    {
        var norm = new NormExpectation(Score.Level(Measures.CallOuts, 2m), 50, new Slope<SlopeUnit.Week>(0), "made up for this test", 2026);

        Assert.Equal(8m, norm.GapOf(Score.Level(Measures.CallOuts, 10m)));
        Assert.Equal(4d, norm.WeeksToClose(Score.Level(Measures.CallOuts, 10m), new(-2)));
        Assert.Null(norm.WeeksToClose(Score.Level(Measures.CallOuts, 10m), new(2)));
    }

    /// <summary>Pitfall 15: no norm table is compiled in. Nothing here knows norms, and the only data in the assembly are the texts of messages.</summary>
    [Fact]
    public void Norms_InTheLibrary_AreNone()
    {
        Assert.DoesNotContain(typeof(INormReference).Assembly.GetTypes(), type => type.IsClass && type.IsAssignableTo(typeof(INormReference)));
        Assert.All(typeof(INormReference).Assembly.GetManifestResourceNames(), name => Assert.Matches(@"^CaseManager\.Core\.Validation\.\w+Messages\.resources$", name));
        Assert.DoesNotContain(
            typeof(NormExpectation).Assembly.GetTypes().SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)),
            field => field.FieldType.ToString().Contains(nameof(NormExpectation), StringComparison.Ordinal));
    }
}
