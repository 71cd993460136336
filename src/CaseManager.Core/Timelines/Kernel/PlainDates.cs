using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Dates that follow from a clock's start, a birth and a calendar alone, as most do (<see cref="Outline.IsPlain"/>), found without a word of how they came about.</summary>
internal static class PlainDates
{
    /// <summary>The date that a plain operation gives, whichever it is: where a loop runs for one of them it asks that one itself. Not known where the calendar does not give it.</summary>
    internal static Dated Find(int place, in Clock clock, in Cohort cohort)
    {
        ref readonly Op op = ref cohort.Rules.Ops[place];
        Dated from = op.From == Op.Start ? Dated.Known(clock.StartDay) : Find(op.From, clock, cohort);
        if (!from.IsKnown)
        {
            return default;
        }

        Dated date = op.Code switch
        {
            OpCode.Count => Counted.Find(op, from.Day, clock, cohort),
            OpCode.Before => CountedBack.Find(op, from.Day, clock, cohort),
            OpCode.Anniversary => Anniversary.Find(op, from.Day, clock, cohort),
            OpCode.AtCalendarPoint => AtPoint.Find(op, from.Day, clock, cohort),
            OpCode.Age => AgeAttained.Find(op, from.Day, clock, cohort),
            _ => GivenByStart.Find(op, from.Day, clock, cohort),
        };
        return date.And(from.Certainty);
    }

    private static BoundCalendar CalendarOf(in Clock clock, in Cohort cohort) => cohort.CalendarOf(cohort.Cases[clock.Case]);

    /// <summary>A count.</summary>
    internal readonly struct Counted : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            bool known = op.Flag ? basis.TryAddDayIncluding(from, op.Number, out int day) : basis.TryAddDay(from, op.Number, out day);
            return known ? Dated.Known(day, op.Basis, CalendarDates.Rests(basis, day)) : default;
        }
    }

    /// <summary>A count back.</summary>
    internal readonly struct CountedBack : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            return basis.TrySubtractDay(from, op.Number, out int day) ? Dated.Known(day, op.Basis, CalendarDates.Rests(basis, from)) : default;
        }
    }

    /// <summary>Months on.</summary>
    internal readonly struct Anniversary : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            NoTrace silence = default;
            return Dated.Known(CalendarDates.Anniversary(from, op, ref silence));
        }
    }

    /// <summary>A point of the school calendar.</summary>
    internal readonly struct AtPoint : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort) => CalendarDates.Point(CalendarOf(clock, cohort), (CalendarPoint)op.Choice, from);
    }

    /// <summary>An age, from whatever day.</summary>
    internal readonly struct AgeAttained : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort) =>
            CalendarDates.Age(op, cohort.Cases[clock.Case].BirthDay, CalendarOf(clock, cohort));
    }

    /// <summary>A date that the starting event itself gives; not known when it gives none.</summary>
    internal readonly struct GivenByStart : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            int day = FactReader.DateOf(cohort.WordsOf(cohort.Cases[clock.Case]), clock.Start, (EventDate)op.Choice);
            return day == CivilDay.None ? default : Dated.Known(day);
        }
    }
}
