using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks that birth opens: one of each rule for the whole case, over every episode.</summary>
internal static class BirthClocks
{
    internal static void Run(in CaseFacts facts, CompiledRules rules, int asOf, ref ClockList clocks)
    {
        if (facts.BirthDay > asOf || rules.Births.Length == 0)
        {
            return;
        }

        Span<BirthClock> births = stackalloc BirthClock[rules.Births.Length];
        for (int i = 0; i < births.Length; i++)
        {
            births[i].Listed = rules.Versions[rules.Births[i]].AlwaysListed;
        }

        // Words that belong to an event before them have no roles.
        RoleTable table = rules.BirthRoles;
        for (int i = 0; i < facts.Words.Length; i++)
        {
            ReadOnlySpan<Role> roles = table[(int)(facts.Words[i] >> Facts.DayBits)];
            if (roles.IsEmpty)
            {
                continue;
            }

            int day = (int)(facts.Words[i] & Facts.DayMask);
            if (day > asOf)
            {
                break;
            }

            foreach (ref readonly Role role in roles)
            {
                Act(rules.Versions[role.Version], role, new Happened(i, day, 0), ref births[role.Slot]);
            }
        }

        for (int i = 0; i < births.Length; i++)
        {
            RuleVersion version = rules.Versions[rules.Births[i]];
            bool applies = version.StartFrom <= facts.BirthDay && facts.BirthDay <= version.StartTo && version.AsOfFrom <= asOf && asOf <= version.AsOfTo;
            if (births[i].Listed && applies)
            {
                births[i].Become(ref clocks.Add(), rules.Births[i], facts.BirthDay);
            }
        }
    }

    private static void Act(RuleVersion version, in Role role, Happened at, ref BirthClock clock)
    {
        switch (role.What)
        {
            case RoleKind.List:
                clock.Listed = true;
                if (clock.Ending is ClockEnding.Terminated or ClockEnding.Excused)
                {
                    clock.Ending = ClockEnding.Open; // Eligible again: the duty is back.
                }

                break;
            case RoleKind.Unlist:
                clock.Listed = false;
                break;
            case RoleKind.End when clock.Ending == ClockEnding.Open:
                clock.EndsSeen |= (byte)(1 << role.Bit);
                if (!version.EndsWithAll || clock.EndsSeen == version.EndBits)
                {
                    clock.End(ClockEnding.Met, at);
                }

                break;
            case RoleKind.Exempt or RoleKind.Terminate when clock.Ending == ClockEnding.Open:
                clock.End(role.What == RoleKind.Exempt ? ClockEnding.Excused : ClockEnding.Terminated, at);
                break;
            default:
                break;
        }
    }

    private struct BirthClock
    {
        internal bool Listed;
        internal ClockEnding Ending;
        internal byte EndsSeen;
        private int endFact;
        private int endDay;

        internal void End(ClockEnding ending, Happened at)
        {
            Ending = ending;
            endFact = at.Index;
            endDay = at.Day;
        }

        internal readonly void Become(ref Clock clock, int version, int birthDay)
        {
            clock.Open(version, birthDay);
            if (Ending != ClockEnding.Open)
            {
                clock.End(Ending, endFact, endDay);
            }
        }
    }
}
