using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using CaseManager.Core.Tests.Documents;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class DocumentExamples
{
    internal static void Read(TextWriter output)
    {
        byte[] utf8Json = SampleCases.Bytes("elementary");

        // begin-snippet: documents-read
        CaseRecord record = CaseRecordJson.Read(utf8Json).Value;
        output.WriteLine($"the record prints as {record}");

        CaseFile file = RecordEvents.ToCaseFile(record).Value;
        output.WriteLine($"{file.Events.Length} events, stage {file.Stage}");

        // The teacher's written input comes a day late: what does the library say about the excusal?
        var meeting = record.Meetings[1];
        CaseRecord late = record with
        {
            Meetings = record.Meetings.SetItem(1, meeting with { Excusals = [meeting.Excusals[0] with { InputGivenOn = new LocalDate(2025, 3, 13) }] }),
        };
        ImmutableArray<Finding> findings = CaseValidation.Check(late, FindingCatalog.Federal, new LocalDate(2026, 6, 1));
        foreach (Finding finding in findings)
        {
            output.WriteLine($"{finding.Code} {finding.Severity} at {finding.Path} ({finding.Citation})");
            output.WriteLine(finding.Message);
            output.WriteLine(finding.Remedy);
        }

        // end-snippet
    }
}
