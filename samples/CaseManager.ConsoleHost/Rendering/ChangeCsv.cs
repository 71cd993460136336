using System.Globalization;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>Deadlines before and after, one line each.</summary>
internal static class ChangeCsv
{
    internal static void WriteHeader(TextWriter output) =>
        output.WriteLine("case,change,rule,episode,startEvent,schoolYear,dueBefore,dueAfter,notBeforeBefore,notBeforeAfter,daysMoved,statusBefore,statusAfter,citations");

    internal static void Write(TextWriter output, string caseId, DeadlineChange change) =>
        CsvLine.Write(
            output,
            CsvLine.Safe(caseId),
            JsonNames.Of(change.Kind),
            change.Key.Rule.ToString(),
            CsvLine.Safe(change.Key.Episode),
            CsvLine.Safe((change.After ?? change.Before)?.StartEvent?.Value),
            change.Key.SchoolYear?.ToString(),
            Dates.Iso(change.Before?.DueOn),
            Dates.Iso(change.After?.DueOn),
            Dates.Iso(change.Before?.NotBefore),
            Dates.Iso(change.After?.NotBefore),
            change.DaysMoved?.ToString(CultureInfo.InvariantCulture),
            change.Before is { } before ? JsonNames.Of(before.Status) : null,
            change.After is { } after ? JsonNames.Of(after.Status) : null,
            string.Join("; ", (change.After ?? change.Before!.Value).Citations.Select(citation => citation.Label)));
}
