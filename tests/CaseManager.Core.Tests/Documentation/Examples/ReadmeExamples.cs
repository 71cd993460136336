using CaseManager.Core.Calendars;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;
using CaseManager.RulePacks;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class ReadmeExamples
{
    internal static void FirstDeadline(TextWriter output)
    {
        // begin-snippet: first-deadline
        RulePack federal = RulePackReader.Read(BuiltInPacks.Read("us").Span).Value;
        RulePack texas = RulePackReader.Read(BuiltInPacks.Read("us-tx").Span).Value;
        RuleSet rules = RuleSet.Compile(federal, texas).Value;
        SchoolYearCalendar year = SchoolCalendarReader.Read(File.ReadAllBytes("calendars/tx-cypress-fairbanks-2023-24.json"), "cypress-fairbanks").Value;
        var evaluator = new TimelineEvaluator(rules, SchoolCalendar.Join([year]).Value.Bind(rules.Bases, rules.Holidays));
        CaseFile file = CaseJson.Read("""
            { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-tx",
              "events": [{ "id": "e1", "name": "consent.initial-evaluation.received", "on": "2024-01-16" }] }
            """u8).Value;
        var today = new LocalDate(2024, 3, 1);
        output.WriteLine(evaluator.Explain(file, evaluator.NextActs(file, today)[0].Key, today)!.ToText(ExplanationDetail.Full));
        // end-snippet
    }
}
