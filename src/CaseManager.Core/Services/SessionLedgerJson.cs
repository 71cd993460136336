using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Services.Json;

namespace CaseManager.Core.Services;

/// <summary>Ledgers as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>Reading what was written gives an equal ledger. An optional key that says nothing is not written.</remarks>
public static class SessionLedgerJson
{
    /// <summary>The most bytes that one file may have: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>Reads one ledger. Its postings may stand in any order.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The ledger, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the document
    /// and CM41xx for what it says. Messages hold no value of the student.
    /// </returns>
    public static Result<SessionLedger> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return LedgerMapping.Read(utf8Json, problems) is { } read ? Result<SessionLedger>.Success(read) : problems.ToResult<SessionLedger>();
    }

    /// <summary>Writes one ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    public static byte[] Write(SessionLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return LedgerMapping.ToBytes(ledger);
    }
}
