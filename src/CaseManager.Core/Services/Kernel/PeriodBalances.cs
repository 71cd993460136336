using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>The balance of each period, and what is carried from one to the next.</summary>
internal static class PeriodBalances
{
    internal static ImmutableArray<PeriodBalance> Of(StandingPostings standing, int asOf, CarryOver carryOver)
    {
        var tallies = new Dictionary<(ServiceLineId Line, PostingId? Period), LedgerTally>();
        var periods = new Dictionary<PostingId, SessionPosting.Prescribed>();
        foreach (StandingPostings.Entry entry in standing.Entries)
        {
            if (entry.Packed.Day > asOf)
            {
                continue;
            }

            if (entry.Period is { } period)
            {
                periods.TryAdd(period.Id, period);
            }

            (ServiceLineId, PostingId?) key = (entry.Posting.Line, entry.Period?.Id);
            LedgerTally tally = tallies.GetValueOrDefault(key);
            tally.Add(entry.Packed, asOf);
            tallies[key] = tally;
        }

        PeriodBalance[] found =
        [
            .. tallies
                .Select(pair => (pair.Key.Line, Period: pair.Key.Period is { } id ? periods[id] : null, Balance: pair.Value.ToBalance()))
                .OrderBy(each => each.Line.Value, StringComparer.Ordinal)
                .ThenBy(each => each.Period?.On ?? CivilDay.LastDate)
                .ThenBy(each => each.Period?.Id.Value, StringComparer.Ordinal)
                .Select(each => new PeriodBalance(each.Line, each.Period is { } p ? new DateInterval(p.On, p.Through) : null, each.Balance, default, default)),
        ];
        if (carryOver == CarryOver.ToLaterPeriods)
        {
            Carry(found);
        }

        return [.. found];
    }

    /// <summary>Settles each shortfall from the surplus of earlier periods of its line, the earliest surplus first.</summary>
    private static void Carry(PeriodBalance[] periods)
    {
        for (int to = 0; to < periods.Length; to++)
        {
            for (int from = 0; from < to && periods[to].Shortfall > Minutes.Zero; from++)
            {
                bool fits = periods[from].Line == periods[to].Line && periods[from].Period is not null && periods[to].Period is not null;
                Minutes carried = fits ? Least(periods[from].Surplus, periods[to].Shortfall) : Minutes.Zero;
                if (carried > Minutes.Zero)
                {
                    periods[from] = periods[from] with { CarriedOut = periods[from].CarriedOut + carried };
                    periods[to] = periods[to] with { CarriedIn = periods[to].CarriedIn + carried };
                }
            }
        }
    }

    private static Minutes Least(Minutes left, Minutes right) => left < right ? left : right;
}
