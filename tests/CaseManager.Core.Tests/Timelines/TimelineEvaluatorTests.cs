using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Timelines;

public class TimelineEvaluatorTests
{
    private static readonly string Rule = Scene.Duty("r", Scene.Days(10), Scene.Modifiers("{ '$kind': 'extendByEvent', 'on': ['a.extend'] }"));

    [Fact]
    public void Constructor_NoRulesOrCalendar_IsTheCallersError()
    {
        TimelineEvaluator evaluator = Scene.Of(Rule).Evaluator();

        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new TimelineEvaluator(null!, evaluator.Calendar)).ParamName);
        Assert.Equal("calendar", Assert.Throws<ArgumentNullException>(() => new TimelineEvaluator(evaluator.Rules, null!)).ParamName);
    }

    [Fact]
    public void Constructor_CalendarBoundToOtherBases_IsTheCallersError()
    {
        RuleSet rules = Scene.Of(Rule).Evaluator().Rules;
        BoundCalendar other = Scene.TwoYears.Bind([DayBasis.CalendarDays]);

        Assert.Contains("Bind", Assert.Throws<ArgumentException>("calendar", () => new TimelineEvaluator(rules, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Methods_NoFileOrADayOutsideTheRange_AreTheCallersError()
    {
        Scene scene = Scene.Of(Rule).Event("2025-01-06 a.start");
        TimelineEvaluator evaluator = scene.Evaluator();
        LocalDate day = Scene.Date("2025-01-06");
        LocalDate early = new(1899, 12, 31);
        DeadlineKey key = evaluator.Evaluate(scene.File(), day)[0].Key;

        Assert.Throws<ArgumentNullException>("file", () => evaluator.Evaluate(null!, day));
        Assert.Throws<ArgumentNullException>("file", () => evaluator.Explain(null!, key, day));
        Assert.Throws<ArgumentNullException>("file", () => evaluator.Check(null!, day));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => evaluator.Evaluate(scene.File(), early));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => evaluator.Explain(scene.File(), key, new LocalDate(2500, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => evaluator.Check(scene.File(), early));
    }

    [Fact]
    public void Explain_UnknownKey_IsNull()
    {
        Scene scene = Scene.Of(Rule, Scene.Duty("given", "{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }")).Event("2025-01-06 a.start");
        TimelineEvaluator evaluator = scene.Evaluator();
        LocalDate day = Scene.Date("2025-01-06");
        DeadlineKey key = evaluator.Evaluate(scene.File(), day)[0].Key;

        Assert.NotNull(evaluator.Explain(scene.File(), key, day));
        Assert.Null(evaluator.Explain(scene.File(), default, day));
        Assert.Null(evaluator.Explain(scene.File(), key with { Episode = "b" }, day));
        Assert.Null(evaluator.Explain(scene.File(), key with { StartEvent = new CaseEventId("e9") }, day));
        Assert.Null(evaluator.Explain(scene.File(), key with { SchoolYear = new SchoolYear(2024) }, day));
        Assert.Null(evaluator.Explain(scene.File(), key, Scene.Date("2025-01-05")));
        Assert.Null(evaluator.Explain(scene.File(), key with { Rule = new RuleId(new JurisdictionId("us"), "given") }, day));
    }

    [Fact]
    public void Evaluate_NoEvents_IsEmpty() => Assert.Empty(Scene.Of(Rule).At("2025-01-06"));

    [Fact]
    public void Evaluate_TenThousandEvents_OpensAsManyClocksAsThereAreCycles()
    {
        Scene scene = Scene.Of(Rule, Scene.Duty("first", Scene.Days(1, "calendar")));
        for (int i = 0; i < CaseFile.MaximumRecords / 2; i++)
        {
            string day = (i % 28) + 1 < 10 ? $"0{(i % 28) + 1}" : $"{(i % 28) + 1}";
            string until = i % 2 == 0 ? " for=2025-05-01 until=2025-06-02 through=2025-06-03" : string.Empty;
            scene.Event($"2025-01-{day} a.start{until}").Event($"2025-01-{day} a.end");
        }

        CaseFile file = scene.File();
        ImmutableArray<Deadline> deadlines = scene.Evaluator().Evaluate(file, Scene.Date("2025-02-01"));

        Assert.Equal(CaseFile.MaximumRecords, file.Events.Length);
        Assert.Equal(CaseFile.MaximumRecords, deadlines.Length);
        Assert.All(deadlines, d => Assert.Equal(d.StartedOn, d.MetOn));
        DeadlineKey last = deadlines[^1].Key;
        Assert.Equal(deadlines[^1], scene.Evaluator().Explain(file, last, Scene.Date("2025-02-01"))!.Deadline);
    }

    [Fact]
    public void Evaluate_ManyEpisodes_KeepsThemApart()
    {
        Scene scene = Scene.Of(Rule);
        for (int i = 0; i < 500; i++)
        {
            scene.Event($"2025-01-06 a.start episode=p{i}");
        }

        scene.Event("2025-01-07 a.end episode=p250").Event("2025-01-08 a.extend episode=p10 until=2025-04-01");
        ImmutableArray<Deadline> deadlines = scene.At("2025-01-10");

        Assert.Equal(500, deadlines.Length);
        Assert.Equal("p250", Assert.Single(deadlines, d => d.Status == DeadlineStatus.MetOnTime).Key.Episode);
        Assert.Equal("p10", Assert.Single(deadlines, d => d.DueOn == Scene.Date("2025-04-01")).Key.Episode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Evaluate_AnyNumberOfDeadlines_AllocatesTheResultAndNothingElse(int deadlines)
    {
        Scene scene = Scene.Of(Rule, Scene.Duty("left-out", "{ '$kind': 'givenBy', 'event': ['a.date'], 'date': 'on' }"));
        for (int i = 0; i < deadlines; i++)
        {
            scene.Event($"2025-01-06 a.start episode=p{i}");
        }

        CaseFile file = scene.File();
        TimelineEvaluator evaluator = scene.Evaluator();
        LocalDate day = Scene.Date("2025-01-10");
        long allocated = Allocated(() => evaluator.Evaluate(file, day));
        long array = Allocated(() => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(new Deadline[deadlines]));

        Assert.Equal(array, allocated);
        Assert.True(array >= deadlines * Unsafe.SizeOf<Deadline>());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Allocated(Func<ImmutableArray<Deadline>> action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ImmutableArray<Deadline> result = action();
            long after = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(result);
            least = Math.Min(least, after - before);
        }

        return least;
    }
}
