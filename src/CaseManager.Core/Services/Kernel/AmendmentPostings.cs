using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Services.Kernel;

/// <summary>What an amendment adds to a ledger.</summary>
internal sealed class AmendmentPostings(StandingPostings standing, ServiceCalendar calendar, ExpansionPolicy policy, string idPrefix, RecordStamp stamp)
{
    private readonly ImmutableArray<SessionPosting>.Builder postings = ImmutableArray.CreateBuilder<SessionPosting>();

    internal static PostingId IdOf(string prefix, Obligation obligation) =>
        new($"{prefix}{obligation.Line.Value}:{LocalDatePattern.Iso.Format(obligation.Covered.Start)}");

    internal ImmutableArray<SessionPosting> Of(ServiceLine before, ServiceLine? after, LocalDate on)
    {
        LocalDate? newFrom = after is null ? null : LocalDate.Max(on, after.Starts ?? on);
        SessionPosting.Prescribed[] periods = [.. standing.Periods[before.Id].OrderBy(period => period.On)];
        foreach (SessionPosting.Prescribed period in periods.Where(period => Owed(period) != Minutes.Zero))
        {
            if (period.On >= on)
            {
                Change(period, -Owed(period), period.On);
            }
            else if (LastOwnDay(period, periods) is var last && last >= on)
            {
                newFrom = Straddle(period, last, before, after, on, newFrom);
            }
        }

        if (after is not null && newFrom is { } starts)
        {
            postings.AddRange(ServiceExpansion.Of(after with { Starts = starts }, calendar, policy).ToPostings(idPrefix, stamp));
        }

        return postings.ToImmutable();
    }

    /// <summary>The last day that a period owes for: where an earlier amendment opened another inside it, the day before that one.</summary>
    private static LocalDate LastOwnDay(SessionPosting.Prescribed period, SessionPosting.Prescribed[] inOrder) =>
        Array.Find(inOrder, other => other.On > period.On) is { } next ? LocalDate.Min(period.Through, next.On.PlusDays(-1)) : period.Through;

    /// <summary>The period that the change falls into, and the day from which the new amount is expanded.</summary>
    private LocalDate? Straddle(SessionPosting.Prescribed period, LocalDate last, ServiceLine before, ServiceLine? after, LocalDate on, LocalDate? newFrom)
    {
        // A service that ends leaves nothing to finish or to renew: only the part before the end is owed.
        AmendmentRule rule = after is null ? AmendmentRule.Split : policy.Amendment;
        switch (rule)
        {
            case AmendmentRule.FinishPeriod:
                return LocalDate.Max(newFrom!.Value, period.Through.PlusDays(1));
            case AmendmentRule.NewAmount:
                if (newFrom <= period.Through)
                {
                    Change(period, new Minutes(Covering(after! with { Starts = period.On }, period.On)) - Owed(period), on);
                }

                return LocalDate.Max(newFrom!.Value, period.Through.PlusDays(1));
            default:
                // A line that begins later has no part in the period: an earlier amendment settled what is left of it.
                if (before.Starts is not { } begins || begins <= last)
                {
                    Change(period, new Minutes(Covering(before with { Starts = period.On, Ends = on.PlusDays(-1) }, period.On)) - Owed(period), on);
                }

                return newFrom;
        }
    }

    /// <summary>What a line owes in the period that holds a day.</summary>
    private long Covering(ServiceLine line, LocalDate day) =>
        ServiceExpansion.Of(line, calendar, policy).Obligations.FirstOrDefault(obligation => obligation.Period.Contains(day))?.Owed.Value ?? 0;

    private Minutes Owed(SessionPosting.Prescribed period)
    {
        Minutes owed = period.Minutes;
        foreach (StandingPostings.Entry entry in standing.Entries)
        {
            if (entry.Posting is SessionPosting.Amended amended && amended.Of == period.Id)
            {
                owed += amended.Minutes;
            }
        }

        return owed;
    }

    private void Change(SessionPosting.Prescribed period, Minutes by, LocalDate on)
    {
        if (by != Minutes.Zero)
        {
            postings.Add(new SessionPosting.Amended
            {
                Id = new PostingId(idPrefix + period.Id.Value),
                Line = period.Line,
                On = on,
                Minutes = by,
                Of = period.Id,
                Stamp = stamp,
            });
        }
    }
}
