using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>Between service logs and the document that says the same.</summary>
internal static class LogMapping
{
    internal static ImmutableArray<ServiceLog>? Read(ReadOnlySpan<byte> utf8Json, Problems problems)
    {
        if (StrictJson.Read(utf8Json, ServiceJsonContext.Default.LogDocument, ServiceLogJson.MaximumBytes, problems) is not { } read
            || !FormatVersion.IsRead(read.Schema, LogDocument.Current, problems))
        {
            return null;
        }

        ServiceLogs.Check(read.Logs, static i => string.Create(CultureInfo.InvariantCulture, $"$.logs[{i}]"), problems);
        return problems.Any ? null : read.Logs;
    }

    internal static byte[] ToBytes(ImmutableArray<ServiceLog> logs) =>
        JsonSerializer.SerializeToUtf8Bytes(new LogDocument { Schema = LogDocument.Current, Logs = logs }, ServiceJsonContext.Default.LogDocument);
}
