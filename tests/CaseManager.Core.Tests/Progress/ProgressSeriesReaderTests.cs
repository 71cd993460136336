using System.Collections.Immutable;
using System.Text;
using CaseManager.Core.Progress;
using NodaTime;
using static CaseManager.Core.Tests.Progress.Points;

namespace CaseManager.Core.Tests.Progress;

public sealed class ProgressSeriesReaderTests
{
    internal const string Everything = """
        {"$schema":"./progress.schema.json","schema":1,"goals":[
          {"id":"reading","measure":{"$kind":"rate","counted":"words correct","per":"minute","direction":"increase","tool":"passages","level":"grade 2"},
           "baseline":{"value":20},"baselineOn":"2026-01-05","target":{"value":60},"by":"2026-05-25",
           "observations":[{"date":"2026-01-05","score":{"value":19},"noteId":"n-1"},{"date":"2026-01-12","score":{"value":22.5},"probe":2,"setting":"class","person":"teacher","prompted":true}],
           "phaseChanges":[{"on":"2026-01-12","name":"small group"}],"missedSessions":["2026-01-19"],
           "policy":{"$kind":"consecutivePoints","below":3,"above":6},"looks":["2026-02-16"]},
          {"id":"accuracy","measure":{"direction":"increase","$kind":"accuracy"},"baseline":{"value":40},"baselineOn":"2026-01-05","target":{"value":80},"by":"2026-01-16",
           "instructionalDays":{"from":"2026-01-05","through":"2026-01-16","days":["2026-01-05","2026-01-06","2026-01-15","2026-01-16"],"perWeek":4},
           "observations":[{"date":"2026-01-06","score":{"part":4,"whole":5}}],"policy":{"$kind":"trendLine","certainty":0.9,"minimumPoints":5,"minimumWeeks":1},
           "criterion":{"level":80,"needed":4,"of":5,"window":"latest","missedSessions":"countsAsBelow","canBeMetEarly":true,"minimumOpportunities":5,"allowsPrompts":true,"distinctSettings":2,"distinctPeople":2}}]}
        """;

    [Fact]
    public void Read_Everything_GivesTheGoals()
    {
        ImmutableArray<MonitoredGoal> goals = Read(Everything);

        Measure words = Measures.WordsPerMinute with { Tool = "passages" };
        Assert.Equal(["reading", "accuracy"], goals.Select(goal => goal.Id));
        Assert.Equal(words, goals[0].Line.Measure);
        Assert.Equal(40m, goals[0].Line.ValueAt(Week(10)));
        Assert.Equal(
            [
                new Observation(Start, Score.Of(words, 19m)) { NoteId = "n-1" },
                new Observation(Week(1), Score.Of(words, 22.5m)) { Probe = 2, Setting = "class", Person = "teacher", Prompted = true },
            ],
            goals[0].Series.Observations.AsEnumerable());
        Assert.Equal(new PhaseChange(Week(1), "small group"), Assert.Single(goals[0].Series.PhaseChanges));
        Assert.Equal(Week(2), Assert.Single(goals[0].Series.MissedSessions));
        Assert.Equal(ProgressPolicy.ThreeAndSix, goals[0].Policy);
        Assert.Equal([Week(6)], goals[0].Looks!.Value.AsEnumerable());
        Assert.Null(goals[1].Looks);
        Assert.True(goals[1].Line.Axis.IsInstructional);
        Assert.Equal(new DecisionRule.TrendLine(TrendMethod.OrdinaryLeastSquares, .9), goals[1].Policy.Rule);
        Assert.Equal((5, 1), (goals[1].Policy.MinimumPoints, goals[1].Policy.MinimumWeeks));
        Assert.Equal(
            new MasteryCriterion(goals[1].Line.Target, 4, 5)
            {
                Window = MasteryWindow.Latest,
                MissedSessions = MissedSessionPolicy.CountsAsBelow,
                CanBeMetEarly = true,
                MinimumOpportunities = 5,
                AllowsPrompts = true,
                DistinctSettings = 2,
                DistinctPeople = 2,
            },
            goals[1].Criterion);
        Assert.Equal(Score.Of(Measures.Accuracy, 4, 5), goals[1].Series.Observations[0].Score);
    }

