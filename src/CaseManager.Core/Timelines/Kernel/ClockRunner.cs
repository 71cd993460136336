using System.Runtime.CompilerServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Opens and closes clocks: one pass over the events of each episode (counting C10, C11).</summary>
internal static class ClockRunner
{
    private const int NeverOpened = -1;

    /// <summary>A terminating event has come: nothing reopens the last clock of the slot.</summary>
    private const int Over = int.MinValue;

    internal static void Run(in CaseFacts facts, CompiledRules rules, BoundCalendar calendar, int asOf, ref ClockList clocks)
    {
        Span<int> open = stackalloc int[rules.Slots];
        if (facts.Episodes == 1)
        {
            open.Fill(NeverOpened);
            RunOnlyEpisode(facts.Words, rules, asOf, open, ref clocks);
        }
        else
        {
            for (int episode = 0; episode < facts.Episodes; episode++)
            {
                open.Fill(NeverOpened);
                RunEpisode(facts, rules, asOf, episode, open, ref clocks);
            }
        }

        BirthClocks.Run(facts, rules, asOf, ref clocks);
        SchoolYearClocks.Run(facts, rules, calendar, asOf, ref clocks);

        clocks.Sort();
    }

    private static void RunEpisode(in CaseFacts facts, CompiledRules rules, int asOf, int episode, scoped Span<int> open, ref ClockList clocks)
    {
        var events = new FactReader(facts.Words, 0);
        while (events.Next() && events.Day <= asOf)
        {
            bool own = events.Episode == episode;
            if (!own && !rules.Kinds.ReachesEveryEpisode(events.Kind))
            {
                continue;
            }

            Act(rules.Roles[events.Kind], new Happened(events.Index, events.Day, events.Episode), own, rules, asOf, open, ref clocks);
        }
    }

    /// <summary>The same for nearly every case: there is nothing to tell apart, and words that belong to an event before them have no roles.</summary>
    private static void RunOnlyEpisode(ReadOnlySpan<uint> words, CompiledRules rules, int asOf, scoped Span<int> open, ref ClockList clocks)
    {
        RoleTable table = rules.Roles;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<Role> roles = table[(int)(words[i] >> Facts.DayBits)];
            if (roles.IsEmpty)
            {
                continue;
            }

            int day = (int)(words[i] & Facts.DayMask);
            if (day > asOf)
            {
                return;
            }

            Act(roles, new Happened(i, day, 0), true, rules, asOf, open, ref clocks);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Act(
        ReadOnlySpan<Role> roles, Happened at, bool own, CompiledRules rules, int asOf, scoped Span<int> open, ref ClockList clocks)
    {
        foreach (ref readonly Role role in roles)
        {
            ref int slot = ref open[role.Slot];
            if (role.What >= RoleKind.Restart)
            {
                if (own)
                {
                    Start(role, at, rules, asOf, ref slot, ref clocks);
                }
            }
            else if (slot >= 0)
            {
                End(role, at, rules, ref slot, ref clocks);
            }
            else if (role.What == RoleKind.Terminate)
            {
                Conclude(role, ref slot, ref clocks);
            }
        }
    }

    private static void End(in Role role, Happened at, CompiledRules rules, ref int slot, ref ClockList clocks)
    {
        ref Clock clock = ref clocks[slot];
        if (clock.Version != role.Version)
        {
            return;
        }

        if (role.What == RoleKind.End)
        {
            clock.EndsSeen |= (byte)(1 << role.Bit);
            if (!role.IsPlain && rules.Versions[role.Version] is { EndsWithAll: true } version && clock.EndsSeen != version.EndBits)
            {
                return;
            }
        }

        ClockEnding ending = role.What switch
        {
            RoleKind.End => ClockEnding.Met,
            RoleKind.Exempt => ClockEnding.Excused,
            _ => ClockEnding.Terminated,
        };
        clock.End(ending, at.Index, at.Day);
        slot = ending == ClockEnding.Terminated ? Over : Closed(slot);
    }

    /// <summary>Turns the place of an open clock into the mark of a closed one, above <see cref="Over"/> and below <see cref="NeverOpened"/>, and back.</summary>
    private static int Closed(int slot) => NeverOpened - 1 - slot;

    private static bool IsClosed(int slot) => slot is < NeverOpened and > Over;

    /// <summary>What was met or excused before the matter ended stays so, and nothing reopens it.</summary>
    private static void Conclude(in Role role, ref int slot, ref ClockList clocks)
    {
        if (IsClosed(slot) && clocks[Closed(slot)].Version == role.Version)
        {
            slot = Over;
        }
    }

    private static void Start(in Role role, Happened at, CompiledRules rules, int asOf, ref int slot, ref ClockList clocks)
    {
        StartTake take = StartTake.Earliest;
        if (!role.IsPlain)
        {
            RuleVersion version = rules.Versions[role.Version];
            take = version.Take;
            if (at.Day < version.StartFrom || at.Day > version.StartTo || asOf < version.AsOfFrom || asOf > version.AsOfTo)
            {
                return;
            }
        }

        if (slot >= 0)
        {
            if (role.What != RoleKind.Start || take == StartTake.Latest)
            {
                Restart(role, at, ref clocks[slot]);
            }
        }
        else if (role.What == RoleKind.Start && (take != StartTake.First || slot == NeverOpened))
        {
            slot = clocks.Count;
            clocks.Add().OpenAt(role.Version, at);
        }
        else if (role.What == RoleKind.Reopen && IsClosed(slot))
        {
            int openedAt = clocks[Closed(slot)].OpenedAt;
            slot = clocks.Count;
            ref Clock again = ref clocks.Add();
            again.OpenAt(role.Version, at);
            again.OpenedAt = openedAt;
        }
    }

    private static void Restart(in Role role, Happened at, ref Clock clock)
    {
        clock.Version = role.Version;
        clock.OpenedAt = role.What == RoleKind.Start ? at.Index : clock.OpenedAt;
        clock.StartFact = at.Index;
        clock.StartDay = at.Day;
        clock.EndsSeen = 0;
    }
}
