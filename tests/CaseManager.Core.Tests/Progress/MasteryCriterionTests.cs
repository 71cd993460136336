using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class MasteryCriterionTests
{
    private static readonly Score Eighty = Score.Level(Measures.Accuracy, 80m);
    private static readonly MasteryCriterion FourOfFive = new(Eighty, 4, 5);
    private static readonly LocalDate Late = Week(60);

    private static ProgressSeries Sessions(params int[] percent) =>
        Good(ProgressSeries.Create(Measures.Accuracy, Weekly(Measures.Accuracy, [.. percent.Select(value => (decimal)value)])));

    private static (MasteryStatus, LocalDate?) Evaluate(MasteryCriterion criterion, ProgressSeries series)
    {
        MasteryResult result = criterion.Evaluate(series, Late);
        return (result.Status, result.MetOn);
    }

    /// <summary>methods.md section 2: sessions of ten items, p the student's true accuracy.</summary>
    [Theory]
    [InlineData(.60, ".167", ".003", ".005")]
    [InlineData(.70, ".383", ".074", ".056")]
    [InlineData(.75, ".526", ".221", ".145")]
    [InlineData(.80, ".678", ".483", ".311")]
    [InlineData(.85, ".820", ".778", ".552")]
    [InlineData(.90, ".930", ".957", ".804")]
    public void Chance_TableOfSection2_IsReproduced(double p, string session, string fourOfFive, string three)
    {
        double one = FourOfFive.SessionChance(p, 10);

        Assert.Equal(session, Printed(one));
        Assert.Equal(fourOfFive, Printed(FourOfFive.ChanceInOneWindow(one)));
        Assert.Equal(three, Printed(new MasteryCriterion(Eighty, 3, 3).ChanceInOneWindow(one)));
    }

    /// <summary>Every sequence of ten sessions, one by one.</summary>
    [Theory]
    [InlineData(4, 5, false)]
    [InlineData(4, 5, true)]
    [InlineData(3, 3, false)]
    [InlineData(2, 6, false)]
    [InlineData(2, 6, true)]
    [InlineData(1, 1, false)]
    [InlineData(5, 12, false)]
    public void ChanceWithin_AllSequences_IsTheirWeight(int needed, int of, bool early)
    {
        const int Held = 10;
        const double Success = 0.3;
        var criterion = new MasteryCriterion(Eighty, needed, of) { CanBeMetEarly = early };
        double weight = 0;
        for (int sequence = 0; sequence < 1 << Held; sequence++)
        {
            int[] percent = [.. Enumerable.Range(0, Held).Select(session => (sequence >> session & 1) == 1 ? 100 : 0)];
            if (criterion.Evaluate(Sessions(percent), Late).Status == MasteryStatus.Met)
            {
                weight += Math.Pow(Success, percent.Count(value => value == 100)) * Math.Pow(1 - Success, percent.Count(value => value == 0));
            }
        }

        Assert.Equal(weight, criterion.ChanceWithin(Held, Success), 12);
    }

    [Fact]
    public void ChanceWithin_OneWindowOrManyOrNone_IsConsistent()
    {
        Assert.Equal(FourOfFive.ChanceInOneWindow(.678), FourOfFive.ChanceWithin(5, .678), 12);
        Assert.Equal(0, FourOfFive.ChanceWithin(4, .9));
        Assert.Equal(0, FourOfFive.ChanceWithin(0, .9));
        Assert.Equal(1, FourOfFive.ChanceWithin(1_000, .9), 9);

        // The student at 70 percent passes one window with .074, and within a school year of weekly probes more likely than not.
        Assert.InRange(FourOfFive.ChanceWithin(36, FourOfFive.SessionChance(.7, 10)), .5, .9);
        Assert.InRange(new MasteryCriterion(Eighty, 18, 20).ChanceWithin(40, .8), .2, .6);
    }

    [Fact]
    public void SessionChance_GoalToReduce_CountsTheOtherTail()
    {
        var offTask = new Measure.IntervalRecording(IntervalMethod.Momentary, 15) { Direction = ImprovementDirection.Decrease };
        var criterion = new MasteryCriterion(Score.Level(offTask, 20m), 3, 3);

        Assert.Equal(new MasteryCriterion(Eighty, 3, 3).SessionChance(.85, 10), criterion.SessionChance(.15, 10), 12);
        Assert.Throws<InvalidOperationException>(() => new MasteryCriterion(Score.Level(Measures.CallOuts, 2m), 3, 3).SessionChance(.5, 10));
    }

    [Fact]
    public void Evaluate_AnyWindow_IsMetOnTheSessionThatCompletesIt()
    {
        Assert.Equal((MasteryStatus.Met, Week(5)), Evaluate(FourOfFive, Sessions(50, 80, 90, 60, 80, 100, 0, 0, 0)));
        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(FourOfFive, Sessions(80, 80, 79, 80, 79, 80, 80)));
        Assert.Equal((MasteryStatus.TooFewSessions, null), Evaluate(FourOfFive, Sessions(0, 0)));
        Assert.Equal((MasteryStatus.TooFewSessions, null), Evaluate(FourOfFive, Sessions()));
        Assert.Equal((MasteryStatus.Met, Week(3)), Evaluate(new MasteryCriterion(Eighty, 3, 3), Sessions(80, 90, 100, 70)) switch { var found => (found.Item1, found.Item2?.PlusWeeks(1)) });
    }

    [Fact]
    public void Evaluate_LatestWindow_CanBeLost()
    {
        MasteryCriterion latest = FourOfFive with { Window = MasteryWindow.Latest };

        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(latest, Sessions(50, 80, 90, 60, 80, 100, 0, 0, 0)));
        Assert.Equal((MasteryStatus.Met, Week(8)), Evaluate(latest, Sessions(80, 80, 80, 80, 80, 0, 0, 80, 80, 80, 80)) switch { var found => (found.Item1, found.Item2?.PlusWeeks(-2)) });
    }

    /// <summary>Pitfall 9: "4 of 5" with only four sessions held, all of them at the level, is a stated choice.</summary>
    [Fact]
    public void Evaluate_FourSessionsOfFive_FollowsTheStatedPolicy()
    {
        ProgressSeries four = Sessions(80, 90, 80, 100);

        Assert.Equal((MasteryStatus.TooFewSessions, null), Evaluate(FourOfFive, four));
        Assert.Equal((MasteryStatus.Met, Week(3)), Evaluate(FourOfFive with { CanBeMetEarly = true }, four));
    }

    [Fact]
    public void Evaluate_MissedSession_IsPassedOverOrBreaksTheRun()
    {
        var three = new MasteryCriterion(Eighty, 3, 3);
        ProgressSeries series = Good(Sessions(80, 80, 80).AddMissed(Week(1).PlusDays(1)));

        Assert.Equal((MasteryStatus.Met, Week(2)), Evaluate(three, series));
        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(three with { MissedSessions = MissedSessionPolicy.CountsAsBelow }, series));
        Assert.Equal(2, (three with { MissedSessions = MissedSessionPolicy.CountsAsBelow }).Evaluate(series, Late).Evidence.Length);
    }

    [Fact]
    public void Evaluate_TooFewOpportunities_IsNoSession()
    {
        var three = new MasteryCriterion(Eighty, 3, 3) { MinimumOpportunities = 5 };
        ImmutableArray<Observation> points =
        [
            .. new[] { (5, 5), (4, 5), (1, 1), (9, 10) }.Select((score, week) => new Observation(Week(week), Score.Of(Measures.Accuracy, score.Item1, score.Item2))),
        ];
        ProgressSeries series = Good(ProgressSeries.Create(Measures.Accuracy, points));

        Assert.Equal((MasteryStatus.Met, Week(3)), Evaluate(three, series));
        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(three with { MissedSessions = MissedSessionPolicy.CountsAsBelow }, series));
        Assert.Equal((MasteryStatus.TooFewSessions, null), Evaluate(three, Sessions(90, 90, 90)));
    }

    [Fact]
    public void Evaluate_PromptsSettingsAndPeople_AreConditions()
    {
        var three = new MasteryCriterion(Eighty, 3, 3);
        var points = Weekly(Measures.Accuracy, 90, 90, 90);
        ProgressSeries mixed = Good(ProgressSeries.Create(
            Measures.Accuracy,
            [points[0] with { Setting = "class", Person = "teacher" }, points[1] with { Setting = "hall", Person = "teacher" }, points[2] with { Prompted = true }]));

        Assert.Equal(MasteryStatus.NotMet, three.Evaluate(mixed, Late).Status);
        Assert.Equal(MasteryStatus.Met, (three with { AllowsPrompts = true }).Evaluate(mixed, Late).Status);
        Assert.Equal(MasteryStatus.Met, (three with { AllowsPrompts = true, DistinctSettings = 2 }).Evaluate(mixed, Late).Status);
        Assert.Equal(MasteryStatus.NotMet, (three with { AllowsPrompts = true, DistinctSettings = 3 }).Evaluate(mixed, Late).Status);
        Assert.Equal(MasteryStatus.NotMet, (three with { AllowsPrompts = true, DistinctPeople = 2 }).Evaluate(mixed, Late).Status);
    }

    [Fact]
    public void Evaluate_ProbesOfOneSitting_AreOneSessionByTheirMiddle()
    {
        var three = new MasteryCriterion(Eighty, 3, 3);
        static ProgressSeries Sittings(params decimal[][] percent) => Good(ProgressSeries.Create(
            Measures.Accuracy,
            percent.SelectMany((sitting, week) => sitting.Select((value, i) => new Observation(Week(week), Score.Of(Measures.Accuracy, value)) { Probe = i + 1 }))));

        Assert.Equal((MasteryStatus.TooFewSessions, null), Evaluate(three, Sittings([90, 90, 90])));
        Assert.Equal((MasteryStatus.Met, Week(2)), Evaluate(three, Sittings([10, 80, 90], [100, 80, 0], [80])));
        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(three, Sittings([10, 79, 90], [100, 80, 0], [80])));
        Assert.Equal((MasteryStatus.NotMet, null), Evaluate(three, Sittings([70, 100], [80, 80], [80]))); // Of two, the worse.
        Assert.Equal((MasteryStatus.Met, Week(2)), Evaluate(three, Sittings([70, 80, 90, 100], [80, 80], [80])));
        MasteryResult met = three.Evaluate(Sittings([10, 80, 90], [100, 85, 0], [80], [50, 90, 95]), Late);
        Assert.Equal([80m, 85m, 80m], met.Evidence.Select(observation => observation.Score.Value));
        Assert.Equal((1, 1), (met.Since.Length, met.SinceAtLevel));
    }

    [Fact]
    public void Evaluate_ProbesOfOneDay_AreSessionsByPlaceAndPerson()
    {
        var three = new MasteryCriterion(Eighty, 3, 3);
        Observation At(int probe, string? setting, string? person) => new(Start, Score.Of(Measures.Accuracy, 9, 10)) { Probe = probe, Setting = setting, Person = person };
        ProgressSeries Of(params Observation[] points) => Good(ProgressSeries.Create(Measures.Accuracy, points));

        Assert.Equal(MasteryStatus.Met, three.Evaluate(Of(At(1, "class", "a"), At(2, "class", "b"), At(3, "hall", "a")), Late).Status);
        Assert.Equal(MasteryStatus.TooFewSessions, three.Evaluate(Of(At(1, "class", "a"), At(2, "class", "a"), At(3, "hall", "a")), Late).Status);

        // Its opportunities are those of all probes, and one prompt makes it a prompted session.
        var one = new MasteryCriterion(Eighty, 1, 1) { MinimumOpportunities = 20 };
        Assert.Equal(MasteryStatus.TooFewSessions, one.Evaluate(Of(At(1, null, null)), Late).Status);
        Assert.Equal(MasteryStatus.Met, one.Evaluate(Of(At(1, null, null), At(2, null, null)), Late).Status);
        Assert.Equal(MasteryStatus.NotMet, one.Evaluate(Of(At(1, null, null), At(2, null, null) with { Prompted = true }), Late).Status);
    }

    [Fact]
    public void Evaluate_ProbesOfAGoalToReduce_TakeTheHigherOfTwo()
    {
        var one = new MasteryCriterion(Score.Level(Measures.CallOuts, 2m), 1, 1);
        static ProgressSeries Sitting(params decimal[] counts) => Good(ProgressSeries.Create(
            Measures.CallOuts, counts.Select((count, i) => new Observation(Start, Score.Of(Measures.CallOuts, count)) { Probe = i + 1 })));

        Assert.Equal(MasteryStatus.NotMet, one.Evaluate(Sitting(1, 3), Late).Status);
        Assert.Equal(MasteryStatus.Met, one.Evaluate(Sitting(1, 3, 2), Late).Status);
    }

    [Fact]
    public void Evaluate_GoalToReduce_IsMetBelowTheLevel()
    {
        ProgressSeries series = Good(ProgressSeries.Create(Measures.CallOuts, Weekly(Measures.CallOuts, 9, 3, 2, 2, 1)));

        Assert.Equal((MasteryStatus.Met, Week(4)), Evaluate(new MasteryCriterion(Score.Level(Measures.CallOuts, 2m), 3, 3), series));
    }

    [Fact]
    public void Evaluate_AfterItIsMet_TellsMaintenance()
    {
        MasteryResult result = new MasteryCriterion(Eighty, 2, 2).Evaluate(Sessions(80, 90, 85, 40, 95), Late);

        Assert.Equal(Week(1), result.MetOn);
        Assert.Equal((3, 2, Week(3)), (result.Since.Length, result.SinceAtLevel, result.FirstBelow));
        Assert.Null(new MasteryCriterion(Eighty, 2, 2).Evaluate(Sessions(80, 90, 85), Late).FirstBelow);
        Assert.Equal("Met", result.ToString());
        Assert.Equal(result, new MasteryCriterion(Eighty, 2, 2).Evaluate(Sessions(80, 90, 85, 40, 95), Late));
        Assert.Equal(MasteryStatus.TooFewSessions, new MasteryCriterion(Eighty, 2, 2).Evaluate(Sessions(80, 90), Start).Status);
    }

    [Fact]
    public void Criterion_BadNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryCriterion(Eighty, 6, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryCriterion(Eighty, 0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MasteryCriterion(Eighty, 1, 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive with { MinimumOpportunities = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive with { DistinctSettings = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive with { DistinctPeople = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive.ChanceInOneWindow(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive.ChanceWithin(-1, .5));
        Assert.Throws<ArgumentOutOfRangeException>(() => FourOfFive.SessionChance(.5, 0));
        Assert.Throws<ArgumentException>(() => FourOfFive.Evaluate(Series(1, 2, 3), Late));
    }

    private static string Printed(double chance) => chance.ToString(".000", CultureInfo.InvariantCulture);
}
