using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds every clock of a case: those that events open, birth and school years (counting C10, C11, C25).</summary>
internal static class ClockRunner
{
    /// <summary>Adds the clocks of a case to a list.</summary>
    internal static void Run(ReadOnlySpan<uint> words, in CaseFacts facts, CompiledRules rules, int asOf, ref ClockList clocks)
    {
        words = Through(words, asOf);
        for (int page = 0; page < rules.Plain.Pages; page++)
        {
            for (int episode = 0; episode < facts.Episodes; episode++)
            {
                PlainClocks.RunPage(words, facts.Episodes > 1, rules, page, episode, ref clocks);
            }
        }

        if ((rules.Roles.Starting & facts.Seen) != 0)
        {
            EventClocks.Run(words, facts.Episodes, rules, asOf, ref clocks);
        }

        BirthClocks.Run(words, facts.BirthDay, rules, asOf, ref clocks);
        SchoolYearClocks.Run(words, facts, rules, asOf, ref clocks);
        clocks.HasEpisodes |= facts.Episodes > 1;
    }

    /// <summary>The words of the events dated on or before a day (counting C12): those of a case stand in order of date.</summary>
    private static ReadOnlySpan<uint> Through(ReadOnlySpan<uint> words, int asOf)
    {
        int length = words.Length;
        for (int i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] >> Facts.DayBits >= Facts.FirstReserved)
            {
                continue;
            }

            if ((words[i] & Facts.DayMask) <= asOf)
            {
                break;
            }

            length = i;
        }

        return words[..length];
    }
}
