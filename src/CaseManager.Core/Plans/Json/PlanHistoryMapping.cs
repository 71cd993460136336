using System.Globalization;
using CaseManager.Core.Json;

namespace CaseManager.Core.Plans.Json;

/// <summary>Between a history and the document that says the same.</summary>
internal static class PlanHistoryMapping
{
    internal static PlanHistoryDocument ToDocument(PlanHistory history) => new()
    {
        Schema = PlanHistoryDocument.Current,
        Student = history.Student,
        Records = [.. history.Records.Select(ToDocument)],
    };

    /// <summary>The history that a document says, each record checked after those before it; null when anything is wrong.</summary>
    internal static PlanHistory? ToHistory(PlanHistoryDocument read, string path, Problems problems)
    {
        if (read.Schema != PlanHistoryDocument.Current)
        {
            problems.Add(
                JsonCodes.Version,
                path + ".schema",
                string.Create(CultureInfo.InvariantCulture, $"The file has schema version {read.Schema}; version {PlanHistoryDocument.Current} is read."),
                "Read it with a newer version of this library, or check the number.");
            return null;
        }

        int before = problems.Count;
        PlanHistory history = PlanHistory.Of(read.Student);
        for (int i = 0; i < read.Records.Length; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"{path}.records[{i}]");
            if (ToRecord(read.Records[i], at, problems) is not { } record)
            {
                continue;
            }

            var checks = new PlanRecordChecks(history);
            checks.Check(record, at);
            foreach (Problem problem in checks.Problems.All)
            {
                problems.Add(problem.Code, problem.Path, problem.Message, problem.Remedy);
            }

            history = history.With(record);
        }

        return problems.Count > before ? null : history;
    }

    private static PlanRecordDocument ToDocument(PlanRecord record)
    {
        var (id, on, at, by) = (record.Id, record.On, record.Stamp.At, record.Stamp.By);
        return record switch
        {
            PlanRecord.Finished r => new PlanRecordDocument.Finished { Id = id, On = on, RecordedAt = at, RecordedBy = by, Revision = ToDocument(r.Revision), NeedsConsent = r.NeedsConsent },
            PlanRecord.Amended r => new PlanRecordDocument.Amended { Id = id, On = on, RecordedAt = at, RecordedBy = by, Revision = ToDocument(r.Revision), Basis = r.Basis, Reason = r.Reason },
            PlanRecord.Corrected r => new PlanRecordDocument.Corrected { Id = id, On = on, RecordedAt = at, RecordedBy = by, Revision = ToDocument(r.Revision), Reason = r.Reason },
            PlanRecord.Consented r => new PlanRecordDocument.Consented { Id = id, On = on, RecordedAt = at, RecordedBy = by, Plan = r.Plan, Consent = r.Consent },
            PlanRecord.Revoked r => new PlanRecordDocument.Revoked { Id = id, On = on, RecordedAt = at, RecordedBy = by, From = r.From },
            PlanRecord.StayPutBegan => new PlanRecordDocument.StayPutBegan { Id = id, On = on, RecordedAt = at, RecordedBy = by },
            PlanRecord.StayPutEnded => new PlanRecordDocument.StayPutEnded { Id = id, On = on, RecordedAt = at, RecordedBy = by },
            _ => new PlanRecordDocument.Ended { Id = id, On = on, RecordedAt = at, RecordedBy = by, Reason = ((PlanRecord.Ended)record).Reason },
        };
    }

    private static PlanRecord? ToRecord(PlanRecordDocument read, string path, Problems problems)
    {
        var (id, on, stamp) = (read.Id, read.On, new RecordStamp(read.RecordedAt, read.RecordedBy));
        PlanRevision? revision = read switch
        {
            PlanRecordDocument.Finished r => ToRevision(r.Revision, path, problems),
            PlanRecordDocument.Amended r => ToRevision(r.Revision, path, problems),
            PlanRecordDocument.Corrected r => ToRevision(r.Revision, path, problems),
            _ => null,
        };
        return read switch
        {
            PlanRecordDocument.Finished or PlanRecordDocument.Amended or PlanRecordDocument.Corrected when revision is null => null,
            PlanRecordDocument.Finished r => new PlanRecord.Finished { Id = id, On = on, Stamp = stamp, Revision = revision!, NeedsConsent = r.NeedsConsent },
            PlanRecordDocument.Amended r => new PlanRecord.Amended { Id = id, On = on, Stamp = stamp, Revision = revision!, Basis = r.Basis, Reason = r.Reason },
            PlanRecordDocument.Corrected r => new PlanRecord.Corrected { Id = id, On = on, Stamp = stamp, Revision = revision!, Reason = r.Reason },
            PlanRecordDocument.Consented r => new PlanRecord.Consented { Id = id, On = on, Stamp = stamp, Plan = r.Plan, Consent = r.Consent },
            PlanRecordDocument.Revoked r => new PlanRecord.Revoked { Id = id, On = on, Stamp = stamp, From = r.From },
            PlanRecordDocument.StayPutBegan => new PlanRecord.StayPutBegan { Id = id, On = on, Stamp = stamp },
            PlanRecordDocument.StayPutEnded => new PlanRecord.StayPutEnded { Id = id, On = on, Stamp = stamp },
            _ => new PlanRecord.Ended { Id = id, On = on, Stamp = stamp, Reason = ((PlanRecordDocument.Ended)read).Reason },
        };
    }

    private static PlanRevisionDocument ToDocument(PlanRevision revision) => new()
    {
        Number = revision.Number,
        From = revision.From,
        FinishedOn = revision.FinishedOn,
        Content = IepMapping.ToDocument(revision.Content),
    };

    private static PlanRevision? ToRevision(PlanRevisionDocument read, string path, Problems problems)
    {
        if (IepMapping.ToDraft(read.Content, path + ".revision.content", problems) is not { } content)
        {
            return null;
        }

        if (content.InEffect is null)
        {
            problems.Add(PlanCodes.RecordDates, path + ".revision.content", "A finished plan has a first and a last day, in that order.", "Give 'starts' and 'ends'.");
            return null;
        }

        return PlanRevision.Stored(content, read.Number, read.From, read.FinishedOn);
    }
}
