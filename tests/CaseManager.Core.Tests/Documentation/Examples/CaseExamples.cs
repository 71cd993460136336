using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class CaseExamples
{
    internal static void Corrected(TextWriter output)
    {
        // begin-snippet: case-corrected
        var student = new Student(new StudentId("s-1"), new LocalDate(2016, 4, 9));
        CaseFile file = CaseFile.Open(new CaseId("c-1"), student, new JurisdictionId("us-ga")).Value;
        file = file.Record(new CaseEvent
        {
            Id = new CaseEventId("e1"),
            Name = EventNames.ConsentInitialEvaluationReceived,
            On = new LocalDate(2025, 10, 1),
            Stamp = new RecordStamp(Instant.FromUtc(2025, 10, 1, 14, 30), "front office"),
        }).Value;

        // The form was signed on 1 October and came back on 6 October: the clock starts when it was received.
        file = file.Correct(new CaseEventId("e1"), file.Events[0] with
        {
            Id = new CaseEventId("e2"),
            On = new LocalDate(2025, 10, 6),
            Stamp = new RecordStamp(Instant.FromUtc(2025, 11, 20, 9, 0), "case manager"),
        }).Value;

        output.WriteLine($"{file}: {file.Records.Length} records, {file.Events.Length} event, consent received {file.Events[0].On:uuuu-MM-dd}");
        // end-snippet
    }

    internal static void KnownAt(TextWriter output)
    {
        // begin-snippet: case-known-at
        CaseFile file = CaseJson.Read("""
            { "id": "c-1", "student": { "id": "s-1", "birthDate": "2016-04-09" }, "jurisdiction": "us-ga", "events": [
                { "id": "e1", "name": "consent.initial-evaluation.received", "on": "2025-10-01", "recordedAt": "2025-10-01T14:30:00Z" },
                { "id": "e2", "name": "consent.initial-evaluation.received", "on": "2025-10-06", "recordedAt": "2025-11-20T09:00:00Z", "replaces": "e1" }] }
            """u8).Value;

        CaseFile before = file.AsKnownAt(Instant.FromUtc(2025, 11, 1, 0, 0));
        output.WriteLine($"today:         consent received {file.Events[0].On:uuuu-MM-dd}");
        output.WriteLine($"on 1 November: consent received {before.Events[0].On:uuuu-MM-dd}");
        // end-snippet
    }
}
