using System.Text;

namespace CaseManager.Core.Properties.Generators;

/// <summary>A pack of no State, in which every construct of the format stands at least once.</summary>
internal static class SyntheticPack
{
    private const string Start = "\"starts\": { \"anyOf\": [\"a.start\"] }";
    private const string End = "\"ends\": { \"anyOf\": [\"a.end\"] }";
    private const string Extend = """{ "$kind": "extendByEvent", "on": ["a.extend"] }""";
    private const string Suspend = """{ "$kind": "suspend", "from": ["a.pause"], "until": ["a.resume"] }""";
    private const string Stops = """{ "$kind": "exempt", "on": ["a.excuse"] }, { "$kind": "terminate", "on": ["a.stop", "student.exited"] }""";

    internal static byte[] Json => Encoding.UTF8.GetBytes($$"""
        {
          "jurisdiction": "us", "title": "Every construct", "version": "2026.11.1",
          "events": ["a.start", "a.again", "a.end", "a.end-two", "a.pause", "a.resume", "a.extend", "a.excuse", "a.stop", "a.date", "a.plan"],
          "parameters": [ { "id": "majority", "months": 218, "cite": [ { "label": "law" } ], "status": "recalled" } ],
          "bases": [
            { "id": "six-runs", "title": "t", "counts": "calendar", "except": [ { "$kind": "runs", "minimumWeekdays": 6, "adjoiningWeekends": false }, { "$kind": "betweenTerms" } ], "notes": "n" },
            { "id": "five-runs-wide", "title": "t", "counts": "calendar", "except": [ { "$kind": "runs", "minimumWeekdays": 5, "adjoiningWeekends": true } ], "notes": "n" },
            { "id": "no-holidays", "title": "t", "counts": "weekday", "except": [ { "$kind": "kinds", "kinds": ["holiday", "break"] } ], "notes": "n" },
            { "id": "summer-too", "title": "t", "counts": "school", "also": [ { "counts": "business", "from": "07-01", "to": "08-31" }, { "counts": "calendar", "from": "12-28", "to": "01-02" } ], "notes": "n" }
          ],
          "rules": [ {{string.Join(",\n", Rules())}} ]
        }
        """);

    private static IEnumerable<string> Rules() => Counts().Concat(Opening()).Concat(Dates()).Concat(Choices()).Concat(Modified()).Concat(Variants());

    private static string Rule(string id, string rest, string status = "verified") =>
        $$"""{ "id": "{{id}}", "title": "{{id}}", {{rest}}, "cite": [ { "label": "law", "href": "https://example.org/law", "retrieved": "2026-01-01" } ], "status": "{{status}}" }""";

    private static string Count(int days, string basis = "school", string more = "") => $$"""{ "$kind": "count", "days": {{days}}, "basis": "{{basis}}"{{more}} }""";

    private static IEnumerable<string> Counts()
    {
        foreach (string basis in (string[])["calendar", "weekday", "business", "school", "six-runs", "five-runs-wide", "no-holidays", "summer-too"])
        {
            yield return Rule($"count-{basis}", $"{Start}, {End}, \"due\": {Count(20, basis)}", "secondary");
            yield return Rule($"trigger-{basis}", $"{Start}, {End}, \"due\": {Count(11, basis, ", \"includeTrigger\": true")}");
            yield return Rule($"before-{basis}", $$"""{{Start}}, {{End}}, "due": { "$kind": "before", "days": 7, "basis": "{{basis}}" }""");
        }

