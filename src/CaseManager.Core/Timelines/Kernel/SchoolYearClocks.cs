using System.Runtime.CompilerServices;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks that each school year opens (counting C25): one of each rule for every year of the case, over every episode.</summary>
internal static class SchoolYearClocks
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Run(in Cohort cohort, ref ClockList clocks)
    {
        for (int place = 0; place < cohort.Cases.Length; place++)
        {
            ref readonly CaseFacts facts = ref cohort.Cases[place];
            clocks.TurnTo(place);
            RunCase(facts, cohort, ref clocks);
        }
    }

    private static void RunCase(in CaseFacts facts, in Cohort cohort, ref ClockList clocks)
    {
        ReadOnlySpan<uint> words = cohort.WordsOf(facts);
        if (words.IsEmpty)
        {
            return;
        }

        int known = (int)(words[0] & Facts.DayMask);
        CompiledRules rules = cohort.Rules;
        ReadOnlySpan<SchoolTerm> terms = cohort.CalendarOf(facts).Terms.AsSpan();
        terms = terms.IsEmpty ? terms : terms[Math.Max(0, SchoolTerm.PlaceOf(terms, known) - 1)..]; // The year before may last beyond 30 June.
        foreach (int ordinal in rules.SchoolYears)
        {
            RuleVersion version = rules.Versions[ordinal];
            if (version.AsOfFrom <= cohort.AsOf && cohort.AsOf <= version.AsOfTo)
            {
                // For most cases nothing ends a year's clock and nobody leaves, so that no event need be read.
                ForEachYear((version.YearBits & facts.Seen) == 0 ? [] : words, version, ordinal, terms, known, cohort.AsOf, ref clocks);
            }
        }
    }

    /// <summary>A year is listed from its 1 July on; the present one also when the calendar does not reach it: silence would be wrong.</summary>
    /// <remarks>One pass: each year goes on reading where the year before it stopped.</remarks>
    private static void ForEachYear(
        ReadOnlySpan<uint> words, RuleVersion version, int ordinal, ReadOnlySpan<SchoolTerm> terms, int known, int asOf, ref ClockList clocks)
    {
        bool present = false;
        var events = new YearEvents(words, version.YearActs);
        for (int i = 0; i < terms.Length && terms[i].YearBegins <= asOf; i++)
        {
            present |= asOf <= terms[i].YearEnds;
            if (known > terms[i].LastDay)
            {
                continue;
            }

            if (words.IsEmpty)
            {
                if (version.IsInForce(terms[i].FirstDay, asOf))
                {
                    clocks.Add().Open(ordinal, terms[i].FirstDay);
                }
            }
            else
            {
                int next = i + 1 < terms.Length ? terms[i + 1].FirstDay : int.MaxValue;
                ForSchoolYear(version, ordinal, terms[i].FirstDay, terms[i].LastDay, next, asOf, ref events, ref clocks);
            }
        }

        if (!present)
        {
            int year = CivilDay.SchoolYear(asOf);
            events = new YearEvents(words, version.YearActs);
            ForSchoolYear(version, ordinal, CivilDay.OfYear(year, 7, 1), CivilDay.EndOfSchoolYear(year), int.MaxValue, asOf, ref events, ref clocks);
        }
    }

    /// <summary>Apart from the years in which nothing happens, which are most.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ForSchoolYear(
        RuleVersion version, int ordinal, int firstDay, int lastDay, int nextFirstDay, int asOf, ref YearEvents events, ref ClockList clocks)
    {
        ref Clock clock = ref clocks.Add();
        clock.Open(ordinal, firstDay);
        bool owed = !events.Left;
        while (events.NextBefore(nextFirstDay))
        {
            bool inside = events.Now.Day >= firstDay;
            if (inside && owed && clock.Ending == ClockEnding.Open && events.Does(YearActs.Ends))
            {
                End(version, events.Kind, events.Now, ref clock);
            }

            if (events.Does(YearActs.Leaves))
            {
                events.Left = true;
                if (inside && owed && clock.Ending == ClockEnding.Open)
                {
                    clock.EndAt(ClockEnding.Terminated, events.Now);
                }
            }
            else if (events.Does(YearActs.Returns))
            {
                events.Left = false;
                if (inside && events.Now.Day <= lastDay)
                {
                    Return(ref clock);
                    owed = true;
                }
            }

            owed = inside ? owed : !events.Left;
        }

        if (!owed || !version.IsInForce(firstDay, asOf))
        {
            clocks.DropFrom(clocks.Count - 1);
        }
    }

    /// <summary>Back before the year is over: what it owes is owed again, and what was done in it stays done.</summary>
    private static void Return(ref Clock clock)
    {
        if (clock.Ending is ClockEnding.Excused or ClockEnding.Terminated)
        {
            clock.EndAt(ClockEnding.Open, Moment.None);
        }
    }

    private static void End(RuleVersion version, int kind, Moment now, ref Clock clock)
    {
        clock.EndsSeen |= (byte)version.EndsOf(kind);
        bool met = clock.EndsSeen != 0 && (!version.EndsWithAll || clock.EndsSeen == version.EndBits);
        ClockEnding ending = met ? ClockEnding.Met
            : version.Exempts.Contains(kind) ? ClockEnding.Excused
            : version.Terminates.Contains(kind) ? ClockEnding.Terminated
            : ClockEnding.Open;
        if (ending != ClockEnding.Open)
        {
            clock.EndAt(ending, now);
        }
    }

    /// <summary>The events of a case that do anything with a year's clock, read on from year to year.</summary>
    private ref struct YearEvents(ReadOnlySpan<uint> words, ReadOnlySpan<YearActs> acts)
    {
        private readonly ReadOnlySpan<uint> words = words;
        private readonly ReadOnlySpan<YearActs> acts = acts;
        private int next;

        /// <summary>Whether, after the events read, the student has left: later years owe nothing.</summary>
        internal bool Left { get; set; }

        internal Moment Now { get; private set; }

        internal readonly int Kind => (int)(words[Now.Fact] >> Facts.DayBits);

        /// <summary>Whether the event does something. Not asked with HasFlag, which allocates until it is compiled for good.</summary>
        internal readonly bool Does(YearActs act) => (acts[Kind] & act) != 0;

        internal bool NextBefore(int firstDay)
        {
            for (int i = next; i < words.Length; i++)
            {
                if (acts[(int)(words[i] >> Facts.DayBits)] == YearActs.Nothing)
                {
                    continue; // Words that belong to an event before them do nothing either.
                }

                int day = (int)(words[i] & Facts.DayMask);
                if (day >= firstDay)
                {
                    next = i;
                    return false;
                }

                Now = new Moment(i, day);
                next = i + 1;
                return true;
            }

            next = words.Length;
            return false;
        }
    }
}
