using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>
/// The day walk: rules in code, a basis as the set of dates that count (which is how counting C2 puts it), and one loop for all
/// bases that steps from day to day and asks the set.
/// </summary>
internal sealed class DayWalk(HashSet<LocalDate> calendarDays, HashSet<LocalDate> businessDays, HashSet<LocalDate> schoolDays) : IPeerDays
{
    private readonly List<PeerClock> clocks = [];

    public LocalDate CalendarAfter(LocalDate date, int days) => Step(date, days, 1, calendarDays);

    public LocalDate BusinessAfter(LocalDate date, int days) => Step(date, days, 1, businessDays);

    public LocalDate BusinessBefore(LocalDate date, int days) => Step(date, days, -1, businessDays);

    public LocalDate SchoolAfter(LocalDate date, int days) => Step(date, days, 1, schoolDays);

    internal void Evaluate(int place, CaseFile file, LocalDate asOf, List<PeerDeadline> results)
    {
        var events = new List<CaseEvent>();
        var episodes = new List<string> { string.Empty };
        foreach (CaseEvent happened in file.Events)
        {
            if (happened.On <= asOf)
            {
                events.Add(happened);
                if (!episodes.Contains(happened.Episode))
                {
                    episodes.Add(happened.Episode);
                }
            }
        }

        foreach (PeerRule rule in PeerRules.All)
        {
            clocks.Clear();
            PeerClocks.Find(rule, events, episodes, clocks);
            foreach (PeerClock clock in clocks)
            {
                if (rule.Due(clock, this) is { } due)
                {
                    due = Extended(clock, due);
                    results.Add(new PeerDeadline(place, rule.Id, clock.StartedOn, due, clock.Status(due, asOf)));
                }
            }
        }
    }

    /// <summary>An agreement dated on or before the due date replaces it.</summary>
    internal static LocalDate Extended(PeerClock clock, LocalDate due)
    {
        if (clock.Rule.ExtendedBy is not { } extends)
        {
            return due;
        }

        for (int i = clock.Start + 1; i <= clock.LastMoving; i++)
        {
            CaseEvent happened = clock.Events[i];
            if (extends(happened) && clock.Reaches(happened) && happened.Until is { } until && happened.On <= due && until >= due)
            {
                due = until;
            }
        }

        return due;
    }

    private static LocalDate Step(LocalDate date, int days, int step, HashSet<LocalDate> counting)
    {
        while (days > 0)
        {
            date = date.PlusDays(step);
            if (counting.Contains(date))
            {
                days--;
            }
        }

        return date;
    }
}
