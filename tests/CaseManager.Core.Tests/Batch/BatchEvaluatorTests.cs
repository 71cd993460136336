using System.Runtime.CompilerServices;
using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Tests.Timelines;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Tests.Batch;

/// <summary>Many cases at once give what each gives alone.</summary>
public class BatchEvaluatorTests
{
    private static readonly LocalDate AsOf = Scene.Date("2025-03-03");

    private static readonly Scene Law = Scene.Of(
        Scene.Duty("r", Scene.Days(20)),
        Scene.Duty("long", Scene.Days(45, "calendar"), "'variants': [ { 'id': 'young', 'when': [ { '$kind': 'age', 'belowMonths': 144 } ], 'due': " + Scene.Days(90, "calendar") + " } ]"),
        Scene.Rule("opens", "'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }, 'opens': { '$kind': 'anniversary', 'months': 1 }, 'due': { '$kind': 'anniversary', 'months': 2 }"),
        Scene.Rule("birth", "'starts': { 'from': 'birth' }, 'ends': { 'anyOf': ['a.stop'] }, 'due': { '$kind': 'age', 'months': 192, 'edge': 'endOfTerm' }"),
        Scene.Rule("year", "'starts': { 'from': 'schoolYear' }, 'ends': { 'anyOf': ['a.date'] }, 'due': { '$kind': 'atCalendarPoint', 'point': 'lastInstructionalDay' }"));

    [Fact]
    public void Run_RandomCases_GiveWhatEachGivesAlone()
    {
        (CaseFactSet facts, CaseFile[] files) = Random(400);
        var heard = new Recorder([]);

        BatchEvaluator.Run(facts, .., AsOf, ref heard);

        Assert.Equal(400, heard.Cases.Count);
        for (int i = 0; i < files.Length; i++)
        {
            TimelineEvaluator evaluator = new(facts.Rules, facts.Calendars[i % facts.Calendars.Length]);
            Assert.Equal(evaluator.Evaluate(files[i], AsOf).Select(Told), heard.Cases[i]);
        }

        Assert.True(heard.Cases.Values.Sum(deadlines => deadlines.Length) > 1_000);
    }

    [Fact]
    public void Run_Ranges_TogetherGiveTheWhole()
    {
        (CaseFactSet facts, _) = Random(200); // More than one cohort.
        var whole = new Recorder([]);
        var parts = new Recorder([]);
        BatchEvaluator.Run(facts, .., AsOf, ref whole);

        BatchEvaluator.Run(facts, 150.., AsOf, ref parts);
        BatchEvaluator.Run(facts, 10..10, AsOf, ref parts);
        Assert.Equal(50, parts.Cases.Count);
        BatchEvaluator.Run(facts, ..^50, AsOf, ref parts);

        Assert.Equal(whole.Cases.OrderBy(one => one.Key).SelectMany(one => one.Value), parts.Cases.OrderBy(one => one.Key).SelectMany(one => one.Value));
    }

    [Fact]
    public void Run_MoreCases_AllocateNoMore()
    {
        (CaseFactSet facts, _) = Random(400);
        Bytes(facts, ..); // What is rented once.

        Assert.Equal(Bytes(facts, ..100), Bytes(facts, ..));
    }

