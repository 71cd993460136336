using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Dates that follow from a clock's start, a birth and a calendar alone, as most do (<see cref="Outline.IsPlain"/>), found without a word of how they came about.</summary>
internal static class PlainDates
{
    /// <summary>The date that a plain operation gives; not known where the calendar does not give it.</summary>
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

    /// <summary>What a count through a day rests on.</summary>
    internal static Certainty Rests(CountedDays basis, int through) => basis.IsProjected(through) ? Certainty.CalendarProjected : Certainty.Firm;

    /// <summary>When an age is attained, or where the edge stands that the law gives it.</summary>
    internal static Dated Age(in Op op, int birthDay, BoundCalendar calendar)
    {
        int attained = CivilDay.PlusMonths(birthDay, op.Number);
        return (AgeEdge)op.Choice switch
        {
            AgeEdge.DayBefore => Dated.Known(attained - 1),
            AgeEdge.EndOfMonth => Dated.Known(CivilDay.EndOfMonth(attained)),
            AgeEdge.EndOfSchoolYear => Dated.Known(CivilDay.EndOfSchoolYear(CivilDay.SchoolYear(attained))),
            AgeEdge.EndOfTerm => Point(calendar, CalendarPoint.LastInstructionalDay, attained),
            _ => Dated.Known(attained),
        };
    }

    /// <summary>Where a calendar point stands, seen from a day.</summary>
    internal static Dated Point(BoundCalendar calendar, CalendarPoint point, int from)
    {
        ReadOnlySpan<SchoolTerm> terms = calendar.Terms.AsSpan();
        if (!terms.IsEmpty)
        {
            int place = SchoolTerm.PlaceOf(terms, from);
            if (point != CalendarPoint.NextFirstInstructionalDay)
            {
                ref readonly SchoolTerm term = ref terms[place];
                if (term.YearBegins <= from && from <= term.YearEnds)
                {
                    return Dated.Known(point == CalendarPoint.FirstInstructionalDay ? term.FirstDay : term.LastDay, certainty: Rests(term));
                }
            }
            else if (Next(terms[place..], from) is { IsKnown: true } next)
            {
                return next;
            }
        }

        if (point != CalendarPoint.NextFirstInstructionalDay)
        {
            return Dated.Unknown(CivilDay.OfYear(CivilDay.SchoolYear(from), 7, 1));
        }

        bool inside = from >= calendar.School.FirstKnown && from <= calendar.School.LastKnown;
        return Dated.Unknown((inside ? calendar.School.LastKnown : from) + 1);
    }

    /// <summary>The first day of instruction after a day, in its own school year or the next.</summary>
    private static Dated Next(ReadOnlySpan<SchoolTerm> terms, int from)
    {
        foreach (ref readonly SchoolTerm term in terms)
        {
            if (term.FirstDay > from)
            {
                return term.StartYear <= CivilDay.SchoolYear(from) + 1 ? Dated.Known(term.FirstDay, certainty: Rests(term)) : default;
            }
        }

        return default;
    }

    private static Certainty Rests(in SchoolTerm term) => term.Projected ? Certainty.CalendarProjected : Certainty.Firm;

    private static BoundCalendar CalendarOf(in Clock clock, in Cohort cohort) => cohort.CalendarOf(cohort.Cases[clock.Case]);

    /// <summary>A count.</summary>
    internal readonly struct Counted : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            bool known = op.Flag ? basis.TryAddDayIncluding(from, op.Number, out int day) : basis.TryAddDay(from, op.Number, out day);
            return known ? Dated.Known(day, op.Basis, Rests(basis, day)) : default;
        }
    }

    /// <summary>A count back.</summary>
    internal readonly struct CountedBack : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            CountedDays basis = CalendarOf(clock, cohort)[op.Basis];
            return basis.TrySubtractDay(from, op.Number, out int day) ? Dated.Known(day, op.Basis, Rests(basis, from)) : default;
        }
    }

    /// <summary>Months on.</summary>
    internal readonly struct Anniversary : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort)
        {
            NoTrace silence = default;
            return Dated.Known(DueDates.AnniversaryOf(from, op, ref silence));
        }
    }

    /// <summary>A point of the school calendar.</summary>
    internal readonly struct AtPoint : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort) => Point(CalendarOf(clock, cohort), (CalendarPoint)op.Choice, from);
    }

    /// <summary>An age, from whatever day.</summary>
    internal readonly struct AgeAttained : IPlainDate
    {
        public static Dated Find(in Op op, int from, in Clock clock, in Cohort cohort) =>
            Age(op, cohort.Cases[clock.Case].BirthDay, CalendarOf(clock, cohort));
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
