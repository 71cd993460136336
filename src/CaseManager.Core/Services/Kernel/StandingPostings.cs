using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>What holds in a ledger after reversals: each posting with its period and its cause looked up, packed for the kernel.</summary>
internal sealed class StandingPostings
{
    private readonly Dictionary<PostingId, SessionPosting> byId = [];
    private readonly List<Entry> entries = [];

    internal StandingPostings(ImmutableArray<SessionPosting> postings, PostingBook book)
    {
        Lines = [.. postings.Select(posting => posting.Line).Distinct().OrderBy(line => line.Value, StringComparer.Ordinal)];
        foreach (SessionPosting posting in postings)
        {
            byId.TryAdd(posting.Id, posting);
        }

        // The latest begun first: where an amendment opens a new period inside an old one, what follows belongs to the new.
        Periods = postings.Where((_, i) => book.Stands(i)).OfType<SessionPosting.Prescribed>()
            .OrderByDescending(period => period.On).ThenBy(period => period.Id.Value, StringComparer.Ordinal)
            .ToLookup(period => period.Line);
        for (int i = 0; i < postings.Length; i++)
        {
            if (book.Stands(i))
            {
                SessionPosting.Prescribed? period = PeriodOf(postings[i]);
                entries.Add(new Entry(postings[i], period, Packed(postings[i], period, 0, false)));
            }
        }
    }

    internal ImmutableArray<ServiceLineId> Lines { get; }

    internal ILookup<ServiceLineId, SessionPosting.Prescribed> Periods { get; }

    internal IReadOnlyList<Entry> Entries => entries;

    internal MinutesBalance Balance(int asOf, ServiceLineId? line)
    {
        var tally = default(LedgerTally);
        foreach (Entry entry in entries)
        {
            if (line is null || entry.Posting.Line == line)
            {
                tally.Add(entry.Packed, asOf);
            }
        }

        return tally.ToBalance();
    }

    /// <summary>Every posting for another tally, reversals included: both sides of what was taken back.</summary>
    internal ImmutableArray<PackedPosting> Pack(int account, ImmutableArray<SessionPosting> postings)
    {
        ImmutableArray<PackedPosting>.Builder packed = ImmutableArray.CreateBuilder<PackedPosting>(postings.Length);
        foreach (SessionPosting posting in postings)
        {
            SessionPosting meant = posting is SessionPosting.Reversed reversal ? byId[reversal.Of] : posting;
            packed.Add(Packed(meant, PeriodOf(meant), account, posting.Kind == PostingKind.Reversed));
        }

        return packed.MoveToImmutable();
    }

    private static PackedPosting Packed(SessionPosting posting, SessionPosting.Prescribed? period, int account, bool isReversal, MissCause cause) => new(
        account,
        posting.Kind,
        posting.On,
        posting.Minutes,
        period?.Through,
        posting.GivenInGroup,
        cause,
        posting.Kind is PostingKind.Delivered or PostingKind.Missed && posting.Target is not null,
        isReversal);

    private PackedPosting Packed(SessionPosting posting, SessionPosting.Prescribed? period, int account, bool isReversal) =>
        Packed(posting, period, account, isReversal, CauseOf(posting));

    private MissCause CauseOf(SessionPosting posting) => posting switch
    {
        SessionPosting.Missed missed => missed.Cause,
        SessionPosting.MadeUp or SessionPosting.Excused => ((SessionPosting.Missed)byId[posting.Target!.Value]).Cause,
        _ => default,
    };

    /// <summary>The period that a posting counts for: its own, that of what it refers to, or the latest begun that has its day.</summary>
    private SessionPosting.Prescribed? PeriodOf(SessionPosting posting) => posting switch
    {
        SessionPosting.Prescribed prescribed => prescribed,
        SessionPosting.Amended or SessionPosting.MadeUp or SessionPosting.Excused => PeriodOf(byId[posting.Target!.Value]),
        SessionPosting.CompensatoryAwarded or SessionPosting.CompensatoryDelivered => null,
        _ => PeriodOn(posting.Line, posting.On),
    };

    private SessionPosting.Prescribed? PeriodOn(ServiceLineId line, LocalDate day)
    {
        foreach (SessionPosting.Prescribed period in Periods[line])
        {
            if (period.On <= day && day <= period.Through)
            {
                return period;
            }
        }

        return null;
    }

    internal readonly record struct Entry(SessionPosting Posting, SessionPosting.Prescribed? Period, PackedPosting Packed);
}
