using System.Collections.Immutable;
using System.Text;
using Ardalis.Result;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Tests.Timelines;

/// <summary>A small pack, a calendar and a case, written as text.</summary>
internal sealed class Scene
{
    private readonly List<string> packs = [];
    private readonly List<CaseEvent> records = [];
    private readonly Dictionary<string, string> attributes = [];
    private SchoolCalendar calendar = TwoYears;
    private LocalDate birth = new(2012, 5, 5);

    private Scene()
    {
    }

    /// <summary>2024-08-19 to 2025-05-30 and 2025-08-18 to 2026-05-29, Monday to Friday, with the usual breaks.</summary>
    internal static SchoolCalendar TwoYears { get; } = Calendar(
        Year("2024-25", "2024-08-19", "2025-05-30", "2024-09-02/2024-09-02", "2024-11-25/2024-11-29", "2024-12-23/2025-01-03", "2025-01-20/2025-01-20", "2025-02-17/2025-02-17", "2025-03-17/2025-03-21", "2025-05-26/2025-05-26"),
        Year("2025-26", "2025-08-18", "2026-05-29", "2025-09-01/2025-09-01", "2025-11-24/2025-11-28", "2025-12-22/2026-01-02", "2026-03-16/2026-03-20"));

    /// <summary>A federal pack of these rules.</summary>
    internal static Scene Of(params string[] rules)
    {
        var scene = new Scene();
        scene.packs.Add(Pack("us", null, rules));
        return scene;
    }

    /// <summary>A rule of the pack: its id, and the rest of its keys with single quotes for double ones.</summary>
    internal static string Rule(string id, string rest, string status = "verified") =>
        $$"""{ "id": "{{id}}", "title": "The {{id}}", {{rest.Replace('\'', '"')}}, "cite": [ { "label": "34 CFR 300", "href": "https://example.org/{{id}}", "retrieved": "2026-11-22" } ], "status": "{{status}}" }""";

    /// <summary>A rule that <c>a.start</c> opens and <c>a.end</c> closes.</summary>
    internal static string Duty(string id, string due, string more = "") =>
        Rule(id, $$"""'starts': { 'anyOf': ['a.start'] }, 'ends': { 'anyOf': ['a.end'] }, 'due': {{due}}{{(more.Length == 0 ? string.Empty : ", " + more)}}""");

    internal static string Days(int days, string basis = "school", string more = "") =>
        $$"""{ '$kind': 'count', 'days': {{days}}, 'basis': '{{basis}}'{{(more.Length == 0 ? string.Empty : ", " + more)}} }""";

    internal static string Modifiers(params string[] modifiers) => $"'modifiers': [ {string.Join(", ", modifiers)} ]";

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>One school year of Mondays to Fridays; the spans off are holidays.</summary>
    internal static SchoolYearCalendar Year(string schoolYear, string first, string last, params string[] off)
    {
        string spans = string.Join(", ", off.Select(span => $$"""{ "from": "{{span[..10]}}", "to": "{{span[11..]}}", "name": "{{(span[..10] == span[11..] ? "Holiday" : "Break")}}", "kind": "{{(span[..10] == span[11..] ? "holiday" : "break")}}" }"""));
        string json = $$"""
            { "district": "d", "state": "s", "schoolYear": "{{schoolYear}}", "firstInstructionalDay": "{{first}}", "lastInstructionalDay": "{{last}}",
              "weekend": ["Saturday", "Sunday"], "nonInstructional": [ {{spans}} ], "extraInstructional": [] }
            """;
        return Success(SchoolCalendarReader.Read(Encoding.UTF8.GetBytes(json), "year"));
    }

    internal static SchoolCalendar Calendar(params SchoolYearCalendar[] years) => Success(SchoolCalendar.Join(years));

    internal Scene Layer(string jurisdiction, string extends, params string[] rules)
    {
        packs.Add(Pack(jurisdiction, extends, rules));
        return this;
    }

    internal Scene On(SchoolCalendar other)
    {
        calendar = other;
        return this;
    }

    internal Scene Born(string date)
    {
        birth = Date(date);
        return this;
    }

    internal Scene With(string key, string value)
    {
        attributes[key] = value;
        return this;
    }

    /// <summary>An event: date, name, and any of <c>id= episode= for= until= through= voids= replaces=</c>; the rest are attributes.</summary>
    internal Scene Event(string line)
    {
        string[] words = line.Split(' ');
        var given = words[2..].ToDictionary(word => word.Split('=')[0], word => word.Split('=')[1]);
        string? Take(string key) => given.Remove(key, out string? value) ? value : null;
        LocalDate? TakeDate(string key) => Take(key) is { } text ? Date(text) : null;
        CaseEventId? TakeId(string key) => Take(key) is { } text ? new CaseEventId(text) : null;
        records.Add(new CaseEvent
        {
            Id = TakeId("id") ?? new CaseEventId($"e{records.Count + 1}"),
            Name = new EventName(words[1]),
            On = Date(words[0]),
            Episode = Take("episode") ?? string.Empty,
            For = TakeDate("for"),
            Until = TakeDate("until"),
            Through = TakeDate("through"),
            Voids = TakeId("voids"),
            Replaces = TakeId("replaces"),
            Attributes = CaseAttributes.From(given),
        });
        return this;
    }

    internal CaseFile File() =>
        Success(CaseFile.Open(
            new CaseId("c-1"), new Student(new StudentId("s-1"), birth), new JurisdictionId("us"), records, attributes: CaseAttributes.From(attributes)));

    internal TimelineEvaluator Evaluator()
    {
        RuleSet rules = Success(RuleSet.Compile([.. packs.Select(pack => Success(RulePackReader.Read(Encoding.UTF8.GetBytes(pack))))]));
        return new TimelineEvaluator(rules, calendar.Bind(rules.Bases, rules.Holidays));
    }

    internal ImmutableArray<Deadline> At(string asOf) => Evaluator().Evaluate(File(), Date(asOf));

    internal Deadline One(string asOf) => Assert.Single(At(asOf));

    internal DeadlineExplanation Why(string asOf, int index = 0)
    {
        TimelineEvaluator evaluator = Evaluator();
        CaseFile file = File();
        DeadlineKey key = evaluator.Evaluate(file, Date(asOf))[index].Key;
        return evaluator.Explain(file, key, Date(asOf))!;
    }

    internal ImmutableArray<Finding> Check(string asOf) => Evaluator().Check(File(), Date(asOf));

    internal static T Success<T>(Result<T> result) =>
        result.IsSuccess ? result.Value : throw new InvalidOperationException(string.Join('\n', result.ValidationErrors.Select(e => $"{e.Identifier}: {e.ErrorMessage}")));

    private static string Pack(string jurisdiction, string? extends, string[] rules) =>
        $$"""
        { "jurisdiction": "{{jurisdiction}}", "title": "Test", {{(extends is null ? string.Empty : $"\"extends\": \"{extends}\", ")}}"version": "2026.11.1",
          {{(extends is null ? """
          "events": ["a.start", "a.again", "a.end", "a.end-two", "a.pause", "a.resume", "a.extend", "a.excuse", "a.stop", "a.date", "a.plan"],
          "parameters": [ { "id": "majority", "months": 216, "cite": [ { "label": "law" } ], "status": "recalled" } ],
          """ : """
          "events": ["a.start", "a.end"],
          """)}}
          "rules": [ {{string.Join(",\n", rules)}} ] }
        """;
}