    [Fact]
    public void Run_CaseWithMoreClocksThanOrdinary_IsWhole()
    {
        var builder = CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]);
        Scene scene = Of([]);
        for (int i = 0; i < 150; i++)
        {
            scene.Event($"2025-01-{6 + (i % 20):00} a.start episode=x{i}");
        }

        builder.Add(Of(["2025-01-06 a.start"]).File(), 0);
        builder.Add(scene.File(), 0);
        builder.Add(Of(["2025-01-07 a.start"]).File(), 0);
        var heard = new Recorder([]);
        BatchEvaluator.Run(builder.Build(), .., AsOf, ref heard);

        Assert.Equal(new TimelineEvaluator(Rules, Bound(Scene.TwoYears)).Evaluate(scene.File(), AsOf).Select(Told), heard.Cases[1]);
        Assert.True(heard.Cases[1].Length > 300);
        Assert.Equal(heard.Cases[0].Length, heard.Cases[2].Length);
    }

    [Fact]
    public void Add_CasesWithoutEvents_AreCasesToo()
    {
        var builder = CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]);

        Assert.Equal(0, builder.Add(Of([]).File(), 0));
        Assert.Equal(1, builder.Add(Of(["2025-01-06 a.start"]).File(), 0));
        Assert.Equal(2, builder.Add(Of([]).File(), 0));
        Assert.Equal(3, builder.Count);
        var heard = new Recorder([]);
        BatchEvaluator.Run(builder.Build(), .., AsOf, ref heard);

        Assert.Equal(new TimelineEvaluator(Rules, Bound(Scene.TwoYears)).Evaluate(Of([]).File(), AsOf).Select(Told), heard.Cases[0]);
        Assert.Equal(heard.Cases[0], heard.Cases[2]);
        Assert.True(heard.Cases[1].Length > heard.Cases[0].Length);
    }

    [Fact]
    public void Add_MoreWordsThanOneChunkHolds_GoOnInTheNext()
    {
        var builder = CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]);
        Scene large = Of(["2025-01-06 a.start"]);
        for (int i = 1; i < 4_096; i++)
        {
            large.Event("2025-01-07 a.date");
        }

        // 256 cases of 4 096 words fill a chunk to the last word: a case without events then has no word left to point at.
        CaseFile file = large.File();
        for (int i = 0; i < 256; i++)
        {
            builder.Add(file, 0);
        }

        builder.Add(Of([]).File(), 0);
        var heard = new Recorder([]);
        BatchEvaluator.Run(builder.Build(), 256.., AsOf, ref heard);
        Assert.Single(heard.Cases);
        heard.Cases.Clear();
        builder.Add(file, 0);
        builder.Add(Of([]).File(), 0);
        BatchEvaluator.Run(builder.Build(), 255.., AsOf, ref heard);

        Assert.Equal(heard.Cases[255], heard.Cases[257]);
        Assert.Equal(heard.Cases[256], heard.Cases[258]);
        Assert.NotEqual(heard.Cases[255], heard.Cases[256]);
    }

    [Fact]
    public void Build_AndGoOn_LeavesTheSetAsItWas()
    {
        var builder = CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]);
        builder.Add(Of(["2025-01-06 a.start"]).File(), 0);
        CaseFactSet first = builder.Build();
        DeadlineTally before = BatchEvaluator.Tally(first, AsOf, 1);
        builder.Add(Of(["2025-01-07 a.start"]).File(), 0);

        Assert.Equal((1, 2), (first.Count, builder.Build().Count));
        Assert.Equal(before.Hash, BatchEvaluator.Tally(first, AsOf, 1).Hash);
        Assert.Same(Rules, first.Rules);
    }

    /// <summary>The hash reads a deadline as five words: a field more would leave the words of the next one out of step.</summary>
    [Fact]
    public void PackedDeadline_IsFiveWords_AsTheHashReadsIt() => Assert.Equal(5 * sizeof(ulong), Unsafe.SizeOf<PackedDeadline>());

    [Fact]
    public void Tally_AnyNumberOfThreads_GivesTheSameHash()
    {
        (CaseFactSet facts, CaseFile[] files) = Random(101);
        DeadlineTally one = BatchEvaluator.Tally(facts, AsOf, 1);

        Assert.All([2, 3, 4, 1_000_000], threads => Assert.Equal(one.ToString(), BatchEvaluator.Tally(facts, AsOf, threads).ToString()));
        Assert.Equal(one.Deadlines, files.Select((file, i) => (long)new TimelineEvaluator(facts.Rules, facts.Calendars[i % facts.Calendars.Length]).Evaluate(file, AsOf).Length).Sum());
        Assert.NotEqual(one.Hash, BatchEvaluator.Tally(facts, AsOf.PlusDays(1), 1).Hash);
    }

    [Theory]
    [InlineData("verified", "2025-01-06 a.start", "recalled", "2025-01-06 a.start")]
    [InlineData("verified", "2025-01-06 a.start", "verified", "2025-01-06 a.start episode=b")]
    [InlineData("verified", "2025-01-06 a.start; 2025-01-08 attendance.absent; 2025-01-08 a.excuse", "verified", "2025-01-06 a.start; 2025-01-08 a.excuse; 2025-01-08 attendance.absent")]
    [InlineData("verified", "2025-01-06 a.start; 2025-01-08 attendance.absent; 2025-01-08 a.end", "verified", "2025-01-06 a.start; 2025-01-08 a.end; 2025-01-08 attendance.absent")]
    [InlineData("verified", "2025-01-06 attendance.absent; 2025-01-06 a.start", "verified", "2025-01-06 a.start; 2025-01-06 attendance.absent")]
    public void Tally_CertaintyEpisodeOrAnEventOfTheClockDiffers_GivesAnotherHash(string status, string events, string otherStatus, string otherEvents) =>
        Assert.NotEqual(HashOf(status, events), HashOf(otherStatus, otherEvents));

    private static ulong HashOf(string status, string events)
    {
        const string Due = "{ '$kind': 'count', 'days': 10, 'basis': 'calendar' }";
        Scene scene = Scene.Of(Scene.Rule("r", $"'starts': {{ 'anyOf': ['a.start'] }}, 'ends': {{ 'anyOf': ['a.end'] }}, 'due': {Due}, " + Scene.Modifiers("{ '$kind': 'exempt', 'on': ['a.excuse'] }", "{ '$kind': 'extendByAbsence', 'atLeast': 9 }"), status));
        foreach (string line in events.Split("; "))
        {
            scene.Event(line);
        }

        TimelineEvaluator evaluator = scene.Evaluator();
        var builder = CaseFactSet.For(evaluator.Rules, [evaluator.Calendar]);
        builder.Add(scene.File(), 0);
        return BatchEvaluator.Tally(builder.Build(), AsOf, 1).Hash;
    }

    [Fact]
    public void Tally_Sums_AreThoseOfTheCases()
    {
        (CaseFactSet facts, CaseFile[] files) = Random(200);
        Deadline[] all = [.. files.SelectMany((file, i) => new TimelineEvaluator(facts.Rules, facts.Calendars[i % facts.Calendars.Length]).Evaluate(file, AsOf))];
        DeadlineTally tally = BatchEvaluator.Tally(facts, AsOf, 3);

        foreach (RuleId rule in facts.Rules.Rules.Select(rule => rule.Id).Distinct())
        {
            foreach (DeadlineStatus status in Enum.GetValues<DeadlineStatus>())
            {
                Deadline[] some = [.. all.Where(deadline => deadline.Key.Rule == rule && deadline.Status == status)];
                Assert.Equal(some.Length, tally.Count(rule, status));
                for (int weeks = 0; weeks <= DeadlineTally.MaximumWeeks; weeks++)
                {
                    Assert.Equal(some.Count(deadline => WeeksLate(deadline) == weeks), tally.Count(rule, status, weeks));
                }
            }
        }

        Assert.Equal((all.Length, AsOf), (tally.Deadlines, tally.AsOf));
        Assert.Same(facts.Rules, tally.Rules);
    }

    [Theory]
    [InlineData("2025-02-04", 0)]
    [InlineData("2025-02-05", 1)]
    [InlineData("2025-02-11", 1)]
    [InlineData("2025-02-12", 2)]
    [InlineData("2026-02-03", 52)]
    [InlineData("2026-02-04", 53)]
    [InlineData("2030-02-04", 53)]
    public void Tally_WeeksLate_BeginWithTheDayAfterTheDueDate(string end, int weeks)
    {
        var rule = new RuleId(JurisdictionId.Federal, "r");
        var builder = CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]);
        builder.Add(Of(["2025-01-06 a.start", $"{end} a.end"]).File(), 0);

        DeadlineTally met = BatchEvaluator.Tally(builder.Build(), Scene.Date("2030-03-01"), 1);
        DeadlineTally open = BatchEvaluator.Tally(builder.Build(), Scene.Date(end).PlusDays(-1), 1);

        Assert.Equal(1, met.Count(rule, weeks == 0 ? DeadlineStatus.MetOnTime : DeadlineStatus.MetLate, weeks));
        Assert.Equal(1, open.Count(rule, DeadlineStatus.Running) + open.Count(rule, DeadlineStatus.Overdue));
    }

    [Fact]
    public void Tally_VersionsOfOneRule_AreCountedTogether()
    {
        Scene scene = Scene.Of(Scene.Duty("r", Scene.Days(20), "'effective': { 'to': '2025-01-10' }"), Scene.Duty("r", Scene.Days(30), "'effective': { 'from': '2025-01-11' }"));
        TimelineEvaluator evaluator = scene.Evaluator();
        var builder = CaseFactSet.For(evaluator.Rules, [evaluator.Calendar]);
        builder.Add(scene.Event("2025-01-06 a.start").Event("2025-01-13 a.start episode=b").File(), 0);

        Assert.Equal(2, BatchEvaluator.Tally(builder.Build(), Scene.Date("2025-01-20"), 2).Count(new RuleId(JurisdictionId.Federal, "r"), DeadlineStatus.Running));
    }

    [Fact]
    public void Tally_NoCases_IsNothing()
    {
        DeadlineTally tally = BatchEvaluator.Tally(CaseFactSet.For(Rules, [Bound(Scene.TwoYears)]).Build(), AsOf, 4);

        Assert.Equal("0 deadlines, hash 0000000000000000", tally.ToString());
        Assert.Equal(0, tally.Count(default, DeadlineStatus.Running));
    }

    [Fact]
    public void Batch_MistakesOfTheCaller_Throw()
    {
        BoundCalendar calendar = Bound(Scene.TwoYears);
        CaseFactSetBuilder builder = CaseFactSet.For(Rules, [calendar]);
        CaseFactSet facts = builder.Build();
        CaseFile file = Of([]).File();
        var heard = new Recorder([]);

        Assert.Throws<ArgumentNullException>("rules", () => CaseFactSet.For(null!, [calendar]));
        Assert.Throws<ArgumentException>("calendars", () => CaseFactSet.For(Rules, []));
        Assert.Throws<ArgumentException>("calendars", () => CaseFactSet.For(Rules, default));
        Assert.Throws<ArgumentException>("calendars", () => CaseFactSet.For(Rules, [null!]));
        Assert.Throws<ArgumentException>("calendars", () => CaseFactSet.For(Rules, [.. Enumerable.Repeat(calendar, 65_537)]));
        Assert.Equal(65_536, CaseFactSet.For(Rules, [.. Enumerable.Repeat(calendar, 65_536)]).Build().Calendars.Length);
        Assert.Throws<ArgumentException>("calendars", () => CaseFactSet.For(Rules, [Scene.TwoYears.Bind([DayBasis.SchoolDays], HolidayCalendar.Federal)]));
        Assert.Throws<ArgumentNullException>("file", () => builder.Add(null!, 0));
        Assert.Throws<ArgumentOutOfRangeException>("calendar", () => builder.Add(file, 1));
        Assert.Throws<ArgumentOutOfRangeException>("calendar", () => builder.Add(file, -1));
        Assert.Throws<ArgumentNullException>("facts", () => BatchEvaluator.Run(null!, .., AsOf, ref heard));
        Assert.Throws<ArgumentOutOfRangeException>(() => BatchEvaluator.Run(facts, ..1, AsOf, ref heard));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => BatchEvaluator.Run(facts, .., new LocalDate(2500, 1, 1), ref heard));
        Assert.Throws<ArgumentNullException>("facts", () => BatchEvaluator.Tally(null!, AsOf, 1));
        Assert.Throws<ArgumentOutOfRangeException>("degreeOfParallelism", () => BatchEvaluator.Tally(facts, AsOf, 0));
        Assert.Throws<ArgumentOutOfRangeException>("asOf", () => BatchEvaluator.Tally(facts, new LocalDate(1899, 12, 31), 1));
        DeadlineTally tally = BatchEvaluator.Tally(facts, AsOf, 1);
        Assert.Throws<ArgumentOutOfRangeException>("weeksLate", () => tally.Count(default, DeadlineStatus.Overdue, 54));
        Assert.Throws<ArgumentOutOfRangeException>("weeksLate", () => tally.Count(default, DeadlineStatus.Overdue, -1));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => tally.Count(default, (DeadlineStatus)99, 1));
        Assert.Throws<ArgumentOutOfRangeException>("status", () => tally.Count(default, (DeadlineStatus)200));
    }

    private static RuleSet Rules { get; } = Law.Evaluator().Rules;

    private static BoundCalendar Bound(SchoolCalendar calendar) => calendar.Bind(Rules.Bases, Rules.Holidays);

    private static Scene Of(string[] events)
    {
        Scene scene = Scene.Of();
        foreach (string line in events)
        {
            scene.Event(line);
        }

        return scene;
    }

    private static long Bytes(CaseFactSet facts, Range cases)
    {
        var nobody = default(Nobody);
        long before = GC.GetAllocatedBytesForCurrentThread();
        BatchEvaluator.Run(facts, cases, AsOf, ref nobody);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The same cases on every run, on three calendars in turn; the last has no school year.</summary>
    private static (CaseFactSet Facts, CaseFile[] Files) Random(int count)
    {
        var random = new Random(20261122);
        ImmutableArray<BoundCalendar> calendars =
        [
            Bound(Scene.TwoYears), Bound(Scene.Calendar(Scene.Year("2024-25", "2024-08-12", "2025-06-06", "2024-12-20/2025-01-08"))), Bound(SchoolCalendar.None),
        ];
        CaseFactSetBuilder builder = CaseFactSet.For(Rules, calendars);
        string[] names = ["a.start", "a.start", "a.end", "a.date", "a.stop", "other.event"];
        var files = new CaseFile[count];
        for (int i = 0; i < count; i++)
        {
            Scene scene = Of([]).Born($"20{random.Next(8, 16):00}-0{random.Next(1, 10)}-1{random.Next(10)}");
            for (int e = random.Next(7); e > 0; e--)
            {
                scene.Event($"2025-0{random.Next(1, 5)}-{random.Next(1, 29):00} {names[random.Next(names.Length)]} episode={"abc"[random.Next(3)]}");
            }

            files[i] = scene.File();
            Assert.Equal(i, builder.Add(files[i], i % calendars.Length));
        }

        return (builder.Build(), files);
    }

    private static int WeeksLate(Deadline deadline)
    {
        LocalDate? late = deadline.Status == DeadlineStatus.Overdue ? AsOf : deadline.Status == DeadlineStatus.MetLate ? deadline.MetOn : deadline.DueOn;
        return late is { } day && deadline.DueOn is { } due && day > due ? Math.Min(DeadlineTally.MaximumWeeks, (Period.DaysBetween(due, day) + 6) / 7) : 0;
    }

    private static string Told(Deadline deadline) =>
        $"{deadline.Key.Rule} {deadline.Variant?.Id} {deadline.Status} {deadline.Certainty} {deadline.StartedOn} {deadline.OpensOn} {deadline.DueOn} {deadline.NotBefore} {deadline.MetOn}";

    private readonly struct Recorder(Dictionary<int, string[]> cases) : IDeadlineConsumer
    {
        internal Dictionary<int, string[]> Cases { get; } = cases;

        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
        {
            var told = new List<string>();
            foreach (PackedDeadline deadline in deadlines)
            {
                TimelineRule rule = Rules.Rules[deadline.RuleOrdinal];
                string? variant = deadline.Branch < rule.Variants.Length ? rule.Variants[deadline.Branch].Id : null;
                told.Add($"{rule.Id} {variant} {deadline.Status} {deadline.Certainty} {deadline.StartedOn} {deadline.OpensOn} {deadline.DueOn} {deadline.NotBefore} {deadline.MetOn}");
            }

            Cases.Add(caseIndex, [.. told]);
        }
    }

    private readonly struct Nobody : IDeadlineConsumer
    {
        public void OnCase(int caseIndex, ReadOnlySpan<PackedDeadline> deadlines)
        {
        }
    }
}
