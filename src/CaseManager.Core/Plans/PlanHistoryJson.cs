using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Plans.Json;

namespace CaseManager.Core.Plans;

/// <summary>Histories of plans as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>
/// Reading what was written gives an equal value. A file written by an older version of the format is read; writing gives the
/// newest. An optional key that says nothing is not written.
/// </remarks>
public static class PlanHistoryJson
{
    /// <summary>The most bytes that one file may have: 64 MiB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads one.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The value, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the document
    /// and CM39xx for what it says. Messages hold no value of the student.
    /// </returns>
    public static Result<PlanHistory> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return PlanReading.History(utf8Json, problems) is { } read && PlanHistoryMapping.ToHistory(read, "$", problems) is { } made
            ? Result<PlanHistory>.Success(made)
            : problems.ToResult<PlanHistory>();
    }

    /// <summary>Writes one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static byte[] Write(PlanHistory value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return PlanWriting.ToBytes(PlanHistoryMapping.ToDocument(value));
    }
}
