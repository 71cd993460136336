using CaseManager.Core.Cases;
using NodaTime;

namespace CaseManager.Core.Benchmarks.Peers;

/// <summary>A rule as a programmer without a rule engine would write it: conditions on events, and a function that finds the date.</summary>
internal sealed record PeerRule(string Id, Func<CaseEvent, bool> Starts, Func<CaseEvent, bool> Ends, Func<PeerClock, IPeerDays, LocalDate?> Due)
{
    internal PeerTake Take { get; init; }

    /// <summary>A right that lapses, not a duty.</summary>
    internal bool IsRight { get; init; }

    internal Func<CaseEvent, bool> Exempts { get; init; } = static _ => false;

    internal Func<CaseEvent, bool> Terminates { get; init; } = static _ => false;

    internal Func<CaseEvent, bool>? ExtendedBy { get; init; }
}
