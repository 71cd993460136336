using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Properties.Services;

/// <summary>Balances by sums over lists, without accounts: what the ledger is compared with.</summary>
internal static class SlowLedger
{
    internal static SessionPosting[] Standing(SessionLedger ledger)
    {
        HashSet<PostingId> back = [.. ledger.Postings.OfType<SessionPosting.Reversed>().Select(reversal => reversal.Of)];
        return [.. ledger.Postings.Where(posting => posting is not SessionPosting.Reversed && !back.Contains(posting.Id))];
    }

    internal static MinutesBalance Balance(SessionLedger ledger, LocalDate asOf)
    {
        SessionPosting[] standing = Standing(ledger);
        SessionPosting[] so = [.. standing.Where(posting => posting.On <= asOf)];
        long Sum<T>(Func<T, bool>? only = null)
            where T : SessionPosting => so.OfType<T>().Where(posting => only is null || only(posting)).Sum(posting => posting.Minutes.Value);
        MissCause CauseOf(PostingId miss) => standing.OfType<SessionPosting.Missed>().Single(posting => posting.Id == miss).Cause;
        long Missed(MissCause cause) => Sum<SessionPosting.Missed>(miss => miss.Cause == cause);
        long Settled(MissCause cause) => Sum<SessionPosting.MadeUp>(made => CauseOf(made.For) == cause) + Sum<SessionPosting.Excused>(excused => CauseOf(excused.For) == cause);
        long inGroup = so.Sum(posting => posting switch { SessionPosting.Delivered d => d.InGroup.Value, SessionPosting.MadeUp m => m.InGroup.Value, _ => 0 });
        long delivered = Sum<SessionPosting.Delivered>() + Sum<SessionPosting.MadeUp>();
        long prescribed = Sum<SessionPosting.Prescribed>() + Sum<SessionPosting.Amended>();
        return new MinutesBalance
        {
            Prescribed = new(prescribed),
            DeliveredIndividually = new(delivered - inGroup),
            DeliveredInGroup = new(inGroup),
            Excused = new(Sum<SessionPosting.Excused>()),
            Outstanding = new(prescribed - delivered - Sum<SessionPosting.Excused>()),
            PastDue = new(so.Where(posting => IsDue(posting, standing, asOf)).Sum(Owed)),
            PastDueUnresolved = new(so.Where(posting => IsDue(posting, standing, asOf)).Sum(Unresolved)),
            Scheduled = new(Sum<SessionPosting.Scheduled>()),
            Unaccounted = new(Sum<SessionPosting.Scheduled>() - Sum<SessionPosting.Delivered>(d => d.Session is not null) - Sum<SessionPosting.Missed>(m => m.Session is not null)),
            MadeUp = new(Sum<SessionPosting.MadeUp>()),
            Missed = ByCause(Missed),
            Unresolved = ByCause(cause => Missed(cause) - Settled(cause)),
            CompensatoryAwarded = new(Sum<SessionPosting.CompensatoryAwarded>()),
            CompensatoryDelivered = new(Sum<SessionPosting.CompensatoryDelivered>()),
            CompensatoryOutstanding = new(Sum<SessionPosting.CompensatoryAwarded>() - Sum<SessionPosting.CompensatoryDelivered>()),
        };
    }

    private static MissedMinutes ByCause(Func<MissCause, long> of)
    {
        Minutes[] all = [.. Enum.GetValues<MissCause>().Select(cause => new Minutes(of(cause)))];
        return new MissedMinutes(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
    }

    private static long Owed(SessionPosting posting) => posting switch
    {
        SessionPosting.Prescribed or SessionPosting.Amended => posting.Minutes.Value,
        SessionPosting.Delivered or SessionPosting.MadeUp or SessionPosting.Excused => -posting.Minutes.Value,
        _ => 0,
    };

    private static long Unresolved(SessionPosting posting) => posting switch
    {
        SessionPosting.Missed => posting.Minutes.Value,
        SessionPosting.MadeUp or SessionPosting.Excused => -posting.Minutes.Value,
        _ => 0,
    };

    private static bool IsDue(SessionPosting posting, SessionPosting[] standing, LocalDate asOf)
    {
        SessionPosting about = posting switch
        {
            SessionPosting.Amended a => standing.Single(other => other.Id == a.Of),
            SessionPosting.MadeUp m => standing.Single(other => other.Id == m.For),
            SessionPosting.Excused e => standing.Single(other => other.Id == e.For),
            _ => posting,
        };
        SessionPosting.Prescribed? period = about as SessionPosting.Prescribed
            ?? standing.OfType<SessionPosting.Prescribed>()
                .Where(each => each.Line == about.Line && each.On <= about.On && about.On <= each.Through)
                .OrderByDescending(each => each.On).ThenBy(each => each.Id.Value, StringComparer.Ordinal)
                .FirstOrDefault();
        return period is not null && period.Through <= asOf;
    }
}
