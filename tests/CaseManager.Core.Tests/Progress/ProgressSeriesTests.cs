using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class ProgressSeriesTests
{
    [Fact]
    public void Create_AnyOrder_IsByDateAndProbe()
    {
        var words = Weekly(Measures.WordsPerMinute, 20, 22, 24);
        ProgressSeries series = Good(ProgressSeries.Create(Measures.WordsPerMinute, [words[2], words[1] with { Probe = 2 }, words[0], words[1]]));

        Assert.Equal([words[0], words[1], words[1] with { Probe = 2 }, words[2]], series.Observations.AsEnumerable());
        Assert.Equal(series, Good(ProgressSeries.Create(Measures.WordsPerMinute, series.Observations.Reverse())));
        Assert.Equal("(progress series)", series.ToString());
    }

    [Fact]
    public void Create_ManyFaults_AreAllReported()
    {
        var accuracy = Score.Of(Measures.Accuracy, 80m);
        var words = Score.Of(Measures.WordsPerMinute, 20m);
        var refused = ProgressSeries.Create(
            Measures.WordsPerMinute,
            [
                new Observation(Start, words),
                new Observation(Start, words),
                new Observation(Week(1), accuracy) { Probe = 0, NoteId = "a note", Setting = " ", Person = new string('x', 201) },
                new Observation(new LocalDate(1899, 12, 31), words),
            ],
            [new PhaseChange(Week(1), "b"), new PhaseChange(Week(1), string.Empty)],
            [Week(2), Week(2)]);

        Assert.Equal(
            [
                "CM1302 $.observations[1].date",
                "CM1301 $.observations[2].score",
                "CM1305 $.observations[2].probe",
                "CM1304 $.observations[2].noteId",
                "CM1304 $.observations[2].setting",
                "CM1304 $.observations[2].person",
                "CM1303 $.observations[3].date",
                "CM1304 $.phaseChanges[1].name",
                "CM1302 $.phaseChanges[1].on",
                "CM1302 $.missedSessions[1]",
            ],
            Codes(refused));
    }

    [Fact]
    public void Create_TooManyPoints_IsOneProblem()
    {
        var words = Score.Of(Measures.WordsPerMinute, 20m);

        var refused = ProgressSeries.Create(Measures.WordsPerMinute, Enumerable.Range(1, ProgressSeries.MaximumObservations + 1).Select(probe => new Observation(Start, words) { Probe = probe }));

        Assert.Equal(["CM1306 $.observations"], Codes(refused));
    }

    [Fact]
    public void Add_Point_GivesANewSeries()
    {
        ProgressSeries series = Series(20, 22);
        ProgressSeries longer = Good(series.Add(new Observation(Week(1).PlusDays(-1), Score.Of(Measures.WordsPerMinute, 21m))));

        Assert.Equal(2, series.Observations.Length);
        Assert.Equal([20m, 21m, 22m], longer.Observations.Select(observation => observation.Score.Value));
        Assert.Equal(["CM1302 $.observations[2].date"], Codes(series.Add(series.Observations[0])));
        Assert.Equal([Week(4)], Good(series.AddMissed(Week(4))).MissedSessions.AsEnumerable());
    }

    /// <summary>Pitfall 7: a new probe level or tool starts a new series; no trend runs across it.</summary>
    [Fact]
    public void Add_OtherProbeLevel_IsRefused_AndStartsANewSeries()
    {
        var grade3 = Measures.WordsPerMinute with { Level = "grade 3" };
        ProgressSeries series = Series(20, 22, 24);
        var observation = new Observation(Week(3), Score.Of(grade3, 14m));

        Assert.Equal(["CM1301 $.observations[3].score"], Codes(series.Add(observation)));

        var both = Good(ProgressSeries.CreateEach([.. series.Observations, observation, .. Weekly(grade3, 0, 0, 0, 0, 16, 18).Skip(4)]));

        Assert.Equal([series.Measure, grade3], both.Select(each => each.Measure));
        Assert.Equal(2d, both[0].Trend(TrendMethod.OrdinaryLeastSquares, Week(9))!.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal(2d, both[1].Trend(TrendMethod.OrdinaryLeastSquares, Week(9))!.SlopePer<SlopeUnit.Week>().Value, 12);
        Assert.Equal((3, 3), (both[0].Observations.Length, both[1].Observations.Length));
    }

    [Fact]
    public void CreateEach_FaultsInTwo_AreBothReported()
    {
        var words = Weekly(Measures.WordsPerMinute, 20, 22)[1];
        var accuracy = Weekly(Measures.Accuracy, 20, 22, 30)[2];

        Assert.Equal(
            ["CM1302 $[0].observations[1].date", "CM1302 $[0].observations[1].date"],
            Codes(ProgressSeries.CreateEach([words, words, accuracy, accuracy])));
        Assert.Empty(Good(ProgressSeries.CreateEach([])));
    }

    [Fact]
    public void Phases_AChange_SplitsThePoints()
    {
        ProgressSeries series = Good(Series(20, 21, 22, 23, 30, 33).Add(new PhaseChange(Week(4), "small group")));

        Assert.Equal([4, 2], series.Phases().Select(phase => phase.Length));
        Assert.Equal(series.Observations[4..].AsEnumerable(), series.PhaseThrough(Week(9)));
        Assert.Equal(series.Observations[..4].AsEnumerable(), series.PhaseThrough(Week(4).PlusDays(-1)));
        Assert.Equal(series.Observations[4..5].AsEnumerable(), series.PhaseThrough(Week(4)));
    }

    [Fact]
    public void Create_NullInside_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ProgressSeries.Create(Measures.Accuracy, [null!]));
        Assert.Throws<ArgumentNullException>(() => ProgressSeries.Create(Measures.Accuracy, [new Observation(Start, null!)]));
        Assert.Throws<ArgumentNullException>(() => ProgressSeries.Create(Measures.Accuracy, [], [null!]));
    }
}
