using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks that birth opens: one of each rule for the whole case, over every episode.</summary>
internal static class BirthClocks
{
    /// <summary>Rules at a time: whether their clocks are listed is one bit each.</summary>
    private const int Page = 64;

    internal static void Run(in CaseFacts facts, CompiledRules rules, int asOf, ref ClockList clocks)
    {
        for (int first = 0; first < rules.Births.Length && facts.BirthDay <= asOf; first += Page)
        {
            RunPage(facts, rules, first, Math.Min(Page, rules.Births.Length - first), asOf, ref clocks);
        }
    }

    private static void RunPage(in CaseFacts facts, CompiledRules rules, int first, int count, int asOf, ref ClockList clocks)
    {
        ReadOnlySpan<BirthRule> births = rules.Births.AsSpan(first, count);
        int firstClock = clocks.Count;
        ulong listed = 0;
        for (int i = 0; i < births.Length; i++)
        {
            clocks.Add().Open(births[i].Place, facts.BirthDay);
            listed |= births[i].AlwaysListed ? 1UL << i : 0;
        }

        RoleTable table = rules.BirthRoles;
        ReadOnlySpan<uint> words = facts.Words;
        for (int i = 0; i < words.Length; i++)
        {
            ReadOnlySpan<Role> roles = table[(int)(words[i] >> Facts.DayBits)]; // Words that belong to an event before them have no roles.
            if (roles.IsEmpty)
            {
                continue;
            }

            int day = unchecked((int)(words[i] & Facts.DayMask));
            if (day > asOf)
            {
                break;
            }

            foreach (ref readonly Role role in roles)
            {
                int birth = unchecked(role.Slot - first);
                if ((uint)birth < (uint)births.Length)
                {
                    listed = Act(role, births[birth].Version, 1UL << birth, listed, i, day, ref clocks[firstClock + birth]);
                }
            }
        }

        Keep(births, listed, facts.BirthDay, asOf, firstClock, ref clocks);
    }

    /// <summary>What one event does to one clock; gives the clocks that are listed afterwards.</summary>
    private static ulong Act(in Role role, RuleVersion version, ulong bit, ulong listed, int fact, int day, ref Clock clock)
    {
        switch (role.What)
        {
            case RoleKind.List:
                if (clock.Ending is ClockEnding.Terminated or ClockEnding.Excused)
                {
                    clock.End(ClockEnding.Open, Clock.NoFact, CivilDay.None); // Eligible again: the duty is back.
                }

                return listed | bit;
            case RoleKind.Unlist:
                return listed & ~bit;
            case RoleKind.End when clock.Ending == ClockEnding.Open:
                clock.EndsSeen |= (byte)(1 << role.Bit);
                if (!version.EndsWithAll || clock.EndsSeen == version.EndBits)
                {
                    clock.End(ClockEnding.Met, fact, day);
                }

                break;
            case RoleKind.Exempt or RoleKind.Terminate when clock.Ending == ClockEnding.Open:
                clock.End(role.What == RoleKind.Exempt ? ClockEnding.Excused : ClockEnding.Terminated, fact, day);
                break;
            default:
                break;
        }

        return listed;
    }

    /// <summary>Keeps the clocks that are listed and whose version is in force.</summary>
    private static void Keep(ReadOnlySpan<BirthRule> births, ulong listed, int birthDay, int asOf, int firstClock, ref ClockList clocks)
    {
        int kept = firstClock;
        for (int i = 0; i < births.Length; i++)
        {
            if ((listed & (1UL << i)) != 0 && births[i].Version.IsInForce(birthDay, asOf))
            {
                clocks[kept++] = clocks[firstClock + i];
            }
        }

        clocks.DropFrom(kept);
    }
}
