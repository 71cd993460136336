using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <content>Dates that are not counted: ages, days of the year, points of the school calendar.</content>
internal ref partial struct DueDates
{
    private readonly Dated Age<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        int attained = CivilDay.PlusMonths(Case.BirthDay, op.Number);
        int day;
        switch ((AgeEdge)op.Choice)
        {
            case AgeEdge.DayBefore:
                day = attained - 1;
                break;
            case AgeEdge.EndOfMonth:
                day = CivilDay.EndOfMonth(attained);
                break;
            case AgeEdge.EndOfSchoolYear:
                day = CivilDay.EndOfSchoolYear(CivilDay.SchoolYear(attained));
                break;
            case AgeEdge.EndOfTerm:
                Dated last = Point(CalendarPoint.LastInstructionalDay, attained);
                trace.Step(last.IsKnown ? ExplanationKind.AgeAttained : ExplanationKind.Unknown, CivilDay.None, last.Day, op.Number);
                return last;
            default:
                day = attained;
                break;
        }

        trace.Step(ExplanationKind.AgeAttained, CivilDay.None, day, op.Number);
        return Dated.Known(day);
    }

    private Dated OnAnnualDate<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated origin = Origin(op, ref trace);
        if (origin.State == DateState.Absent || origin.Day == CivilDay.None)
        {
            return origin.CountedIn(0);
        }

        int year = CivilDay.Year(origin.Day);
        int day = CivilDay.OfYear(year, op.Choice, op.Number);
        if (day < origin.Day)
        {
            day = CivilDay.OfYear(Math.Min(year + 1, CivilDay.LastYear), op.Choice, op.Number);
        }

        if (!origin.IsKnown)
        {
            return Dated.Unknown(day);
        }

        trace.Step(ExplanationKind.AnnualDate, origin.Day, day);
        return Dated.Known(day, certainty: origin.Certainty);
    }

    private Dated AtCalendarPoint<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated origin = Origin(op, ref trace);
        if (origin.State == DateState.Absent || origin.Day == CivilDay.None)
        {
            return origin.CountedIn(0);
        }

        Dated point = Point((CalendarPoint)op.Choice, origin.Day);
        if (!origin.IsKnown)
        {
            return Dated.Unknown(point.Day); // A later date never has an earlier point: the point of the earliest date bounds it.
        }

        trace.Step(point.IsKnown ? ExplanationKind.CalendarPoint : ExplanationKind.Unknown, origin.Day, point.Day);
        return point.And(origin.Certainty);
    }

    /// <summary>Where a calendar point stands, seen from a day.</summary>
    internal readonly Dated Point(CalendarPoint point, int from)
    {
        ReadOnlySpan<SchoolTerm> terms = Case.Calendar.Terms.AsSpan();
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

        bool inside = from >= Case.Calendar.School.FirstKnown && from <= Case.Calendar.School.LastKnown;
        return Dated.Unknown((inside ? Case.Calendar.School.LastKnown : from) + 1);
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
