using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>A clock as the expressions of the <c>RulesEngine</c> package see it: it wants public types.</summary>
public sealed class PeerView
{
    private readonly PeerClock clock;
    private readonly IPeerDays days;

    internal PeerView(PeerClock clock, IPeerDays days, LocalDate asOf)
    {
        this.clock = clock;
        this.days = days;
        AsOf = asOf;
    }

    /// <summary>The day of the evaluation.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day the clock starts.</summary>
    public LocalDate StartedOn => clock.StartedOn;

    /// <summary>The day it ended, or the as-of date.</summary>
    public LocalDate EndedOn => clock.EndedOn ?? AsOf;

    /// <summary>The date that the starting event carries.</summary>
    public LocalDate PlannedFor => clock.StartEvent.For ?? AsOf;

    /// <summary>How it ended.</summary>
    public PeerEnding Ending => clock.Ending;

    /// <summary>Whether it is a right that lapses.</summary>
    public bool IsRight => clock.Rule.IsRight;

    internal PeerClock Clock => clock;

    internal IPeerDays Days => days;
}
