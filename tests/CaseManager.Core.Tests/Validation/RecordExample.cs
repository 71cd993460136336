using CaseManager.Core.Documents;
using CaseManager.Core.Tests.Documents;
using CaseManager.Core.Validation;

namespace CaseManager.Core.Tests.Validation;

/// <summary>For one code: a sample that passes, the change that makes it fail, and where that is found.</summary>
internal sealed record RecordExample(ushort Code, string Path, string Sample, Func<CaseRecord, CaseRecord> Change)
{
    internal CaseRecord Failing => Change(SampleCases.Record(Sample));

    /// <summary>The same, for the tests that every check has in common.</summary>
    internal FindingExample ToFindingExample() => new(
        Code,
        Path,
        language => CaseValidation.Check(Failing, FindingCatalog.Federal, RecordExamples.AsOf(Sample), language),
        () => CaseValidation.Check(SampleCases.Record(Sample), FindingCatalog.Federal, RecordExamples.AsOf(Sample)));
}
