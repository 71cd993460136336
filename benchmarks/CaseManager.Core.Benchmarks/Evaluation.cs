using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Benchmarks;

/// <summary>
/// One case under the federal pack. Budget: Evaluate within 5 µs for the typical case; what it allocates is the result array, so that
/// the column Allocated grows with the deadlines and not with the events.
/// </summary>
[MemoryDiagnoser]
public class Evaluation
{
    private static readonly string[] TypicalEvents =
    [
        "2024-08-26 referral.received", "2024-09-04 consent.initial-evaluation.received", "2024-10-21 evaluation.completed",
        "2024-10-28 eligibility.determined eligible=true", "2024-11-12 iep.meeting-held purpose=initial", "2024-11-14 consent.services.received",
        "2024-11-18 services.started", "2025-01-13 records.requested", "2025-02-03 removal.change-of-placement-decided",
        "2025-02-03 notice.disciplinary-removal", "2025-02-05 interim-placement.started", "2025-02-06 iep.meeting-scheduled",
    ];

    private readonly LocalDate asOf = new(2025, 2, 10);
    private CaseFile file = null!;
    private TimelineEvaluator evaluator = null!;
    private NaiveTimelines naive = null!;
    private DeadlineKey key;

    /// <summary>12 is the typical case; the rest of 60 are absences, which open no clock.</summary>
    [Params(12, 60)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        RuleSet rules = RuleSet.Compile(RulePackReader.Read(BuiltInPacks.Read("us").Span).Value).Value;
        SchoolCalendar calendar = SchoolCalendar.Join([SchoolCalendarReader.Read(Encoding.UTF8.GetBytes(Year), "year").Value]).Value;
        evaluator = new TimelineEvaluator(rules, calendar.Bind(rules.Bases, rules.Holidays));
        naive = new NaiveTimelines(evaluator.Calendar);
        IEnumerable<CaseEvent> absences = Enumerable.Range(0, Events - TypicalEvents.Length).Select(i => Event($"2024-12-{(i % 19) + 1:00} attendance.absent", $"a{i}"));
        file = CaseFile.Open(
            new CaseId("c"), new Student(new StudentId("s"), new LocalDate(2014, 4, 9)), new JurisdictionId("us"), TypicalEvents.Select((line, i) => Event(line, $"e{i}")).Concat(absences)).Value;
        ImmutableArray<Deadline> deadlines = evaluator.Evaluate(file, asOf);
        key = deadlines.First(deadline => deadline.Key.Rule.Name == "interim-placement-limit").Key;
    }

    /// <summary>The ten rules that the typical case starts most, by a day walk: less than Evaluate does, which also settles every other rule.</summary>
    [Benchmark(Baseline = true)]
    public int DayWalk() => naive.Evaluate(file, asOf).Count;

    [Benchmark]
    public int Evaluate() => evaluator.Evaluate(file, asOf).Length;

    [Benchmark]
    public int Explain() => evaluator.Explain(file, key, asOf)!.Steps.Length;

    private static CaseEvent Event(string line, string id)
    {
        string[] words = line.Split(' ');
        return new CaseEvent
        {
            Id = new CaseEventId(id),
            Name = new EventName(words[1]),
            On = NodaTime.Text.LocalDatePattern.Iso.Parse(words[0]).Value,
            Attributes = CaseAttributes.From(words[2..].Select(word => KeyValuePair.Create(word.Split('=')[0], word.Split('=')[1]))),
        };
    }

    private const string Year = """
        { "district": "d", "state": "s", "schoolYear": "2024-25", "firstInstructionalDay": "2024-08-19", "lastInstructionalDay": "2025-05-30", "weekend": ["Saturday", "Sunday"],
          "nonInstructional": [
            { "from": "2024-09-02", "to": "2024-09-02", "name": "Labor Day", "kind": "holiday" }, { "from": "2024-11-25", "to": "2024-11-29", "name": "Break", "kind": "break" },
            { "from": "2024-12-23", "to": "2025-01-03", "name": "Break", "kind": "break" }, { "from": "2025-03-17", "to": "2025-03-21", "name": "Break", "kind": "break" } ],
          "extraInstructional": [] }
        """;
}
