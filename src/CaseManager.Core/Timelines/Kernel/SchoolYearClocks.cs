using CaseManager.Core.Calendars;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Clocks that each school year opens (counting C25): one of each rule for every year of the case, over every episode.</summary>
internal static class SchoolYearClocks
{
    internal static void Run(in CaseFacts facts, CompiledRules rules, BoundCalendar calendar, int asOf, ref ClockList clocks)
    {
        int known = facts.Words.IsEmpty ? int.MaxValue : (int)(facts.Words[0] & Facts.DayMask);
        if (known > asOf)
        {
            return;
        }

        foreach (int ordinal in rules.SchoolYears)
        {
            RuleVersion version = rules.Versions[ordinal];
            if (version.AsOfFrom <= asOf && asOf <= version.AsOfTo)
            {
                ForEachYear(facts, version, ordinal, calendar.Terms.AsSpan(), known, asOf, ref clocks);
            }
        }
    }

    /// <summary>A year is listed from its 1 July on; the present one also when the calendar does not reach it: silence would be wrong.</summary>
    /// <remarks>One pass: each year goes on reading where the year before it stopped.</remarks>
    private static void ForEachYear(
        in CaseFacts facts, RuleVersion version, int ordinal, ReadOnlySpan<SchoolTerm> terms, int known, int asOf, ref ClockList clocks)
    {
        bool present = false;
        int year = CivilDay.SchoolYear(asOf);
        var events = new YearEvents(facts.Words, asOf);
        for (int i = 0; i < terms.Length && terms[i].StartYear <= year; i++)
        {
            present |= terms[i].StartYear == year;
            if (known <= terms[i].LastDay)
            {
                int next = i + 1 < terms.Length ? terms[i + 1].FirstDay : int.MaxValue;
                ForSchoolYear(version, ordinal, terms[i].FirstDay, next, ref events, ref clocks);
            }
        }

        if (!present)
        {
            events = new YearEvents(facts.Words, asOf);
            ForSchoolYear(version, ordinal, CivilDay.OfYear(year, 7, 1), int.MaxValue, ref events, ref clocks);
        }
    }

    private static void ForSchoolYear(
        RuleVersion version, int ordinal, int firstDay, int nextFirstDay, ref YearEvents events, ref ClockList clocks)
    {
        ref Clock clock = ref clocks.Add();
        clock.Open(ordinal, firstDay);
        while (events.NextBefore(nextFirstDay))
        {
            int kind = events.Kind;
            events.Note(version.ListedUntil.Contains(kind));
            if (events.Day >= firstDay && clock.Ending == ClockEnding.Open && version.YearEndings.Contains(kind))
            {
                End(version, kind, events.Index, events.Day, ref clock);
            }
        }

        bool applies = version.StartFrom <= firstDay && firstDay <= version.StartTo;
        if (!applies || (events.Left && clock.Ending == ClockEnding.Open))
        {
            clocks.DropLast();
        }
    }

    private static void End(RuleVersion version, int kind, int fact, int day, ref Clock clock)
    {
        for (int i = 0; i < version.Ends.Length; i++)
        {
            if (version.Ends[i].Contains(kind))
            {
                clock.EndsSeen |= (byte)(1 << i);
            }
        }

        bool met = clock.EndsSeen != 0 && (!version.EndsWithAll || clock.EndsSeen == version.EndBits);
        ClockEnding ending = met ? ClockEnding.Met
            : version.Exempts.Contains(kind) ? ClockEnding.Excused
            : version.Terminates.Contains(kind) ? ClockEnding.Terminated
            : ClockEnding.Open;
        if (ending != ClockEnding.Open)
        {
            clock.End(ending, fact, day);
        }
    }

    /// <summary>The events of a case, read on from year to year.</summary>
    private ref struct YearEvents(ReadOnlySpan<uint> words, int asOf)
    {
        private readonly ReadOnlySpan<uint> words = words;
        private int next;
        private int leftOn = CivilDay.None;

        /// <summary>Whether, after the events read, a school year owes nothing.</summary>
        internal bool Left { get; private set; }

        internal int Index { get; private set; }

        internal int Kind { get; private set; }

        internal int Day { get; private set; }

        /// <summary>Takes note of the event read: leaving holds until something happens on a later day, whatever the order within a day.</summary>
        internal void Note(bool leaves)
        {
            leftOn = leaves ? Day : leftOn;
            Left = leaves || (Left && Day <= leftOn);
        }

        internal bool NextBefore(int firstDay)
        {
            for (int i = next; i < words.Length; i++)
            {
                int kind = (int)(words[i] >> Facts.DayBits);
                if (kind >= Facts.FirstReserved)
                {
                    continue;
                }

                int day = (int)(words[i] & Facts.DayMask);
                if (day > asOf || day >= firstDay)
                {
                    next = i;
                    return false;
                }

                Index = i;
                Kind = kind;
                Day = day;
                next = i + 1;
                return true;
            }

            next = words.Length;
            return false;
        }
    }
}
