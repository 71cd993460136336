namespace CaseManager.Core.Timelines.Kernel;

/// <summary>One clock as the events left it; its due date is not found yet.</summary>
internal struct Clock
{
    /// <summary>No event: birth or a school year opened the clock.</summary>
    internal const int NoFact = -1;

    /// <summary>Every episode.</summary>
    internal const int AnyEpisode = -1;

    internal ushort Version;
    internal ClockEnding Ending;
    internal byte EndsSeen;

    /// <summary>Which of the cases evaluated together it is of.</summary>
    internal int Case;

    /// <summary>The episode; −1 for clocks that see every episode.</summary>
    internal int Episode;

    /// <summary>The event that opened the clock first.</summary>
    internal int OpenedAt;

    /// <summary>What it runs from: a later event than the one that opened it when it was restarted.</summary>
    internal Moment Start;

    /// <summary>What ended it.</summary>
    internal Moment End;

    internal readonly int StartFact => Start.Fact;

    internal readonly int StartDay => Start.Day;

    internal readonly int EndFact => End.Fact;

    internal readonly int EndDay => End.Day;

    /// <summary>Opens the clock at an event.</summary>
    internal void OpenAt(int version, int episode, Moment start) => Run(version, episode, start, ClockEnding.Open, Moment.None);

    /// <summary>Opens the clock without an event.</summary>
    internal void Open(int version, int day) => OpenAt(version, AnyEpisode, new Moment(NoFact, day));

    /// <summary>All that became of the clock, where that is known when it is written down.</summary>
    internal void Run(int version, int episode, Moment start, ClockEnding ending, Moment end)
    {
        Version = unchecked((ushort)version);
        Ending = ending;
        EndsSeen = 0;
        Episode = episode;
        OpenedAt = start.Fact;
        Start = start;
        End = end;
    }

    /// <summary>Lets the clock run from a later event, which opens it anew or only moves its start.</summary>
    internal void Restart(int version, bool anew, Moment start)
    {
        Version = unchecked((ushort)version);
        OpenedAt = anew ? start.Fact : OpenedAt;
        Start = start;
        EndsSeen = 0;
    }

    internal void EndAt(ClockEnding ending, Moment end)
    {
        Ending = ending;
        End = end;
    }
}