    [Theory]
    [InlineData("""{"$kind":"medianOfLast"}""")]
    [InlineData("""{"$kind":"medianOfLast","points":3,"minimumPoints":6,"minimumWeeks":3,"trend":"theilSen"}""")]
    public void Read_PublishedPolicy_HasItsBasis(string policy) =>
        Assert.Equal(ProgressPolicy.MedianOfThree, Read(One(policy: policy))[0].Policy);

    [Fact]
    public void Read_NoPolicy_IsTheFourPointRule() => Assert.Equal(ProgressPolicy.FourPoint, Read(One())[0].Policy);

    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { """{"$kind":"rate","counted":"words correct","per":"minute","direction":"increase","tool":"passages, form A","level":"grade 2"}""", "(rate)" },
        { """{"$kind":"accuracy","direction":"increase"}""", "(accuracy)" },
        { """{"$kind":"percent","direction":"increase"}""", "(percent)" },
        { """{"$kind":"frequency","counted":"call-outs","direction":"decrease"}""", "(frequency)" },
        { """{"$kind":"duration","in":"minute","direction":"increase"}""", "(duration)" },
        { """{"$kind":"latency","in":"second","direction":"decrease"}""", "(latency)" },
        { """{"$kind":"interResponseTime","in":"second","direction":"increase"}""", "(inter-response time)" },
        { """{"$kind":"intervalRecording","method":"partial","seconds":15,"direction":"decrease"}""", "(interval recording)" },
        { """{"$kind":"trialsToCriterion","direction":"decrease"}""", "(trials to criterion)" },
        { """{"$kind":"rubric","lowest":0,"highest":4,"step":0.5,"direction":"increase"}""", "(rubric)" },
        { """{"$kind":"promptLevel","prompts":["full physical","partial physical","gesture","verbal","independent"],"direction":"increase"}""", "(prompt level)" },
        { """{"$kind":"taskAnalysis","steps":12,"direction":"increase"}""", "(task analysis)" },
        { """{"$kind":"permanentProduct","counted":"correct sentences","direction":"increase"}""", "(permanent product)" },
        { """{"$kind":"standardScore","mean":100,"standardDeviation":15,"direction":"increase"}""", "(standard score)" },
        { """{"$kind":"yesNo","direction":"increase"}""", "(yes or no)" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_EachKindOfMeasure_IsTheMeasure(string json, string kind) =>
        Assert.Equal(
            Measures.All.Single(measure => measure.ToString() == kind),
            Read(One(measure: json, values: "1|1"))[0].Line.Measure);

    [Fact]
    public void Kinds_OfMeasures_AreAllRead() => Assert.Equal(Measures.All.Count(), Kinds.Count);

    [Theory]
    [InlineData("""{"$kind":"rate","counted":" ","per":"minute","direction":"increase","tool":"","level":""}""", "CM1304 $.goals[0].measure.tool|CM1304 $.goals[0].measure.level|CM1304 $.goals[0].measure.counted")]
    [InlineData("""{"$kind":"taskAnalysis","steps":0,"direction":"increase"}""", "CM1305 $.goals[0].measure.steps")]
    [InlineData("""{"$kind":"intervalRecording","method":"whole","seconds":0,"direction":"increase"}""", "CM1305 $.goals[0].measure.seconds")]
    [InlineData("""{"$kind":"rubric","lowest":4,"highest":0,"direction":"increase"}""", "CM1305 $.goals[0].measure.highest")]
    [InlineData("""{"$kind":"promptLevel","prompts":["one"],"direction":"increase"}""", "CM1305 $.goals[0].measure.prompts")]
    [InlineData("""{"$kind":"standardScore","mean":100,"standardDeviation":0,"direction":"increase"}""", "CM1305 $.goals[0].measure.standardDeviation")]
    [InlineData("""{"$kind":"rate","counted":"words","per":"fortnight","direction":"increase"}""", "CM1006 $.goals[0].measure.per")]
    [InlineData("""{"$kind":"accuracy"}""", "CM1005 $.goals[0].measure")]
    [InlineData("""{"$kind":"accuracy","direction":"increase","of":"items"}""", "CM1003 $.goals[0].measure")]
    public void Read_BadMeasure_IsRefusedAtItsPlace(string measure, string expected) =>
        Assert.Equal(expected, string.Join('|', Codes(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(measure: measure))))));

    [Theory]
    [InlineData("words\\u0001")]
    [InlineData("words\\ncorrect")]
    public void Read_ControlCharacters_AreRefused(string counted) =>
        Assert.Equal("CM1304 $.goals[0].measure.counted", string.Join('|', Codes(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(measure: $$"""{"$kind":"frequency","counted":"{{counted}}","direction":"increase"}"""))))));

    /// <summary>Weeks that no calendar has are refused in the file, and not met as an overflow when somebody looks.</summary>
    [Theory]
    [InlineData("520", "")]
    [InlineData("521", "CM1305 $.goals[0].policy.minimumWeeks")]
    [InlineData("400000000", "CM1305 $.goals[0].policy.minimumWeeks")]
    public void Read_WeeksOfAPolicy_AreBounded(string weeks, string expected)
    {
        string policy = $$"""{"$kind":"medianOfLast","points":3,"minimumWeeks":{{weeks}}}""";
        var read = ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(policy: policy)));

        Assert.Equal(expected, string.Join('|', Codes(read)));
        Assert.All(read.IsSuccess ? read.Value : [], goal => Assert.Equal(DecisionKind.TooFewPoints, goal.Decide(new NodaTime.LocalDate(2026, 3, 2)).Kind));
    }

    [Fact]
    public void Read_ManyFaults_AreAllReported()
    {
        const string Broken = """
            {"schema":1,"goals":[
              {"id":"a b","measure":{"$kind":"accuracy","direction":"increase"},"baseline":{"value":80},"baselineOn":"2026-05-25","target":{"value":40},"by":"2026-01-05",
               "instructionalDays":{"from":"2026-01-05","through":"2026-01-01","days":["2026-02-01","2026-02-01"],"perWeek":9},
               "observations":[{"date":"2026-01-06","score":{"part":0,"whole":0}},{"date":"2026-01-06","score":{"value":101}},{"date":"2026-01-07","score":{}},{"date":"2026-01-08","score":{"value":50,"part":1,"whole":2}},{"date":"2026-01-09","score":{"part":3,"whole":2}}],
               "phaseChanges":[{"on":"2026-01-06","name":""}],"missedSessions":["2026-01-06","2026-01-06"],
               "policy":{"$kind":"consecutivePoints","below":0,"above":31,"minimumPoints":0,"minimumWeeks":-1},
               "criterion":{"level":101,"needed":6,"of":5,"minimumOpportunities":-1,"distinctSettings":0,"distinctPeople":0}},
              {"id":"b","measure":{"$kind":"frequency","counted":"calls","direction":"decrease"},"baseline":{"value":-1},"baselineOn":"2026-01-05","target":{"value":2},"by":"2026-01-05",
               "instructionalDays":{"from":"2026-01-05","through":"2026-01-09","days":[]},
               "observations":[{"date":"2026-01-06","score":{"part":1,"whole":2}},{"date":"2026-01-07","score":{"value":1.5}}],"policy":{"$kind":"medianOfLast","points":4}},
              {"id":"b","measure":{"$kind":"accuracy","direction":"increase"},"baseline":{"value":40},"baselineOn":"2026-01-05","target":{"value":80},"by":"2026-05-05",
               "observations":[],"policy":{"$kind":"trendLine","method":"theilSen","certainty":0.9}}]}
            """;

        Assert.Equal(
            [
                "CM1304 $.goals[0].id",
                "CM1307 $.goals[0].instructionalDays.through",
                "CM1305 $.goals[0].instructionalDays.perWeek",
                "CM1307 $.goals[0].instructionalDays.days[0]",
                "CM1307 $.goals[0].instructionalDays.days[1]",
                "CM1302 $.goals[0].instructionalDays.days[1]",
                "CM1305 $.goals[0].policy.minimumPoints",
                "CM1305 $.goals[0].policy.minimumWeeks",
                "CM1305 $.goals[0].policy.below",
                "CM1305 $.goals[0].policy.above",
                "CM1307 $.goals[0].by",
                "CM1308 $.goals[0].target",
                "CM1305 $.goals[0].observations[0].score.whole",
                "CM1305 $.goals[0].observations[1].score.value",
                "CM1305 $.goals[0].observations[2].score",
                "CM1305 $.goals[0].observations[3].score",
                "CM1305 $.goals[0].observations[4].score.whole",
                "CM1302 $.goals[0].observations[1].date",
                "CM1304 $.goals[0].phaseChanges[0].name",
                "CM1302 $.goals[0].missedSessions[1]",
                "CM1305 $.goals[0].criterion.of",
                "CM1305 $.goals[0].criterion.level",
                "CM1305 $.goals[0].criterion.minimumOpportunities",
                "CM1305 $.goals[0].criterion.distinctSettings",
                "CM1305 $.goals[0].criterion.distinctPeople",
                "CM1309 $.goals[1].instructionalDays.days",
                "CM1305 $.goals[1].policy.points",
                "CM1305 $.goals[1].baseline.value",
                "CM1305 $.goals[1].observations[0].score.whole",
                "CM1305 $.goals[1].observations[1].score.value",
                "CM1302 $.goals[2].id",
                "CM1305 $.goals[2].policy.certainty",
            ],
            Codes(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(Broken.Replace("\"of\":5", "\"of\":25", StringComparison.Ordinal)))));
    }

    /// <summary>Pitfall 8 in a file: 0 of 0 is refused with what to do, and is not read as 0.</summary>
    [Fact]
    public void Read_PartOfNothing_SaysWhatToDo()
    {
        var refused = ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(
            measure: """{"$kind":"accuracy","direction":"increase"}""", observations: """{"date":"2026-01-06","score":{"part":0,"whole":0}}""")));

        Assert.Contains("missedSessions", Assert.Single(refused.ValidationErrors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooManyObservations_IsOneProblem()
    {
        string many = string.Join(',', Enumerable.Range(1, ProgressSeries.MaximumObservations + 1).Select(probe => $$"""{"date":"2026-01-06","score":{"value":1},"probe":{{probe}}}"""));

        Assert.Equal(["CM1306 $.goals[0].observations"], Codes(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(observations: many)))));
    }

    [Theory]
    [InlineData("", "CM1001")]
    [InlineData("[]", "CM1006")]
    [InlineData("{}", "CM1005")]
    [InlineData("""{"goals":[]}""", "CM1005 $")]
    [InlineData("""{"schema":2,"goals":[{"id":"g g"}]}""", "CM1005")]
    [InlineData("""{"schema":2,"goals":[]}""", "CM1007 $.schema")]
    [InlineData("""{"schema":0,"goals":[]}""", "CM1007 $.schema")]
    [InlineData("""{"schema":1,"goals":[null]}""", "CM1006")]
    [InlineData("""{"schema":1,"goals":[],"goals":[]}""", "CM1004")]
    [InlineData("""{"schema":1,"goals":[],"goal":[]}""", "CM1003")]
    public void Read_BadForm_IsRefused(string json, string code) =>
        Assert.StartsWith(code, Codes(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(json))).First(), StringComparison.Ordinal);

    [Fact]
    public void Read_Refusal_HoldsNoValueOfTheStudent()
    {
        var refused = ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(One(observations: """{"date":"2026-01-06","score":{"value":-77.25},"noteId":"MARKER note","setting":"","person":"MARKER"}""")));

        string told = string.Join('\n', refused.ValidationErrors.Select(error => error.ErrorMessage + error.Identifier));
        Assert.Equal(3, refused.ValidationErrors.Count());
        Assert.DoesNotContain("MARKER", told, StringComparison.Ordinal);
        Assert.DoesNotContain("77.25", told, StringComparison.Ordinal);
    }

    private static ImmutableArray<MonitoredGoal> Read(string json) => Good(ProgressSeriesReader.Read(Encoding.UTF8.GetBytes(json)));

    private static string One(
        string measure = """{"$kind":"rate","counted":"words correct","per":"minute","direction":"increase"}""",
        string values = "20|60",
        string observations = "",
        string policy = "null") =>
        $$"""{"schema":1,"goals":[{"id":"g","measure":{{measure}},"baseline":{"value":{{values.Split('|')[0]}} },"baselineOn":"2026-01-05","target":{"value":{{values.Split('|')[1]}} },"by":"2026-05-25","observations":[{{observations}}],"policy":{{policy}}}]}""";
}
