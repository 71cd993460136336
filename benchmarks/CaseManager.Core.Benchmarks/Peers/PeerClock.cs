using CaseManager.Core.Cases;
using CaseManager.Core.Timelines;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>A clock that some peer found: where it starts and how it ended.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Events">Every event of the case up to the as-of date, in order.</param>
/// <param name="Start">The place of the starting event.</param>
/// <param name="End">The place of the event that ended it; −1 while it runs.</param>
/// <param name="Ending">Met, excused or no longer required; none while it runs.</param>
internal sealed record PeerClock(PeerRule Rule, IReadOnlyList<CaseEvent> Events, int Start, int End, PeerEnding Ending)
{
    internal CaseEvent StartEvent => Events[Start];

    internal LocalDate StartedOn => Events[Start].On;

    internal LocalDate? EndedOn => End < 0 ? null : Events[End].On;

    /// <summary>The last place at which an event still moves the date.</summary>
    internal int LastMoving => End < 0 ? Events.Count - 1 : End;

    /// <summary>The last place at which an event still tells something.</summary>
    internal int LastTelling => Ending is PeerEnding.Excused or PeerEnding.Terminated ? End : Events.Count - 1;

    internal bool Reaches(CaseEvent happened) => happened.Episode == StartEvent.Episode || happened.Name.ReachesEveryEpisode;

    internal DeadlineStatus Status(LocalDate due, LocalDate asOf) =>
        Ending switch
        {
            PeerEnding.Met => EndedOn <= due ? DeadlineStatus.MetOnTime : DeadlineStatus.MetLate,
            PeerEnding.Excused => DeadlineStatus.Excused,
            PeerEnding.Terminated => DeadlineStatus.NoLongerRequired,
            _ => asOf <= due ? DeadlineStatus.Running : Rule.IsRight ? DeadlineStatus.Lapsed : DeadlineStatus.Overdue,
        };
}
