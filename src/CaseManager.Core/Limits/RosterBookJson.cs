using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Limits.Json;

namespace CaseManager.Core.Limits;

/// <summary>Rosters as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>Reading what was written gives an equal book. An optional key that says nothing is not written.</remarks>
public static class RosterBookJson
{
    /// <summary>The most bytes that one file may have: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads one book.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark, in the format of <c>roster-book.schema.json</c>.</param>
    /// <returns>
    /// The book, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the document
    /// and CM42xx for what it says. Messages hold no value of a student.
    /// </returns>
    public static Result<RosterBook> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return StrictJson.Read(utf8Json, RosterJsonContext.Default.RosterBookDocument, MaximumBytes, problems) is { } file
            && new RosterMapping(file, problems).Map() is { } book
            ? Result<RosterBook>.Success(book)
            : problems.ToResult<RosterBook>();
    }

    /// <summary>Writes one book.</summary>
    /// <param name="book">The book.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="book"/> is null.</exception>
    public static byte[] Write(RosterBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return RosterWriting.ToBytes(book);
    }
}
