using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Plans.Json;

namespace CaseManager.Core.Plans;

/// <summary>IEPs, as drafts, as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>
/// Reading what was written gives an equal value. A file written by an older version of the format is read; writing gives the
/// newest. An optional key that says nothing is not written.
/// </remarks>
public static class IepJson
{
    /// <summary>The most bytes that one file may have: 4 MiB.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Reads one.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The value, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the document
    /// and CM3902 for what it says. Messages hold no value of the student.
    /// </returns>
    public static Result<IepDraft> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return PlanReading.Iep(utf8Json, problems) is { } read && IepMapping.ToDraft(read, "$", problems) is { } made
            ? Result<IepDraft>.Success(made)
            : problems.ToResult<IepDraft>();
    }

    /// <summary>Writes one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static byte[] Write(IepDraft value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return PlanWriting.ToBytes(IepMapping.ToDocument(value));
    }
}
