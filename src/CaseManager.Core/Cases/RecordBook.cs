using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>
/// The records of one case while they are put together: which of them stand, and in whose place. Used for one command or
/// one reading and then thrown away; what it yields is immutable.
/// </summary>
internal sealed class RecordBook(LocalDate birthDate)
{
    /// <summary>More than any real case has; fewer than would slow a caseload down.</summary>
    internal const int MaximumRecords = 10_000;

    private readonly Dictionary<CaseEventId, int> index = [];
    private readonly List<Entry> entries = [];

    internal Problems Problems { get; } = new();

    /// <summary>A book of records that were checked before.</summary>
    internal static RecordBook Of(LocalDate birthDate, IEnumerable<CaseEvent> records)
    {
        var book = new RecordBook(birthDate);
        foreach (CaseEvent record in records)
        {
            book.Place(record, book.TargetOf(record));
        }

        return book;
    }

    /// <summary>Notes what is wrong with a record, and places it if its id is free.</summary>
    internal void Add(CaseEvent record, string path) => Add(record, path, Problems);

    /// <summary>The same, with the problems noted elsewhere.</summary>
    internal void Add(CaseEvent record, string path, Problems problems)
    {
        RecordChecks.Check(record, birthDate, path, problems);
        int target = CheckTarget(record, path, problems);
        if (index.TryGetValue(record.Id, out int holder))
        {
            problems.Add(
                CaseCodes.DuplicateEvent,
                path + ".id",
                string.Create(CultureInfo.InvariantCulture, $"The id {record.Id.Value} already belongs to record {holder + 1} of this case."),
                "Give the record an id of its own.");
            return;
        }

        Place(record, target);
    }

    internal ImmutableArray<CaseEvent> Records() => [.. entries.Select(entry => entry.Record)];

    /// <summary>What stands after corrections, by date and then by place (counting C10, C12).</summary>
    internal ImmutableArray<CaseEvent> Standing() =>
        [.. entries
            .Where(entry => entry.Record.Voids is null && entry.CorrectedBy is null)
            .OrderBy(entry => entry.Record.On)
            .ThenBy(entry => entry.Place)
            .Select(entry => entry.Record)];

    /// <summary>
    /// The records written down at or before a moment. A correction is known only together with what it corrects: clocks of
    /// two computers may disagree, and a correction of nothing would have no place.
    /// </summary>
    internal IEnumerable<CaseEvent> KnownAt(Instant moment)
    {
        bool[] known = new bool[entries.Count];
        for (int i = 0; i < known.Length; i++)
        {
            Entry entry = entries[i];
            known[i] = (entry.Record.Stamp.At is not { } at || at <= moment) && (entry.Target < 0 || known[entry.Target]);
            if (known[i])
            {
                yield return entry.Record;
            }
        }
    }

    private static CaseEventId? Correction(CaseEvent record) => record.Voids ?? record.Replaces;

    private int TargetOf(CaseEvent record) => Correction(record) is { } target && index.TryGetValue(target, out int at) ? at : -1;

    private void Place(CaseEvent record, int target)
    {
        int at = entries.Count;
        index.Add(record.Id, at);
        entries.Add(new Entry(record, target, target < 0 ? at : entries[target].Place));
        if (target >= 0)
        {
            entries[target].CorrectedBy ??= record;
        }
    }

    private int CheckTarget(CaseEvent record, string path, Problems problems)
    {
        if (Correction(record) is not { } target)
        {
            return -1;
        }

        string at = path + (record.Voids is null ? ".replaces" : ".voids");
        int found = TargetOf(record);
        if (found < 0)
        {
            problems.Add(
                CaseCodes.UnknownRecord,
                at,
                $"There is no earlier record {target.Value} in this case.",
                "Name a record that was written before this one.");
        }
        else if (entries[found].CorrectedBy is { } correction)
        {
            string remedy = correction.Voids is null ? $"Correct {correction.Id.Value} instead." : "Record the event again under a new id.";
            problems.Add(CaseCodes.AlreadyCorrected, at, $"Record {target.Value} has already been corrected by {correction.Id.Value}.", remedy);
        }
        else if (entries[found].Record.Voids is { } voided)
        {
            problems.Add(
                CaseCodes.VoidIsFinal,
                at,
                $"Record {target.Value} withdraws {voided.Value} and cannot be corrected itself.",
                "Record the withdrawn event again under a new id.");
        }

        return found;
    }

    private sealed class Entry(CaseEvent record, int target, int place)
    {
        internal CaseEvent Record { get; } = record;

        internal int Target { get; } = target;

        internal int Place { get; } = place;

        internal CaseEvent? CorrectedBy { get; set; }
    }
}
