using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>The same postings as in a balance, week by week.</summary>
internal static class WeeksOfMinutes
{
    internal static ImmutableArray<MinutesWeek> Of(StandingPostings standing, LocalDate through)
    {
        int asOf = CivilDay.Of(through);
        LocalDate last = IsoWeek.MondayOf(through);
        var weeks = new Dictionary<(ServiceLineId Line, LocalDate Week), (LedgerTally Tally, Minutes Promised)>();
        foreach (StandingPostings.Entry entry in standing.Entries)
        {
            if (entry.Packed.Day > asOf)
            {
                continue;
            }

            if (entry.Posting.Kind is PostingKind.Prescribed or PostingKind.Amended)
            {
                LocalDate due = IsoWeek.MondayOf(entry.Period!.Through);
                if (due <= last)
                {
                    (LedgerTally tally, Minutes promised) = weeks.GetValueOrDefault((entry.Posting.Line, due));
                    weeks[(entry.Posting.Line, due)] = (tally, promised + entry.Posting.Minutes);
                }
            }
            else
            {
                (ServiceLineId, LocalDate) key = (entry.Posting.Line, IsoWeek.MondayOf(entry.Posting.On));
                (LedgerTally tally, Minutes promised) = weeks.GetValueOrDefault(key);
                tally.Add(entry.Packed, asOf);
                weeks[key] = (tally, promised);
            }
        }

        return
        [
            .. weeks.OrderBy(each => each.Key.Line.Value, StringComparer.Ordinal)
                .ThenBy(each => each.Key.Week)
                .Select(each => Of(each.Key.Line, each.Key.Week, each.Value.Promised, each.Value.Tally.ToBalance())),
        ];
    }

    private static MinutesWeek Of(ServiceLineId line, LocalDate week, Minutes promised, MinutesBalance balance) => new(
        week,
        line,
        promised,
        balance.Scheduled,
        balance.Delivered,
        balance.MadeUp,
        balance.Excused,
        balance.Missed,
        balance.CompensatoryDelivered);
}
