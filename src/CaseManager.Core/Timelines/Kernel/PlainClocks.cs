using System.Numerics;
using System.Runtime.CompilerServices;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks of plain slots: one pass over the events of each episode for every 64 of them. A clock is written down when it has ended, or is open at the end.</summary>
internal static class PlainClocks
{
    internal static void RunPage(in Cohort cohort, int page, ref ClockList clocks)
    {
        ReadOnlySpan<PlainTouch> touches = cohort.Rules.Plain.Touches(page);
        ReadOnlySpan<ushort> versions = cohort.Rules.Plain.Versions(page);
        for (int place = 0; place < cohort.Cases.Length; place++)
        {
            ref readonly CaseFacts facts = ref cohort.Cases[place];
            ReadOnlySpan<uint> words = cohort.WordsOf(facts);
            clocks.TurnTo(place);
            if (facts.HasEpisodes)
            {
                RunEpisodes(words, cohort.Rules, page, touches, versions, ref clocks);
            }
            else
            {
                RunEpisode(words, several: false, 0, cohort.Rules, page, touches, versions, ref clocks);
            }
        }
    }

    /// <summary>Apart from the common case, whose loop would otherwise lose its registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunEpisodes(
        ReadOnlySpan<uint> words, CompiledRules rules, int page, ReadOnlySpan<PlainTouch> touches, ReadOnlySpan<ushort> versions, ref ClockList clocks)
    {
        int first = clocks.Count;
        int episodes = FactReader.EpisodesIn(words);
        for (int episode = 0; episode < episodes; episode++)
        {
            RunEpisode(words, several: true, episode, rules, page, touches, versions, ref clocks);
        }

        clocks.SortFrom(first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void RunEpisode(
        ReadOnlySpan<uint> words, bool several, int episode, CompiledRules rules, int page, ReadOnlySpan<PlainTouch> touches, ReadOnlySpan<ushort> versions, ref ClockList clocks)
    {
        Span<Moment> startOf = clocks.StartOfPlain;
        ulong once = rules.Plain.Once(page);
        ulong open = 0;
        ulong spent = 0; // Slots whose only clock has been opened.
        unchecked
        {
            for (int i = 0; i < words.Length; i++)
            {
                ref readonly PlainTouch touch = ref touches[(int)(words[i] >> Facts.DayBits)]; // Words that belong to an event before them touch nothing.
                ulong closing = touch.Closes & open;
                ulong opening = (touch.Starts & ~spent & ~(open & ~touch.Closes)) | (touch.Restarts & open); // What is closed here may open again.
                if ((closing | opening) == 0)
                {
                    continue;
                }

                var now = new Moment(i, (int)(words[i] & Facts.DayMask));
                if (several && FactReader.EpisodeOf(words, i) != episode)
                {
                    opening = 0;
                    closing = rules.Kinds.ReachesEveryEpisode((int)(words[i] >> Facts.DayBits)) ? closing : 0;
                }

                opening = rules.Plain.InForce(page, opening, now.Day);
                open = (open & ~closing) | opening;
                spent |= opening & once;
                for (; closing != 0; closing &= closing - 1)
                {
                    int bit = BitOperations.TrailingZeroCount(closing);
                    clocks.Add().Run(versions[bit], episode, startOf[bit], EndingOf(touch, bit), now);
                }

                for (; opening != 0; opening &= opening - 1)
                {
                    startOf[BitOperations.TrailingZeroCount(opening)] = now;
                }
            }

            for (; open != 0; open &= open - 1)
            {
                int bit = BitOperations.TrailingZeroCount(open);
                clocks.Add().OpenAt(versions[bit], episode, startOf[bit]);
            }
        }
    }

    /// <summary>Met, or excused, or terminated: the first of what an event could do. Without a branch, since there is no telling which.</summary>
    private static ClockEnding EndingOf(in PlainTouch touch, int bit)
    {
        unchecked
        {
            int unmet = (int)(~(touch.Meets >> bit) & 1);
            return (ClockEnding)((int)ClockEnding.Met + unmet + (unmet & (int)~(touch.Excuses >> bit)));
        }
    }
}
