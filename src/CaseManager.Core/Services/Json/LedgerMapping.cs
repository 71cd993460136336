using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseManager.Core.Json;

namespace CaseManager.Core.Services.Json;

/// <summary>Between a ledger and the document that says the same.</summary>
internal static class LedgerMapping
{
    internal static SessionLedger? Read(ReadOnlySpan<byte> utf8Json, Problems problems)
    {
        if (StrictJson.Read(utf8Json, ServiceJsonContext.Default.LedgerDocument, SessionLedgerJson.MaximumBytes, problems) is not { } read
            || !FormatVersion.IsRead(read.Schema, LedgerDocument.Current, problems))
        {
            return null;
        }

        ImmutableArray<SessionPosting> postings = [.. read.Postings.Select(ToPosting)];
        return SessionLedger.From(read.Student, postings, static i => string.Create(CultureInfo.InvariantCulture, $"$.postings[{i}]"), problems);
    }

    internal static byte[] ToBytes(SessionLedger ledger) => JsonSerializer.SerializeToUtf8Bytes(
        new LedgerDocument { Schema = LedgerDocument.Current, Student = ledger.Student, Postings = [.. ledger.Postings.Select(ToDocument)] },
        ServiceJsonContext.Default.LedgerDocument);

    private static SessionPosting ToPosting(PostingDocument read)
    {
        var (id, line, on, minutes, stamp) = (read.Id, read.Line, read.On, new Minutes(read.Minutes), new RecordStamp(read.RecordedAt, read.RecordedBy));
        return read switch
        {
            PostingDocument.Prescribed r => new SessionPosting.Prescribed { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Through = r.Through },
            PostingDocument.Amended r => new SessionPosting.Amended { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Of = r.Of },
            PostingDocument.Scheduled => new SessionPosting.Scheduled { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp },
            PostingDocument.Delivered r => new SessionPosting.Delivered
            {
                Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Session = r.Session, InGroup = new Minutes(r.InGroup ?? 0), Provider = r.Provider,
            },
            PostingDocument.Missed r => new SessionPosting.Missed { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Cause = r.Cause, Session = r.Session },
            PostingDocument.MadeUp r => new SessionPosting.MadeUp
            {
                Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, For = r.For, InGroup = new Minutes(r.InGroup ?? 0), Provider = r.Provider,
            },
            PostingDocument.Excused r => new SessionPosting.Excused { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, For = r.For, Rule = r.Rule },
            PostingDocument.CompensatoryAwarded r => new SessionPosting.CompensatoryAwarded { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Decision = r.Decision },
            PostingDocument.CompensatoryDelivered r => new SessionPosting.CompensatoryDelivered { Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, For = r.For, Provider = r.Provider },
            _ => new SessionPosting.Reversed
            {
                Id = id, Line = line, On = on, Minutes = minutes, Stamp = stamp, Of = ((PostingDocument.Reversed)read).Of, Reason = ((PostingDocument.Reversed)read).Reason,
            },
        };
    }

    private static PostingDocument ToDocument(SessionPosting posting)
    {
        var (id, line, on, minutes, at, by) = (posting.Id, posting.Line, posting.On, posting.Minutes.Value, posting.Stamp.At, posting.Stamp.By);
        return posting switch
        {
            SessionPosting.Prescribed p => new PostingDocument.Prescribed { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Through = p.Through },
            SessionPosting.Amended p => new PostingDocument.Amended { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Of = p.Of },
            SessionPosting.Scheduled => new PostingDocument.Scheduled { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by },
            SessionPosting.Delivered p => new PostingDocument.Delivered
            {
                Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Session = p.Session, InGroup = Some(p.InGroup), Provider = p.Provider,
            },
            SessionPosting.Missed p => new PostingDocument.Missed { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Cause = p.Cause, Session = p.Session },
            SessionPosting.MadeUp p => new PostingDocument.MadeUp
            {
                Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, For = p.For, InGroup = Some(p.InGroup), Provider = p.Provider,
            },
            SessionPosting.Excused p => new PostingDocument.Excused { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, For = p.For, Rule = p.Rule },
            SessionPosting.CompensatoryAwarded p => new PostingDocument.CompensatoryAwarded { Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Decision = p.Decision },
            SessionPosting.CompensatoryDelivered p => new PostingDocument.CompensatoryDelivered
            {
                Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, For = p.For, Provider = p.Provider,
            },
            _ => new PostingDocument.Reversed
            {
                Id = id, Line = line, On = on, Minutes = minutes, RecordedAt = at, RecordedBy = by, Of = ((SessionPosting.Reversed)posting).Of, Reason = ((SessionPosting.Reversed)posting).Reason,
            },
        };
    }

    private static long? Some(Minutes minutes) => minutes == Minutes.Zero ? null : minutes.Value;
}
