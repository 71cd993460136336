using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Dates that months, a birth and the school calendar give, and what dates rest on: the same for those who explain and those who do not.</summary>
internal static class CalendarDates
{
    /// <summary>Months on, as the policy of the rule has it (counting C7).</summary>
    internal static int Anniversary<TTrace>(int origin, in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        var policy = (AnniversaryPolicy)op.Choice;
        if (policy == AnniversaryPolicy.Days365)
        {
            int days = op.Number / 12 * 365;
            trace.Step(ExplanationKind.DaysAdded, origin, origin + days, days);
            return origin + days;
        }

        int day = CivilDay.PlusMonths(origin, op.Number);
        trace.Step(ExplanationKind.MonthsAdded, origin, day, op.Number);
        if (policy == AnniversaryPolicy.DayBefore)
        {
            trace.Step(ExplanationKind.DayBefore, day, --day);
        }

        return day;
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
