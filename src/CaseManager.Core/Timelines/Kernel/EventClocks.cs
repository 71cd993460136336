using System.Numerics;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks of slots that are not plain: one pass over the events of each episode for every 64 of them.</summary>
internal static class EventClocks
{
    internal static void RunPage(in Cohort cohort, int page, ref ClockList clocks)
    {
        for (int place = 0; place < cohort.Cases.Length; place++)
        {
            ref readonly CaseFacts facts = ref cohort.Cases[place];
            if ((cohort.Rules.Roles.Starting & facts.Seen) == 0)
            {
                continue;
            }

            ReadOnlySpan<uint> words = cohort.WordsOf(facts);
            clocks.TurnTo(place);
            int first = clocks.Count;
            int episodes = facts.HasEpisodes ? FactReader.EpisodesIn(words) : 1;
            for (int episode = 0; episode < episodes; episode++)
            {
                RunEpisode(words, facts.HasEpisodes, cohort.Rules, cohort.AsOf, page, episode, ref clocks);
            }

            if (facts.HasEpisodes)
            {
                clocks.SortFrom(first);
            }
        }
    }

    /// <summary>
    /// What every event does in the slots of a page. Which slots hold an open clock, and which ever did, is one bit each: an event
    /// asks only for the slots in which it does anything.
    /// </summary>
    private static void RunEpisode(ReadOnlySpan<uint> words, bool several, CompiledRules rules, int asOf, int page, int episode, ref ClockList clocks)
    {
        SlotRoles roles = rules.Roles;
        ReadOnlySpan<Touch> touches = roles.Page(page);
        ulong once = roles.Once(page);
        ulong reopenable = roles.Reopenable(page);
        ulong open = 0;
        ulong opened = 0;
        ulong closed = 0; // Slots whose last clock was met or excused and may begin again: no other slot needs to be remembered.
        for (int i = 0; i < words.Length; i++)
        {
            uint word = words[i];
            ref readonly Touch touch = ref touches[(int)(word >> Facts.DayBits)]; // Words that belong to an event before them touch nothing.
            ulong closing = touch.Closes & open;
            ulong opening = (touch.Starts & (~open | closing) & ~(opened & once)) | (touch.Restarts & open); // What is closed here may open again.
            ulong concluding = touch.Closes & (closed | (closing & reopenable));
            if ((closing | opening | concluding) == 0)
            {
                continue;
            }

            var now = new Moment(i, unchecked((int)(word & Facts.DayMask)));
            if (several && FactReader.EpisodeOf(words, i) != episode)
            {
                opening = 0;
                bool reaches = rules.Kinds.ReachesEveryEpisode((int)(word >> Facts.DayBits));
                closing = reaches ? closing : 0;
                concluding = reaches ? concluding : 0;
            }

            for (; closing != 0; closing &= unchecked(closing - 1))
            {
                int bit = BitOperations.TrailingZeroCount(closing);
                ref Clock clock = ref clocks.OpenIn((page << SlotPage.Bits) | bit);
                ClockEnding ending = EndingOf(roles.Closing(touch, bit), rules, ref clock);
                if (ending != ClockEnding.Open)
                {
                    clock.EndAt(ending, now);
                    open &= ~(1UL << bit);
                    closed |= (1UL << bit) & reopenable;
                }
            }

            for (concluding &= closed; concluding != 0; concluding &= unchecked(concluding - 1))
            {
                int bit = BitOperations.TrailingZeroCount(concluding);
                if (Concludes(roles.Closing(touch, bit), rules, clocks.OpenIn((page << SlotPage.Bits) | bit)))
                {
                    closed &= ~(1UL << bit);
                }
            }

            for (; opening != 0; opening &= unchecked(opening - 1))
            {
                int bit = BitOperations.TrailingZeroCount(opening);
                int slot = (page << SlotPage.Bits) | bit;
                ulong mask = 1UL << bit;
                if (Open(roles.Opening(touch, bit), rules, asOf, (open & mask) != 0, (opened & mask) != 0, (closed & mask) != 0, slot, episode, now, ref clocks))
                {
                    open |= mask;
                    opened |= mask;
                    closed &= ~mask;
                }
            }
        }
    }

    private static ClockEnding EndingOf(RoleKind what) =>
        what switch
        {
            RoleKind.End => ClockEnding.Met,
            RoleKind.Exempt => ClockEnding.Excused,
            _ => ClockEnding.Terminated,
        };

    /// <summary>How an event ends the clock of a slot: the first of its roles for the clock's version decides. Open when it does not.</summary>
    private static ClockEnding EndingOf(in SlotAct act, CompiledRules rules, ref Clock clock)
    {
        foreach (ref readonly Role role in rules.Roles.Of(act))
        {
            if (role.Version != clock.Version)
            {
                continue;
            }

            if (role.What != RoleKind.End)
            {
                return EndingOf(role.What);
            }

            clock.EndsSeen |= (byte)(1 << role.Bit);
            RuleVersion version = rules.Versions[role.Version];
            if (!version.EndsWithAll || clock.EndsSeen == version.EndBits)
            {
                return ClockEnding.Met;
            }
        }

        return ClockEnding.Open;
    }

    /// <summary>Whether an event ends the matter of a clock: it was terminated, or what was met or excused before stays so and nothing reopens it.</summary>
    private static bool Concludes(in SlotAct act, CompiledRules rules, in Clock clock)
    {
        foreach (ref readonly Role role in rules.Roles.Of(act))
        {
            if (role.What == RoleKind.Terminate && role.Version == clock.Version)
            {
                return true;
            }
        }

        return clock.Ending == ClockEnding.Terminated;
    }

    /// <summary>Opens the clock of a slot, starts it again, or opens another after it was closed. False when there is none afterwards.</summary>
    private static bool Open(
        in SlotAct act, CompiledRules rules, int asOf, bool open, bool opened, bool closed, int slot, int episode, Moment now, ref ClockList clocks)
    {
        foreach (ref readonly Role role in rules.Roles.Of(act))
        {
            RuleVersion version = rules.Versions[role.Version];
            if (!version.IsInForce(now.Day, asOf))
            {
                continue;
            }

            if (open)
            {
                if (role.What != RoleKind.Start || version.Take == StartTake.Latest)
                {
                    clocks.OpenIn(slot).Restart(role.Version, role.What == RoleKind.Start, now);
                }
            }
            else if (role.What == RoleKind.Start && (version.Take != StartTake.First || !opened))
            {
                clocks.AddIn(slot).OpenAt(role.Version, episode, now);
                open = true;
            }
            else if (role.What == RoleKind.Reopen && closed)
            {
                int openedAt = clocks.OpenIn(slot).OpenedAt;
                ref Clock again = ref clocks.AddIn(slot);
                again.OpenAt(role.Version, episode, now);
                again.OpenedAt = openedAt;
                open = true;
            }
        }

        return open;
    }
}
