using System.Collections.Immutable;
using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>Plain LINQ: sorted lists of days that count, queries over the events, NodaTime for calendar days.</summary>
internal sealed class PlainLinq(ImmutableArray<LocalDate> schoolDays, ImmutableArray<LocalDate> businessDays) : IPeerDays
{
    public LocalDate CalendarAfter(LocalDate date, int days) => date.PlusDays(days);

    public LocalDate BusinessAfter(LocalDate date, int days) => businessDays.SkipWhile(day => day <= date).ElementAt(days - 1);

    public LocalDate BusinessBefore(LocalDate date, int days) => businessDays.TakeWhile(day => day < date).Reverse().ElementAt(days - 1);

    public LocalDate SchoolAfter(LocalDate date, int days) => schoolDays.SkipWhile(day => day <= date).ElementAt(days - 1);

    internal IEnumerable<PeerDeadline> Evaluate(int place, CaseFile file, LocalDate asOf)
    {
        ImmutableArray<CaseEvent> events = [.. file.Events.Where(happened => happened.On <= asOf)];
        return
            from rule in PeerRules.All
            from clock in Clocks(rule, events).OrderBy(clock => clock.StartedOn).ThenBy(clock => clock.Start)
            let found = rule.Due(clock, this)
            where found is not null
            let due = Extended(clock, found.Value)
            select new PeerDeadline(place, rule.Id, clock.StartedOn, due, clock.Status(due, asOf));
    }

    private static LocalDate Extended(PeerClock clock, LocalDate due) =>
        clock.Rule.ExtendedBy is not { } extends
            ? due
            : clock.Events.Take(clock.LastMoving + 1).Skip(clock.Start + 1)
                .Where(happened => extends(happened) && clock.Reaches(happened) && happened.Until is not null)
                .Aggregate(due, (date, agreement) => agreement.On <= date && agreement.Until >= date ? agreement.Until.Value : date);

    private static IEnumerable<PeerClock> Clocks(PeerRule rule, ImmutableArray<CaseEvent> events) =>
        events.Select(happened => happened.Episode).Prepend(string.Empty).Distinct().SelectMany(episode => ClocksOf(rule, events, episode));

    private static IEnumerable<PeerClock> ClocksOf(PeerRule rule, ImmutableArray<CaseEvent> events, string episode)
    {
        var reached = events
            .Select((happened, index) => (Event: happened, Index: index, Own: happened.Episode == episode))
            .Where(at => at.Own || at.Event.Name.ReachesEveryEpisode)
            .Select(at => (at.Index, Starts: at.Own && rule.Starts(at.Event), Ending: PeerClocks.EndingOf(rule, at.Event)))
            .ToList();
        int next = 0;
        while (reached.FirstOrDefault(at => at.Index >= next && at.Starts) is { Starts: true } start)
        {
            var end = reached.FirstOrDefault(at => at.Index > start.Index && at.Ending != PeerEnding.None);
            bool ended = end.Ending != PeerEnding.None;
            int from = rule.Take == PeerTake.Latest
                ? reached.Last(at => at.Starts && at.Index >= start.Index && (!ended || at.Index < end.Index)).Index
                : start.Index;
            yield return new PeerClock(rule, events, from, ended ? end.Index : -1, end.Ending);
            if (!ended || rule.Take == PeerTake.First)
            {
                yield break;
            }

            next = end.Index;
        }
    }
}
