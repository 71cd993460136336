using System.Text;
using System.Text.Json.Nodes;
using Ardalis.Result;
using CaseManager.Core.Plans;
using CaseManager.Core.Progress;
using NodaTime;

namespace CaseManager.Core.Tests.Plans;

public sealed class IepJsonTests
{
    private const string Smallest = """{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial"}""";

    public static TheoryData<string> Names => ["preschool", "elementary", "transition"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_ASample_SaysWhatTheFileSays(string name) =>
        Assert.Equal(JsonNode.Parse(Samples.Bytes(name))!.ToJsonString(), Canonical(JsonNode.Parse(IepJson.Write(IepJson.Read(Samples.Bytes(name)).Value)))!.ToJsonString());

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WhatWasWritten_IsEqual(string name)
    {
        IepDraft draft = IepJson.Read(Samples.Bytes(name)).Value;

        Assert.Equal(draft, IepJson.Read(IepJson.Write(draft)).Value);
        Assert.Equal(draft.GetHashCode(), IepJson.Read(IepJson.Write(draft)).Value.GetHashCode());
    }

    [Fact]
    public void Write_AnEmptyDraft_LeavesOutWhatSaysNothing() =>
        Assert.Equal(Smallest, Encoding.UTF8.GetString(IepJson.Write(Read(Smallest).Value)));

    [Fact]
    public void Read_AnEmptyDraft_HasEmptyListsAndNoDefaultOnes()
    {
        IepDraft draft = Read(Smallest).Value;

        Assert.Empty(draft.Goals);
        Assert.Empty(draft.Services);
        Assert.Empty(draft.Team);
        Assert.Empty(draft.NotNeeded);
        Assert.Null(draft.InEffect);
    }

    [Theory]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","gaols":[]}""", "CM1003", "$", "Did you mean 'goals'?")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","kind":"annual"}""", "CM1004", "$.kind", "stands twice")]
    [InlineData("""{"schema":2,"id":"p-1","level":"preschool","kind":"initial"}""", "CM1005", "$", "'student'")]
    [InlineData("""{"schema":2,"id":"p 1","student":"s-1","level":"preschool","kind":"initial"}""", "CM1006", "$.id", "an identifier of 1 to 128")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","starts":"2026-13-01"}""", "CM1006", "$.starts", "a date as yyyy-MM-dd")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","birthDate":"1899-12-31"}""", "CM1006", "$.birthDate", "a date as yyyy-MM-dd")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"nursery","kind":"initial"}""", "CM1006", "$.level", "one of preschool, schoolAge")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","jurisdiction":"Texas"}""", "CM1006", "$.jurisdiction", "a jurisdiction such as us-tx")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[null]}""", "CM1006", "$.goals[0]", "an object")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","services":[{"id":"l","kind":"relatedService","type":"other","length":{"each":-5}}]}""", "CM1006", "$.services[0].length.each", "a whole number of minutes")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","placement":{"percentInRegularClass":"most"}}""", "CM1006", "$.placement.percentInRegularClass", "a number")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","kind":"initial"}""", "CM1005", "$", "'level'")]
    [InlineData("""{"schema":3,"id":"p-1","student":"s-1","level":"preschool","kind":"initial"}""", "CM1007", "$.schema", "versions 1 to 2 are read")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"rubric","direction":"increase","lowest":4,"highest":1}}]}""", "CM3902", "$.goals[0].measure", "no such measure")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"accuracy","direction":"increase"},"target":{"value":120}}]}""", "CM3902", "$.goals[0].target", "no score of its measure")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"accuracy","direction":"increase"},"baseline":{"part":3,"whole":0}}]}""", "CM3902", "$.goals[0].baseline", "positive whole")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","baseline":{"value":3}}]}""", "CM3902", "$.goals[0].baseline", "names one with each score")]
    [InlineData("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"percent","direction":"increase"},"data":[{"date":"2026-01-05","score":{"value":101}}],"objectives":[{"target":{"value":-1}}]}]}""", "CM3902", "$.goals[0].data[0].score", "no score of its measure")]
    public void Read_OneFault_IsRefusedWithItsPlaceAndARemedy(string json, string code, string path, string words)
    {
        ValidationError error = Read(json).ValidationErrors.First();

        Assert.Equal((code, path), (error.ErrorCode, error.Identifier));
        Assert.Contains(words, error.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralFaults_NamesAllOfThem() =>
        Assert.Equal(
            ["$.goals[0].baseline", "$.goals[0].data[0].score", "$.goals[0].objectives[0].target", "$.goals[0].target", "$.schema"],
            Read("""{"schema":0,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"percent","direction":"increase"},"baseline":{},"target":{"value":1,"part":1,"whole":2},"data":[{"date":"2026-01-05","score":{"value":101}}],"objectives":[{"target":{"value":-1}}]}]}""")
                .ValidationErrors.Select(error => error.Identifier).Order(StringComparer.Ordinal));

    [Fact]
    public void Read_Version1_MeantSchoolAge()
    {
        IepDraft draft = Read("""{"schema":1,"id":"p-1","student":"s-1","kind":"annual"}""").Value;

        Assert.Equal(EducationLevel.SchoolAge, draft.Level);
        Assert.Contains("\"schema\":2", Encoding.UTF8.GetString(IepJson.Write(draft)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AScoreOfAnotherMeasure_KeepsIt()
    {
        Goal goal = Read("""{"schema":2,"id":"p-1","student":"s-1","level":"preschool","kind":"initial","goals":[{"id":"g","domain":"academic","measure":{"$kind":"percent","direction":"increase"},"target":{"value":1,"measure":{"$kind":"yesNo","direction":"increase"}}}]}""").Value.Goals[0];

        Assert.IsType<Measure.YesNo>(goal.Target!.Measure);
        Assert.IsType<Measure.Percent>(goal.Measure);
    }

    [Fact]
    public void Read_EveryKindOfMeasure_SurvivesTheRoundTrip()
    {
        ImprovementDirection up = ImprovementDirection.Increase;
        Measure[] measures =
        [
            new Measure.Rate("words", TimeUnit.Minute) { Direction = up, Tool = "t", Level = "l" }, new Measure.Accuracy { Direction = up }, new Measure.Percent { Direction = up },
            new Measure.Frequency("x") { Direction = up }, new Measure.Duration(TimeUnit.Second) { Direction = up }, new Measure.Latency(TimeUnit.Second) { Direction = up },
            new Measure.InterResponseTime(TimeUnit.Hour) { Direction = up }, new Measure.IntervalRecording(IntervalMethod.Whole, 15) { Direction = up }, new Measure.TrialsToCriterion { Direction = up },
            new Measure.Rubric(0, 4, 0.5m) { Direction = up }, new Measure.PromptLevel(["full", "none"]) { Direction = up }, new Measure.TaskAnalysis(7) { Direction = up },
            new Measure.PermanentProduct("sentences") { Direction = up }, new Measure.StandardScore(100, 15) { Direction = up }, new Measure.YesNo { Direction = ImprovementDirection.Decrease },
        ];
        IepDraft draft = Read(Smallest).Value with { Goals = [.. measures.Select((measure, i) => new Goal { Id = new GoalId($"g{i}"), Domain = GoalDomain.Academic, Measure = measure, Target = Score.Level(measure, 1m) })] };

        Assert.Equal(typeof(Measure).GetNestedTypes().Length, measures.Length);
        Assert.Equal(draft, IepJson.Read(IepJson.Write(draft)).Value);
    }

    [Fact]
    public void Write_Null_Throws() => Assert.Throws<ArgumentNullException>("value", () => IepJson.Write(null!));

    private static Result<IepDraft> Read(string json) => IepJson.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The samples leave out what is the usual choice; what is written says it.</summary>
    private static JsonNode? Canonical(JsonNode? written)
    {
        JsonNode? file = written?.DeepClone();
        foreach (JsonNode? member in file!["team"]!.AsArray().Where(member => member!["attendance"]!.GetValue<string>() == "present"))
        {
            member!.AsObject().Remove("attendance");
        }

        return file;
    }
}
