using CaseManager.Core.Tests.Documents;
using NodaTime;

namespace CaseManager.Core.Tests.Validation;

/// <summary>One registry: every code of the documents of a case with its passing and its failing example.</summary>
internal static partial class RecordExamples
{
    internal static RecordExample[] All => [.. Consents, .. Notices, .. Meetings, .. Evaluations, .. Eligibility, .. Records];

    /// <summary>The day on which a sample is looked at: the end of its story.</summary>
    internal static LocalDate AsOf(string sample) => sample == "transition" ? new LocalDate(2026, 6, 30) : new LocalDate(2026, 6, 1);

    internal static CaseManager.Core.Documents.CaseRecord Failing(RecordExample example) => example.Change(SampleCases.Record(example.Sample));
}
