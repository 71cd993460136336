using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Services.Json;

namespace CaseManager.Core.Services;

/// <summary>Service logs as JSON: read strictly, written in one canonical way.</summary>
/// <remarks>Reading what was written gives equal logs.</remarks>
public static class ServiceLogJson
{
    /// <summary>The most bytes that one file may have: 64 MiB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads the lines of a log.</summary>
    /// <param name="utf8Json">The document, with or without a byte order mark.</param>
    /// <returns>
    /// The lines in order, or every problem at once: <c>Identifier</c> is the JSON path, <c>ErrorCode</c> is CM10xx for the form of the
    /// document and CM41xx for what it says.
    /// </returns>
    public static Result<ImmutableArray<ServiceLog>> Read(ReadOnlySpan<byte> utf8Json)
    {
        var problems = new Problems();
        return LogMapping.Read(utf8Json, problems) is { } read ? Result<ImmutableArray<ServiceLog>>.Success(read) : problems.ToResult<ImmutableArray<ServiceLog>>();
    }

    /// <summary>Writes the lines of a log.</summary>
    /// <param name="logs">The lines.</param>
    /// <returns>One line of UTF-8 JSON without a byte order mark or a line end.</returns>
    /// <exception cref="ArgumentException"><paramref name="logs"/> is a default array.</exception>
    public static byte[] Write(ImmutableArray<ServiceLog> logs)
    {
        if (logs.IsDefault)
        {
            throw new ArgumentException("Give an array of logs, which may be empty.", nameof(logs));
        }

        return LogMapping.ToBytes(logs);
    }
}
