using CaseManager.Core.Batch;
using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class BatchExamples
{
    private static readonly RuleSet Rules = RuleSet.Compile(
        RulePackReader.Read(BuiltInPacks.Read("us").Span).Value,
        RulePackReader.Read(BuiltInPacks.Read("us-ga").Span).Value).Value;

    private static BoundCalendar Newton { get; } = SchoolCalendar.Join(
    [
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2025-26.json"), "ga-newton-2025-26").Value,
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2026-27.json"), "ga-newton-2026-27").Value,
    ]).Value.Bind(Rules.Bases, Rules.Holidays);

    internal static void Tally(TextWriter output)
    {
        RuleSet rules = Rules;
        BoundCalendar newton = Newton;

        // begin-snippet: tally
        Caseload caseload = CaseloadReader.Read("""
            { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-ga", "events": [{ "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-09-02" }, { "id": "e2", "name": "evaluation.completed", "on": "2025-10-30" }] }
            { "id": "c-2", "student": { "id": "s-2", "birthDate": "2015-01-20" }, "jurisdiction": "us-ga", "events": [{ "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-09-02" }, { "id": "e2", "name": "evaluation.completed", "on": "2025-11-20" }] }
            { "id": "c-3", "student": { "id": "s-3", "birthDate": "2017-11-02" }, "jurisdiction": "us-ga", "events": [{ "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-10-20" }] }
            """u8);

        CaseFactSetBuilder builder = CaseFactSet.For(rules, [newton]);
        foreach (CaseFile file in caseload.Cases)
        {
            builder.Add(file, calendar: 0);
        }

        CaseFactSet facts = builder.Build();
        DeadlineTally tally = BatchEvaluator.Tally(facts, new LocalDate(2025, 12, 1), degreeOfParallelism: 2);
        var evaluation = new RuleId(new JurisdictionId("us-ga"), "initial-evaluation");
        output.WriteLine($"on time {tally.Count(evaluation, DeadlineStatus.MetOnTime)}, late {tally.Count(evaluation, DeadlineStatus.MetLate)}, running {tally.Count(evaluation, DeadlineStatus.Running)}");
        output.WriteLine($"in the second week late: {tally.Count(evaluation, DeadlineStatus.MetLate, weeksLate: 2)}");
        // end-snippet
    }

    internal static void Consumer(TextWriter output)
    {
        CaseFactSetBuilder builder = CaseFactSet.For(Rules, [Newton]);
        builder.Add(CaseJson.Read("""{ "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-ga", "events": [{ "id": "e1", "name": "records.requested", "on": "2025-09-02" }] }"""u8).Value, 0);
        CaseFactSet facts = builder.Build();

        // begin-snippet: consumer
        var overdue = default(OverdueCases);
        BatchEvaluator.Run(facts, .., new LocalDate(2025, 12, 1), ref overdue);
        output.WriteLine($"{overdue.Cases} of {facts.Count} cases have something overdue.");
        // end-snippet
    }
}
