using Ardalis.Result;
using CaseManager.Core.Documents.Json;
using CaseManager.Core.Json;
using CaseManager.Core.Staff;

namespace CaseManager.Core.Documents;

/// <summary>The staff of an agency as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>
/// Reading what was written gives an equal directory. Writing what was read gives the canonical form: keys in a fixed order, no optional
/// key without content, one line. Older versions of the format are read, and written in the form of today.
/// </remarks>
public static class StaffDirectoryJson
{
    /// <summary>The most bytes that one document may have: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads one document.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The directory, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx. Messages hold no value of a
    /// person. Whether what it says makes sense and follows the law is another question: see <c>CaseValidation</c>.
    /// </returns>
    public static Result<StaffDirectory> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        StaffDirectory? read = RecordFile.ReadStaff(utf8Json, MaximumBytes, problems);
        return read is null ? problems.ToResult<StaffDirectory>() : Result<StaffDirectory>.Success(read);
    }

    /// <summary>Writes one document.</summary>
    /// <param name="directory">The directory.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="directory"/> is null.</exception>
    public static byte[] Write(StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return RecordFile.Write(directory);
    }
}
