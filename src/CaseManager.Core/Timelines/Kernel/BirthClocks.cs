using System.Numerics;
using System.Runtime.CompilerServices;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks that birth opens: one of each rule for the whole case, over every episode.</summary>
internal static class BirthClocks
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void RunPage(in Cohort cohort, int page, ref ClockList clocks)
    {
        for (int place = 0; place < cohort.Cases.Length; place++)
        {
            ref readonly CaseFacts facts = ref cohort.Cases[place];
            if (facts.BirthDay <= cohort.AsOf)
            {
                clocks.TurnTo(place);
                RunCase(cohort.WordsOf(facts), facts.BirthDay, cohort.Rules.Births, page, cohort.AsOf, ref clocks);
            }
        }
    }

    /// <summary>Which clocks are listed, open, met and excused is one bit each; where they ended is written down.</summary>
    private static void RunCase(ReadOnlySpan<uint> words, int birthDay, BirthRoles births, int page, int asOf, ref ClockList clocks)
    {
        ReadOnlySpan<Listing> listings = births.Listings(page);
        Span<Moment> endOf = clocks.EndOfBirths;
        ulong listed = births.AlwaysListed(page);
        ulong open = ulong.MaxValue;
        ulong met = 0;
        ulong excused = 0;
        unchecked
        {
            for (int i = 0; i < words.Length; i++)
            {
                ref readonly Listing listing = ref listings[(int)(words[i] >> Facts.DayBits)]; // Words that belong to an event before them say nothing.
                listed = (listed | listing.Lists) & ~listing.Unlists;
                open |= listing.Lists & ~met; // Eligible again: the duty is back, but for what was met.
                ulong closing = listing.Closes & open;
                if (closing == 0)
                {
                    continue;
                }

                ulong waiting = Waiting(words, i, births, page, listing.Meets & closing);
                closing &= ~waiting | listing.Excuses | listing.Terminates;
                open &= ~closing;
                met |= listing.Meets & closing & ~waiting;
                excused = (excused & ~closing) | (listing.Excuses & closing);
                var now = new Moment(i, (int)(words[i] & Facts.DayMask));
                for (; closing != 0; closing &= closing - 1)
                {
                    endOf[BitOperations.TrailingZeroCount(closing)] = now;
                }
            }
        }

        ReadOnlySpan<BirthRule> rules = births.Page(page);
        for (; listed != 0; listed &= unchecked(listed - 1))
        {
            int place = BitOperations.TrailingZeroCount(listed);
            if (!rules[place].IsInForce(birthDay, asOf))
            {
                continue;
            }

            ref Clock clock = ref clocks.Add();
            clock.Open(rules[place].Place, birthDay);
            ulong bit = 1UL << place;
            if ((open & bit) == 0)
            {
                clock.EndAt((met & bit) != 0 ? ClockEnding.Met : (excused & bit) != 0 ? ClockEnding.Excused : ClockEnding.Terminated, endOf[place]);
            }
        }
    }

    /// <summary>Of the clocks that an event would meet, those that still wait for another one of theirs.</summary>
    private static ulong Waiting(ReadOnlySpan<uint> words, int fact, BirthRoles births, int page, ulong meets)
    {
        ulong waiting = 0;
        for (ulong bits = meets & births.Patient(page); bits != 0; bits &= unchecked(bits - 1))
        {
            int place = BitOperations.TrailingZeroCount(bits);
            int come = Come(words[..(fact + 1)], births, page, place);
            waiting |= come == births.Page(page)[place].Version.EndBits ? 0 : 1UL << place;
        }

        return waiting;
    }

    /// <summary>Which of the ending events of a clock have come while it was open, since it was listed anew if it was excused or terminated.</summary>
    private static int Come(ReadOnlySpan<uint> words, BirthRoles births, int page, int place)
    {
        int come = 0;
        bool open = true;
        foreach (uint word in words)
        {
            int kind = (int)(word >> Facts.DayBits);
            ref readonly Listing listing = ref births.Listings(page)[kind];
            ulong bit = 1UL << place;
            if (!open && (listing.Lists & bit) != 0)
            {
                open = true;
                come = 0;
            }

            if (open)
            {
                come |= births.Page(page)[place].Version.EndsOf(kind);
                open = ((listing.Excuses | listing.Terminates) & bit) == 0;
            }
        }

        return come;
    }
}
