using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Dates that one operation finds from a day and the calendar alone (<see cref="Op.IsPlain"/>), as most due dates do, without a word of how they came about.</summary>
internal static class PlainDates
{
    /// <summary>The date; not known where the calendar does not give it, and then <see cref="DueDates"/> says what bounds it.</summary>
    internal static Dated Find(in Op op, int start, int birthDay, BoundCalendar calendar)
    {
        switch (op.Code)
        {
            case OpCode.Count:
                CountedDays counted = calendar[op.Basis];
                bool known = op.Flag ? counted.TryAddDayIncluding(start, op.Number, out int day) : counted.TryAddDay(start, op.Number, out day);
                return known ? Dated.Known(day, op.Basis, Rests(counted, day)) : default;
            case OpCode.Before:
                CountedDays back = calendar[op.Basis];
                return back.TrySubtractDay(start, op.Number, out int before) ? Dated.Known(before, op.Basis, Rests(back, start)) : default;
            case OpCode.Anniversary:
                NoTrace silence = default;
                return Dated.Known(DueDates.AnniversaryOf(start, op, ref silence));
            case OpCode.AtCalendarPoint:
                return Point(calendar, (CalendarPoint)op.Choice, start);
            default:
                return Age(op, birthDay, calendar);
        }
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
}
