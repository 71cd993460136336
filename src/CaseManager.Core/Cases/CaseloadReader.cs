using Ardalis.Result;
using CaseManager.Core.Cases.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Cases;

/// <summary>Reads many cases: one document with calendars, holidays and cases, or JSON Lines with one case per line.</summary>
/// <remarks>
/// Reads bytes, never files: calendars that are named by file come back as names. One bad case does not spoil the others.
/// </remarks>
public static class CaseloadReader
{
    /// <summary>The most bytes that a caseload in one document may have: 64 MiB. JSON Lines may be longer; each line is one case.</summary>
    public const int MaximumDocumentBytes = 64 * 1024 * 1024;

    /// <summary>Reads a whole caseload of either form.</summary>
    /// <param name="utf8Json">The bytes, with or without a byte order mark.</param>
    /// <returns>What could be read and what was wrong. Bytes that are no caseload at all give no cases and one problem.</returns>
    public static Caseload Read(ReadOnlySpan<byte> utf8Json) =>
        IsJsonLines(utf8Json) ? CaseloadLines.Read(utf8Json) : new CaseloadDocument().Read(utf8Json);

    /// <summary>Reads one line of JSON Lines, so that a host can stream a caseload of any size.</summary>
    /// <param name="utf8Json">One line, with or without its line end; not an empty one.</param>
    /// <param name="lineNumber">The number of the line, from 1, for messages.</param>
    /// <returns>
    /// The case, or every problem with it as <see cref="CaseJson.Read"/> tells them, with paths such as
    /// <c>line 7: $.events[2].on</c>. Whether an id stood on an earlier line is for the host to see.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lineNumber"/> is not positive.</exception>
    public static Result<CaseFile> ReadLine(ReadOnlySpan<byte> utf8Json, long lineNumber)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lineNumber);
        var problems = new Problems();
        return CaseReading.Read(utf8Json, CaseloadLines.PathOf(lineNumber), problems) is { } file
            ? Result<CaseFile>.Success(file)
            : problems.ToResult<CaseFile>();
    }

    /// <summary>Tells the two forms apart from the beginning of a caseload.</summary>
    /// <param name="beginning">The first bytes: two whole lines that are not empty, or everything if there are fewer.</param>
    /// <returns>
    /// True for JSON Lines: the first line is a whole object that has neither <c>cases</c> nor <c>calendars</c>, or a further
    /// object begins on the second line where one document could not have it.
    /// </returns>
    public static bool IsJsonLines(ReadOnlySpan<byte> beginning) => CaseloadForm.IsJsonLines(beginning);
}
