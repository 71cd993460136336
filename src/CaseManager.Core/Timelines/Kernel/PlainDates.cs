using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Plain dates, as most are (<see cref="PlainOps"/>), found without a word of how they came about.</summary>
internal static class PlainDates
{
    /// <summary>The date that a plain operation gives, whichever it is: where a loop runs for one of them it asks that one itself. False where the calendar does not give it, or events may.</summary>
    internal static bool TryFind(int place, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
    {
        ref readonly Op op = ref cohort.Rules.Ops[place];
        int from = clock.StartDay;
        if (op.From != Op.Start && !TryFind(op.From, clock, cohort, out from, ref certainty))
        {
            day = CivilDay.None;
            return false;
        }

        return op.Code switch
        {
            OpCode.Count => Counted.TryFind(op, from, clock, cohort, out day, ref certainty),
            OpCode.Before => CountedBack.TryFind(op, from, clock, cohort, out day, ref certainty),
            OpCode.Anniversary => Anniversary.TryFind(op, from, clock, cohort, out day, ref certainty),
            OpCode.AtCalendarPoint => AtPoint.TryFind(op, from, clock, cohort, out day, ref certainty),
            OpCode.Age => AgeAttained.TryFind(op, from, clock, cohort, out day, ref certainty),
            OpCode.EarliestOf or OpCode.LatestOf => Chosen.TryFind(op, from, clock, cohort, out day, ref certainty),
            _ => GivenByStart.TryFind(op, from, clock, cohort, out day, ref certainty),
        };
    }

    private static BoundCalendar CalendarOf(in Clock clock, in Cohort cohort) => cohort.CalendarOf(cohort.Cases[clock.Case]);

    private static bool TryTake(Dated date, out int day, ref Certainty certainty)
    {
        day = date.Day;
        certainty |= date.Certainty;
        return date.IsKnown;
    }

    /// <summary>A count.</summary>
    internal readonly struct Counted : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            bool known = op.Flag ? basis.TryAddDayIncluding(from, op.Number, out day) : basis.TryAddDay(from, op.Number, out day);
            certainty |= CalendarDates.Rests(basis, day);
            return known;
        }
    }

    /// <summary>A count back.</summary>
    internal readonly struct CountedBack : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            certainty |= CalendarDates.Rests(basis, from);
            return basis.TrySubtractDay(from, op.Number, out day);
        }
    }

    /// <summary>Months on.</summary>
    internal readonly struct Anniversary : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
        {
            NoTrace silence = default;
            day = CivilDay.Within(CalendarDates.Anniversary(from, op, ref silence));
            return true;
        }
    }

    /// <summary>A point of the school calendar.</summary>
    internal readonly struct AtPoint : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty) =>
            TryTake(CalendarDates.Point(CalendarOf(clock, cohort), (CalendarPoint)op.Choice, from), out day, ref certainty);
    }

    /// <summary>An age, from whatever day.</summary>
    internal readonly struct AgeAttained : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty) =>
            TryTake(CalendarDates.Age(op, cohort.Cases[clock.Case].BirthDay, CalendarOf(clock, cohort)), out day, ref certainty);
    }

    /// <summary>A date that the starting event itself gives; not known when it gives none.</summary>
    internal readonly struct GivenByStart : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
        {
            day = FactReader.DateOf(cohort.WordsOf(cohort.Cases[clock.Case]), clock.Start, (EventDate)op.Choice);
            return day != CivilDay.None;
        }
    }

    /// <summary>The earliest or the latest of some dates (counting C18): all that no event has to give must be known.</summary>
    internal readonly struct Chosen : IPlainDate
    {
        public static bool TryFind(in Op op, int from, in Clock clock, in Cohort cohort, out int day, ref Certainty certainty)
        {
            Certainty rests = Certainty.Firm;
            if (!PlainDates.TryFind(op.First, clock, cohort, out day, ref rests))
            {
                return false;
            }

            for (int term = op.First + 1; term < op.First + op.Many; term++)
            {
                ref readonly Op given = ref cohort.Rules.Ops[term];
                if (given.IsGivenByEvents && (cohort.Rules.SetBits[given.First] & cohort.Cases[clock.Case].Seen) == 0)
                {
                    continue; // No such event: the term is left out.
                }

                Certainty other = Certainty.Firm;
                if (given.IsGivenByEvents || !PlainDates.TryFind(term, clock, cohort, out int date, ref other))
                {
                    return false;
                }

                if (op.Code == OpCode.EarliestOf ? date < day : date > day)
                {
                    day = date;
                    rests = other;
                }
            }

            certainty |= rests;
            return true;
        }
    }
}
