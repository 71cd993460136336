using CaseManager.Core.Documents;

namespace CaseManager.Core.Tests.Validation;

/// <summary>For one code: a sample that passes, and the change that makes it fail.</summary>
internal sealed record RecordExample(ushort Code, string Sample, Func<CaseRecord, CaseRecord> Change);
