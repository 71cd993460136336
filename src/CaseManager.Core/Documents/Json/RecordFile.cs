using System.Text.Json;
using CaseManager.Core.Json;
using CaseManager.Core.Staff;

namespace CaseManager.Core.Documents.Json;

/// <summary>The two files that hold many documents: from bytes and to bytes.</summary>
internal static class RecordFile
{
    internal static CaseRecord? ReadRecord(ReadOnlySpan<byte> utf8Json, int maximumBytes, Problems problems) =>
        VersionedReading.Read(utf8Json, DocumentContract.Record, RecordSteps.All, maximumBytes, problems);

    internal static StaffDirectory? ReadStaff(ReadOnlySpan<byte> utf8Json, int maximumBytes, Problems problems) =>
        VersionedReading.Read(utf8Json, DocumentContract.Staff, [], maximumBytes, problems);

    internal static byte[] Write(CaseRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, DocumentContract.Record);

    internal static byte[] Write(StaffDirectory directory) => JsonSerializer.SerializeToUtf8Bytes(directory, DocumentContract.Staff);
}
