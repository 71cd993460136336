using System.Collections.Immutable;
using System.Text;
using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.AotSmoke;

/// <summary>The main job, end to end: a pack, a calendar and a case are read, and deadlines come out with their reasons.</summary>
internal static class Deadlines
{
    private const string Calendar = """
        { "id": "smoke", "district": "Smoke", "state": "TX", "schoolYear": "2025-26",
          "firstInstructionalDay": "2025-08-18", "lastInstructionalDay": "2026-05-22", "weekend": ["Saturday", "Sunday"],
          "nonInstructional": [ { "from": "2025-12-22", "to": "2026-01-02", "name": "Winter break", "kind": "break" } ] }
        """;

    private const string Case = """
        { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-02-29" }, "jurisdiction": "us-tx", "attributes": { "enrolment": "public" },
          "events": [ { "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-12-01", "recordedAt": "2025-12-01T15:00:00Z" } ] }
        """;

    private static readonly LocalDate AsOf = new(2026, 1, 15);

    internal static IEnumerable<Check> Checks =>
    [
        new("every pack in the box compiles", () => $"{BuiltInPacks.Jurisdictions.Count(jurisdiction => Rules(jurisdiction) is null)} refused", "0 refused"),
        new("federal: 60 calendar days", () => DueOf("us"), "2026-01-30"),

        // 2025-12-02 to 19: 14 school days; 2026-01-05 to 30: 20 (34); 2026-02-02 to 16: 11 (45).
        new("Texas: 45 school days around winter break", () => DueOf("us-tx"), "2026-02-16"),
        new("an explanation names the break", () => $"{Explained().Contains("2025-12-22 … 2026-01-02 Winter break", StringComparison.Ordinal)}", "True"),
        new("a case file survives the round trip", () => $"{CaseJson.Read(CaseJson.Write(File())).Value.Equals(File())}", "True"),
        new("an unknown key is refused with its path", () => CaseJson.Read("""{ "id": "c", "sutdent": 1 }"""u8).ValidationErrors.First().Identifier, "$"),
        new("a batch gives as many deadlines as one case", () => $"{Batched() == Evaluator("us-tx").Evaluate(File(), AsOf).Length}", "True"),
    ];

    private static CaseFile File() => CaseJson.Read(Encoding.UTF8.GetBytes(Case)).Value;

    private static RuleSet? Rules(string jurisdiction)
    {
        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RulePack top = RulePackReader.Read(BuiltInPacks.Read(jurisdiction).Span).Value;
        return jurisdiction == "us" ? RuleSet.Compile(federal).Value : RuleSet.Compile(federal, top).Value;
    }

    private static TimelineEvaluator Evaluator(string jurisdiction)
    {
        RuleSet rules = Rules(jurisdiction)!;
        SchoolCalendar calendar = SchoolCalendar.Join([SchoolCalendarReader.Read(Encoding.UTF8.GetBytes(Calendar), "smoke").Value]).Value;
        return new TimelineEvaluator(rules, calendar.Bind(rules.Bases, rules.Holidays));
    }

    private static Deadline Evaluation(string jurisdiction) =>
        Evaluator(jurisdiction).Evaluate(File(), AsOf).Single(deadline => deadline.Key.Rule.Name == "initial-evaluation");

    private static string DueOf(string jurisdiction) => LocalDatePattern.Iso.Format(Evaluation(jurisdiction).DueOn!.Value);

    private static string Explained() => Evaluator("us-tx").Explain(File(), Evaluation("us-tx").Key, AsOf)!.ToText(ExplanationDetail.Full);

    private static long Batched()
    {
        TimelineEvaluator evaluator = Evaluator("us-tx");
        CaseFactSetBuilder builder = CaseFactSet.For(evaluator.Rules, ImmutableArray.Create(evaluator.Calendar));
        builder.Add(File(), 0);
        return BatchEvaluator.Tally(builder.Build(), AsOf, 2).Deadlines;
    }
}
