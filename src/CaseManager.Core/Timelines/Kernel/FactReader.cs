using System.Runtime.CompilerServices;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Reads packed facts event by event.</summary>
internal ref struct FactReader(ReadOnlySpan<uint> words, int from)
{
    private readonly ReadOnlySpan<uint> words = words;

    /// <summary>Reading may begin at the further dates of the event before, such as those of the one that opened a clock: they are no events.</summary>
    private int next = FirstEvent(words, from);

    /// <summary>Where the event stands.</summary>
    internal int Index { get; private set; }

    internal int Kind { get; private set; }

    internal int Day { get; private set; }

    internal int Episode { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Next()
    {
        if (next >= words.Length)
        {
            return false;
        }

        Index = next;
        uint word = words[next++];
        Kind = (int)(word >> Facts.DayBits);
        Day = (int)(word & Facts.DayMask);
        Episode = 0;
        while (next < words.Length && words[next] >= ((uint)Facts.FirstReserved << Facts.DayBits))
        {
            uint extra = words[next++];
            if (extra >> Facts.DayBits == Facts.Episode)
            {
                Episode = (int)(extra & Facts.DayMask);
            }
        }

        return true;
    }

    private static int FirstEvent(ReadOnlySpan<uint> words, int from)
    {
        while (from < words.Length && words[from] >= ((uint)Facts.FirstReserved << Facts.DayBits))
        {
            from++;
        }

        return from;
    }

    /// <summary>The episode of the event at an index.</summary>
    internal static int EpisodeOf(ReadOnlySpan<uint> words, int index) => Math.Max(0, DateOf(words, index, Facts.Episode));

    /// <summary>How many episodes there are, the ordinary one among them.</summary>
    internal static int EpisodesIn(ReadOnlySpan<uint> words)
    {
        int last = 0;
        foreach (uint word in words)
        {
            last = word >> Facts.DayBits == Facts.Episode ? Math.Max(last, (int)(word & Facts.DayMask)) : last;
        }

        return last + 1;
    }

    /// <summary>One of the dates of an event, or <see cref="CivilDay.None"/>; birth and a school year are no events.</summary>
    internal static int DateOf(ReadOnlySpan<uint> words, Moment at, EventDate which) =>
        which switch
        {
            _ when at.Fact == Clock.NoFact => CivilDay.None,
            EventDate.On => at.Day,
            EventDate.For => DateOf(words, at.Fact, Facts.For),
            EventDate.Until => DateOf(words, at.Fact, Facts.Until),
            _ => DateOf(words, at.Fact, Facts.Through),
        };

    /// <summary>A further date of the event at an index, or <see cref="CivilDay.None"/>.</summary>
    internal static int DateOf(ReadOnlySpan<uint> words, int index, int which)
    {
        for (int i = index + 1; i < words.Length && words[i] >> Facts.DayBits >= Facts.FirstReserved; i++)
        {
            if (words[i] >> Facts.DayBits == which)
            {
                return (int)(words[i] & Facts.DayMask);
            }
        }

        return CivilDay.None;
    }
}
