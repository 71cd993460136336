using System.Buffers;
using Ardalis.Result;
using CaseManager.Core.Cases.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases;

/// <summary>Case files as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>
/// Reading what was written gives an equal file, records and attributes in the same order and instants to the nanosecond.
/// Writing what was read gives the canonical form: keys in a fixed order, no optional key without content, one line.
/// </remarks>
public static class CaseJson
{
    /// <summary>The most bytes that one case may have: 4 MiB.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads one case.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The file, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the
    /// document and CM12xx for what it says. Messages hold no value of the student.
    /// </returns>
    public static Result<CaseFile> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return CaseReading.Read(utf8Json, "$", problems) is { } file ? Result<CaseFile>.Success(file) : problems.ToResult<CaseFile>();
    }

    /// <summary>Writes one case.</summary>
    /// <param name="file">The case.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static byte[] Write(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return CaseWriting.ToBytes(file);
    }

    /// <summary>Writes one case to a buffer.</summary>
    /// <param name="file">The case.</param>
    /// <param name="output">Receives what <see cref="Write(CaseFile)"/> returns.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(CaseFile file, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(output);
        CaseWriting.Write(file, output);
    }
}