        yield return Rule("same-day", $"{Start}, {End}, \"due\": {Count(0)}");
        yield return Rule("same-day-trigger", $"{Start}, {End}, \"due\": {Count(0, "school", ", \"includeTrigger\": true")}");
        yield return Rule("a-right", $"\"kind\": \"right\", {Start}, {End}, \"due\": {Count(5)}");
        yield return Rule("words-only", $"\"kind\": \"qualitative\", \"words\": \"soon\", {Start}, {End}, \"modifiers\": [ {Stops} ]");
        yield return Rule("not-computed", $"{Start}, {End}, \"modifiers\": [ {Stops} ]", "notModelled");
    }

    private static IEnumerable<string> Opening()
    {
        yield return Rule("latest", $$"""
            "starts": { "anyOf": ["a.start"], "take": "latest" }, {{End}}, "due": {{Count(15)}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("first", $$"""
            "starts": { "anyOf": ["a.start"], "take": "first" }, {{End}}, "due": {{Count(30, "calendar")}}
            """);
        yield return Rule("restarted", $$"""
            "starts": { "anyOf": ["a.start[mode=x|y]"], "restartedBy": ["a.again", "a.date"] }, "ends": { "allOf": ["a.end", "a.end-two", "a.end[mode=x]"] }, "due": {{Count(12)}}, "modifiers": [ {{Extend}}, {{Stops}} ]
            """);
        yield return Rule("reopened", $$"""
            "starts": { "anyOf": ["a.start"], "reopenedBy": ["a.again", "a.date[mode=x]"] }, {{End}}, "due": {{Count(12)}}, "modifiers": [ {{Stops}} ],
            "variants": [ { "id": "x", "when": [ { "$kind": "openedBy", "event": ["a.start[mode=x]"] } ], "due": {{Count(7)}} } ]
            """);
        yield return Rule("reopened-first", $$"""
            "starts": { "anyOf": ["a.start"], "take": "first", "reopenedBy": ["a.start[mode=y]", "a.end[mode=x]"] }, "ends": { "anyOf": ["a.end", "a.stop"] }, "due": {{Count(30, "calendar")}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("reopened-by-law", $$"""
            "starts": { "anyOf": ["a.start"], "reopenedBy": ["a.again"] }, {{End}}, "effective": { "to": "2025-01-31" }, "due": {{Count(10)}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("reopened-by-law", $$"""
            "starts": { "anyOf": ["a.start"], "reopenedBy": ["a.again", "a.date"] }, "ends": { "anyOf": ["a.end-two"] }, "effective": { "from": "2025-02-01" }, "due": {{Count(14)}}
            """);
        yield return Rule("only-dated", $$"""
            "starts": { "anyOf": ["a.start[until=given]"] }, "ends": { "anyOf": ["a.end[for=false]"] }, "due": {{Count(14)}}, "modifiers": [ { "$kind": "exempt", "on": ["a.excuse[through=given, mode=x]"] } ]
            """);
        yield return Rule("cycle", $$"""
            "starts": { "anyOf": ["a.start", "a.end"] }, "ends": { "anyOf": ["a.start", "a.end"] }, "due": { "$kind": "anniversary", "months": 3 }
            """);
        yield return Rule("by-student", $$"""
            "starts": { "anyOf": ["a.start[mode=false]"] }, "ends": { "anyOf": ["student.graduated"] }, "due": {{Count(40)}}
            """);
        yield return Rule("old-and-new", $$"""
            {{Start}}, {{End}}, "effective": { "to": "2025-01-31" }, "due": {{Count(10)}}
            """);
        yield return Rule("old-and-new", $$"""
            "starts": { "anyOf": ["a.start"], "take": "latest" }, "ends": { "anyOf": ["a.end-two"] }, "effective": { "from": "2025-02-01" }, "due": {{Count(14)}}
            """);
        yield return Rule("by-as-of", $$"""
            {{Start}}, {{End}}, "effective": { "to": "2025-03-10", "by": "asOf" }, "due": {{Count(60, "calendar")}}
            """);
        yield return Rule("by-as-of", $$"""
            {{Start}}, {{End}}, "effective": { "from": "2025-03-11", "by": "asOf" }, "due": {{Count(45, "calendar")}}
            """);
        yield return Rule("from-birth", $$"""
            "starts": { "from": "birth", "listedFrom": ["a.start"], "listedUntil": ["a.end-two", "student.exited"] }, {{End}}, "opens": { "$kind": "anniversary", "months": -3, "from": { "$kind": "age", "months": 150, "edge": "birthday" } },
            "due": { "$kind": "age", "months": 150, "edge": "birthday" }, "modifiers": [ { "$kind": "exempt", "on": ["a.excuse"] }, { "$kind": "terminate", "on": ["a.stop"] } ]
            """);
        yield return Rule("from-birth-always", $$"""
            "starts": { "from": "birth" }, "ends": { "allOf": ["a.end", "a.end-two"] }, "due": { "$kind": "age", "parameter": "majority", "edge": "endOfTerm" }
            """);
        yield return Rule("from-birth-patiently", $$"""
            "starts": { "from": "birth", "listedFrom": ["a.start"], "listedUntil": ["student.exited"] }, "ends": { "allOf": ["a.end", "a.end-two"] },
            "due": { "$kind": "age", "months": 160, "edge": "birthday" }, "modifiers": [ { "$kind": "exempt", "on": ["a.excuse"] }, { "$kind": "terminate", "on": ["a.stop"] } ]
            """);
        yield return Rule("from-birth-given", $$"""
            "starts": { "from": "birth" }, {{End}}, "opens": { "$kind": "givenBy", "date": "on" }, "due": { "$kind": "age", "months": 155, "edge": "birthday" }
            """);
        yield return Rule("from-birth-given-alone", $$"""
            "starts": { "from": "birth" }, {{End}}, "due": { "$kind": "before", "days": 2, "basis": "calendar", "from": { "$kind": "givenBy", "date": "on" } }
            """);
        yield return Rule("every-year-again", $$"""
            "starts": { "from": "schoolYear", "listedFrom": ["a.start", "a.excuse"], "listedUntil": ["student.exited", "a.end-two", "a.start[mode=y]"] }, {{End}}, "due": { "$kind": "atCalendarPoint", "point": "lastInstructionalDay" }, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("every-year", $$"""
            "starts": { "from": "schoolYear", "listedUntil": ["student.exited"] }, {{End}}, "opens": { "$kind": "atCalendarPoint", "point": "firstInstructionalDay" }, "due": { "$kind": "atCalendarPoint", "point": "lastInstructionalDay" }, "modifiers": [ { "$kind": "terminate", "on": ["a.stop"] } ]
            """);
    }

    private static IEnumerable<string> Dates()
    {
        yield return Rule("month", $$"""{{Start}}, {{End}}, "due": { "$kind": "anniversary", "months": 1 }, "modifiers": [ {{Extend}} ]""");
        yield return Rule("day-before", $$"""{{Start}}, {{End}}, "due": { "$kind": "anniversary", "months": 12, "policy": "dayBefore" }""");
        yield return Rule("years-of-365", $$"""{{Start}}, {{End}}, "due": { "$kind": "anniversary", "months": 24, "policy": "days365", "from": {{Count(10)}} }""");
        foreach (string edge in (string[])["birthday", "dayBefore", "endOfTerm", "endOfSchoolYear", "endOfMonth"])
        {
            yield return Rule($"age-{edge.ToLowerInvariant()}", $$"""{{Start}}, {{End}}, "due": { "$kind": "age", "months": 146, "edge": "{{edge}}" }""");
        }

        yield return Rule("annual-date", $$"""{{Start}}, {{End}}, "due": { "$kind": "onAnnualDate", "date": "02-28", "from": {{Count(3)}} }""");
        yield return Rule("first-day", $$"""{{Start}}, {{End}}, "due": { "$kind": "atCalendarPoint", "point": "firstInstructionalDay", "from": { "$kind": "anniversary", "months": 8 } }""");
        yield return Rule("last-day", $$"""{{Start}}, {{End}}, "due": { "$kind": "atCalendarPoint", "point": "lastInstructionalDay", "from": {{Count(100)}} }""");
        yield return Rule("next-year", $$"""{{Start}}, {{End}}, "due": {{Count(15, "school", """, "from": { "$kind": "atCalendarPoint", "point": "nextFirstInstructionalDay" }""")}}""");
        yield return Rule("carried", $$"""{{Start}}, {{End}}, "due": { "$kind": "before", "days": 5, "basis": "business", "from": { "$kind": "givenBy", "date": "for" } }, "modifiers": [ {{Extend}} ]""");
        yield return Rule("carried-latest", $$"""
            "starts": { "anyOf": ["a.start", "a.plan"], "take": "latest", "restartedBy": ["a.again"], "reopenedBy": ["a.date"] }, {{End}}, "due": { "$kind": "latestOf", "terms": [ { "$kind": "givenBy", "date": "until" }, {{Count(5)}} ] },
            "variants": [ { "id": "v", "when": [ { "$kind": "has", "event": ["a.pause"] } ], "due": { "$kind": "anniversary", "months": 1, "from": { "$kind": "givenBy", "date": "until" } } } ]
            """);
        yield return Rule("carried-or-not", $$"""
            {{Start}}, {{End}}, "due": { "$kind": "givenBy", "date": "for" }, "variants": [ { "id": "v", "when": [ { "$kind": "openedBy", "event": ["a.start[mode=x]"] } ], "due": {{Count(5)}} } ]
            """);
        yield return Rule("given", $$"""{{Start}}, {{End}}, "due": { "$kind": "givenBy", "event": ["a.plan", "a.date[mode=y]"], "date": "for", "take": "latest", "laterThanStart": true }, "modifiers": [ {{Stops}} ]""");
        yield return Rule("given-anywhere", $$"""{{Start}}, {{End}}, "due": { "$kind": "givenBy", "event": ["a.plan"], "date": "through", "scope": "case" }""");
        yield return Rule("gap", $$"""
            "kind": "minimumInterval", "starts": { "anyOf": ["a.start"], "take": "latest" }, {{End}}, "opens": {{Count(30)}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("gap-suspended", $$"""
            "kind": "minimumInterval", {{Start}}, {{End}}, "opens": {{Count(30, "calendar")}}, "modifiers": [ {{Suspend}}, {{Stops}} ]
            """, "secondary");
        yield return Rule("gap-not-computed", $$"""
            "kind": "minimumInterval", {{Start}}, {{End}}, "opens": {{Count(30)}}, "modifiers": [ {{Stops}} ]
            """, "notModelled");
        yield return Rule("window", $$"""{{Start}}, {{End}}, "opens": {{Count(10)}}, "due": {{Count(30)}}, "modifiers": [ {{Stops}} ]""");
    }

    private static IEnumerable<string> Choices()
    {
        yield return Rule("earliest", $$"""
            {{Start}}, {{End}}, "due": { "$kind": "earliestOf", "terms": [ {{Count(45, "calendar")}}, {{Count(30)}}, { "$kind": "before", "days": 1, "basis": "calendar", "from": { "$kind": "givenBy", "event": ["a.plan"], "date": "for", "scope": "case", "laterThanStart": true } } ] }
            """);
        yield return Rule("latest-of", $$"""
            {{Start}}, {{End}}, "due": { "$kind": "latestOf", "terms": [ {{Count(45, "calendar")}}, {{Count(30, "six-runs")}}, { "$kind": "givenBy", "event": ["a.date"], "date": "on" } ] }, "modifiers": [ {{Extend}}, {{Stops}} ]
            """);
        yield return Rule("first-term-missing", $$"""
            {{Start}}, {{End}}, "due": { "$kind": "earliestOf", "terms": [ { "$kind": "givenBy", "event": ["a.date"], "date": "on" }, {{Count(30)}} ] }
            """);
        yield return Rule("after-the-later", $$"""
            {{Start}}, {{End}}, "due": {{Count(5, "school", $$""", "from": { "$kind": "latestOf", "terms": [ {{Count(20, "calendar")}}, {{Count(12, "six-runs")}} ] }""")}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("after-a-choice-of-choices", $$"""
            {{Start}}, {{End}}, "due": {{Count(5, "calendar", $$""", "from": { "$kind": "earliestOf", "terms": [ { "$kind": "latestOf", "terms": [ {{Count(20, "calendar")}}, {{Count(12)}} ] }, {{Count(60)}}, { "$kind": "givenBy", "date": "for" } ] }""")}}
            """);
        yield return Rule("window-of-a-choice", $$"""
            {{Start}}, {{End}}, "opens": { "$kind": "latestOf", "terms": [ {{Count(9, "calendar")}}, {{Count(5)}} ] }, "due": {{Count(20)}}, "modifiers": [ {{Stops}} ]
            """);
        yield return Rule("after-a-choice", $$"""
            {{Start}}, {{End}}, "due": {{Count(20, "calendar", $$""", "from": { "$kind": "earliestOf", "terms": [ {{Count(10)}}, { "$kind": "givenBy", "event": ["a.date"], "date": "on" } ] }""")}}, "modifiers": [ {{Stops}} ]
            """);
    }

    private static IEnumerable<string> Modified()
    {
        foreach (string basis in (string[])["calendar", "school", "six-runs"])
        {
            yield return Rule($"suspended-{basis}", $"{Start}, {End}, \"due\": {Count(20, basis)}, \"modifiers\": [ {Suspend}, {Stops} ]");
        }

        yield return Rule("suspended-trigger", $"{Start}, {End}, \"due\": {Count(20, "school", ", \"includeTrigger\": true")}, \"modifiers\": [ {Suspend} ]");
        yield return Rule("capped", $$"""
            {{Start}}, {{End}}, "due": {{Count(25)}}, "modifiers": [ { "$kind": "extendByEvent", "on": ["a.extend[mode=x]", "a.extend[mode=false]"], "atMost": { "days": 15, "basis": "school" } }, {{Stops}} ]
            """);
        yield return Rule("suspended-later", $$"""{{Start}}, {{End}}, "due": {{Count(12, "school", $$""", "from": {{Count(9, "calendar")}}""")}}, "modifiers": [ {{Suspend}}, {{Stops}} ]""");
        yield return Rule("suspended-choice", $$"""
            {{Start}}, {{End}}, "opens": {{Count(12)}}, "due": { "$kind": "earliestOf", "terms": [ {{Count(20)}}, { "$kind": "givenBy", "event": ["a.date"], "date": "on" } ] }, "modifiers": [ {{Suspend}} ]
            """);
        yield return Rule("absences", $$"""{{Start}}, {{End}}, "due": {{Count(15)}}, "modifiers": [ { "$kind": "extendByAbsence", "atLeast": 3 }, {{Stops}} ]""");
        yield return Rule("absences-and-pause", $$"""{{Start}}, {{End}}, "due": {{Count(15)}}, "modifiers": [ {{Suspend}}, { "$kind": "extendByAbsence", "atLeast": 2 } ]""");
        yield return Rule("rolled-on", $$"""{{Start}}, {{End}}, "due": {{Count(10, "calendar")}}, "modifiers": [ { "$kind": "roll", "to": "next", "basis": "school" } ]""");
        yield return Rule("rolled-back", $$"""{{Start}}, {{End}}, "due": {{Count(10, "calendar")}}, "modifiers": [ { "$kind": "roll", "to": "previous", "basis": "business" }, {{Extend}} ]""");
    }

    private static IEnumerable<string> Variants()
    {
        string late = Count(15, "school", """, "from": { "$kind": "atCalendarPoint", "point": "nextFirstInstructionalDay" }""");
        yield return Rule("by-remaining", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}}, "modifiers": [ { "$kind": "extendByAbsence", "atLeast": 3 } ],
            "variants": [
              { "id": "late-spring", "when": [ { "$kind": "remaining", "basis": "school", "until": "lastInstructionalDay", "atLeast": 35, "below": 45 }, { "$kind": "absences", "until": "lastInstructionalDay", "below": 3 } ], "due": { "$kind": "onAnnualDate", "date": "06-30" }, "modifiers": [] },
              { "id": "late-spring-absent", "when": [ { "$kind": "remaining", "basis": "school", "until": "lastInstructionalDay", "atLeast": 35, "below": 45 }, { "$kind": "absences", "until": "lastInstructionalDay", "atLeast": 3 } ], "due": {{late}}, "modifiers": [] },
              { "id": "too-late", "when": [ { "$kind": "remaining", "basis": "school", "until": "lastInstructionalDay", "below": 35 } ], "due": {{Count(45)}} } ]
            """);
        yield return Rule("by-age", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}},
            "variants": [ { "id": "young", "when": [ { "$kind": "age", "belowMonths": 140 } ], "due": {{Count(20)}} }, { "id": "old", "when": [ { "$kind": "age", "atLeastMonths": 150 } ], "due": {{Count(25)}}, "status": "recalled" } ]
            """);
        yield return Rule("right-by-age", $$"""
            "kind": "right", {{Start}}, {{End}}, "due": {{Count(12)}}, "modifiers": [ {{Stops}} ], "variants": [ { "id": "young", "when": [ { "$kind": "age", "belowMonths": 140 } ], "due": {{Count(8)}} } ]
            """);
        yield return Rule("by-attribute", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}}, "modifiers": [ {{Extend}} ],
            "variants": [ { "id": "public", "when": [ { "$kind": "attribute", "key": "enrolment", "in": ["public", "charter"] } ], "due": {{Count(20)}} }, { "id": "none", "when": [ { "$kind": "attribute", "key": "enrolment", "in": ["false"] } ], "status": "notModelled" } ]
            """);
        yield return Rule("by-history", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}}, "modifiers": [ {{Stops}} ],
            "variants": [ { "id": "dated", "when": [ { "$kind": "has", "event": ["a.date"] }, { "$kind": "not", "guard": { "$kind": "openedBy", "event": ["a.start[mode=y]"] } } ], "due": {{Count(20)}} }, { "id": "undated", "when": [ { "$kind": "lacks", "event": ["a.date"] }, { "$kind": "openedBy", "event": ["a.start[mode=x]"] } ], "due": {{Count(25)}} } ]
            """);
        yield return Rule("by-start", $$"""
            {{Start}}, {{End}}, "opens": {{Count(8)}}, "due": {{Count(20, "school", $$""", "from": { "$kind": "latestOf", "terms": [ {{Count(0, "calendar")}}, { "$kind": "givenBy", "event": ["a.date"], "date": "on" } ] }""")}}, "modifiers": [ {{Stops}} ],
            "variants": [ { "id": "monthly", "when": [ { "$kind": "openedBy", "event": ["a.start[mode=x]"] } ], "due": { "$kind": "anniversary", "months": 1 } }, { "id": "later", "when": [ { "$kind": "openedBy", "event": ["a.start[mode=y]"] } ], "due": { "$kind": "earliestOf", "terms": [ {{Count(20)}}, {{Count(25, "calendar")}} ] } } ]
            """);
        yield return Rule("by-season", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}},
            "variants": [ { "id": "winter", "when": [ { "$kind": "startsBetween", "from": "12-15", "to": "01-31" } ], "due": {{Count(20)}} }, { "id": "spring", "when": [ { "$kind": "startsBetween", "from": "02-29", "to": "03-31" } ], "due": {{Count(30)}} } ]
            """);
        yield return Rule("by-term", $$"""
            {{Start}}, {{End}}, "due": {{Count(45)}},
            "variants": [ { "id": "summer", "when": [ { "$kind": "betweenTerms" } ], "due": {{Count(30)}} } ]
            """);
    }
}
