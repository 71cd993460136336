using Ardalis.Result;
using CaseManager.Core.Documents.Json;
using CaseManager.Core.Json;
namespace CaseManager.Core.Documents;

/// <summary>The documents of a case as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>
/// Reading what was written gives an equal record. Writing what was read gives the canonical form: keys in a fixed order, no optional
/// key without content, one line. Older versions of the format are read, and written in the form of today.
/// </remarks>
public static class CaseRecordJson
{
    /// <summary>The most bytes that one document may have: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads one document.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The record, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx. Messages hold no value of a
    /// person. Whether what it says makes sense and follows the law is another question: see <c>CaseValidation</c>.
    /// </returns>
    public static Result<CaseRecord> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        CaseRecord? read = RecordFile.ReadRecord(utf8Json, MaximumBytes, problems);
        return read is null ? problems.ToResult<CaseRecord>() : Result<CaseRecord>.Success(read);
    }

    /// <summary>Writes one document.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static byte[] Write(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RecordFile.Write(record);
    }
}
