using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Testing.Builders;
using CaseManager.Testing.Generators;
using CaseManager.Testing.Laws;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class TestingExamples
{
    internal static void PackLawsOfAVendor(TextWriter output)
    {
        // begin-snippet: pack-laws
        RulePack pack = RulePackReader.Read("""
            { "jurisdiction": "us", "title": "A pack of our own", "version": "2026.11.1", "events": ["reply.sent"],
              "rules": [{ "id": "reply", "title": "Reply", "starts": { "anyOf": ["referral.received"] }, "ends": { "anyOf": ["reply.sent"] },
                "due": { "$kind": "count", "days": 60, "basis": "calendar" },
                "variants": [{ "id": "june", "when": [{ "$kind": "startsBetween", "from": "06-01", "to": "06-30" }], "due": { "$kind": "count", "days": 5, "basis": "calendar" } }],
                "cite": [{ "label": "law", "href": "https://example.org/law", "retrieved": "2026-01-01" }], "status": "verified" }] }
            """u8).Value;
        foreach (LawViolation violation in PackLaws.Check(RuleSet.Compile(pack).Value, CalendarGenerators.Invented, cases: 500, seed: 1))
        {
            output.WriteLine($"{violation.Law}: {violation.Finding}");
        }
        // end-snippet
    }

    internal static void CalendarLawsOfADistrict(TextWriter output)
    {
        // begin-snippet: calendar-laws
        SchoolCalendar calendar = SchoolYearBuilder.Between(new LocalDate(2025, 8, 18), new LocalDate(2026, 5, 28))
            .FourDayWeek()
            .Closed(new LocalDate(2025, 11, 24), new LocalDate(2025, 11, 27), "Thanksgiving")
            .BuildCalendar();
        foreach (LawViolation violation in CalendarLaws.Check(calendar))
        {
            output.WriteLine($"{violation.Law}: {violation.Finding}");
        }
        // end-snippet
    }
}
