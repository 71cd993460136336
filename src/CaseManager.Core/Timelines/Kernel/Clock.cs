namespace CaseManager.Core.Timelines.Kernel;

/// <summary>How a clock ended, if it did. In the order in which one event that could do several of them does the first (counting C11).</summary>
internal enum ClockEnding : byte
{
    Open,
    Met,
    Excused,
    Terminated,
}

/// <summary>One clock as the events left it; its due date is not found yet.</summary>
internal struct Clock
{
    /// <summary>No event: birth or a school year opened the clock.</summary>
    internal const int NoFact = -1;

    internal ushort Version;
    internal ClockEnding Ending;
    internal byte EndsSeen;

    /// <summary>Which of the cases evaluated together it is of.</summary>
    internal int Case;

    /// <summary>The episode; −1 for clocks that see every episode.</summary>
    internal int Episode;

    /// <summary>The event that opened the clock first.</summary>
    internal int OpenedAt;

    /// <summary>The event that it runs from: a later one when it was restarted.</summary>
    internal int StartFact;
    internal int StartDay;
    internal int EndFact;
    internal int EndDay;

    /// <summary>Every episode.</summary>
    internal const int AnyEpisode = -1;

    /// <summary>Opens the clock at an event.</summary>
    internal void OpenAt(int version, int episode, int fact, int day) => Run(version, episode, fact, day, ClockEnding.Open, NoFact, CivilDay.None);

    /// <summary>Opens the clock without an event.</summary>
    internal void Open(int version, int day) => Run(version, AnyEpisode, NoFact, day, ClockEnding.Open, NoFact, CivilDay.None);

    /// <summary>All that became of the clock, where that is known when it is written down.</summary>
    internal void Run(int version, int episode, int start, int startDay, ClockEnding ending, int end, int endDay)
    {
        Version = unchecked((ushort)version);
        Ending = ending;
        EndsSeen = 0;
        Episode = episode;
        OpenedAt = start;
        StartFact = start;
        StartDay = startDay;
        EndFact = end;
        EndDay = endDay;
    }

    /// <summary>Lets the clock run from a later event, which opens it anew or only moves its start.</summary>
    internal void Restart(int version, bool anew, int fact, int day)
    {
        Version = unchecked((ushort)version);
        OpenedAt = anew ? fact : OpenedAt;
        StartFact = fact;
        StartDay = day;
        EndsSeen = 0;
    }

    internal void End(ClockEnding ending, int fact, int day)
    {
        Ending = ending;
        EndFact = fact;
        EndDay = day;
    }
}
