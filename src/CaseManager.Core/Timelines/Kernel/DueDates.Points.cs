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
        int attained = CivilDay.PlusMonths(facts.BirthDay, op.Number);
        int schoolYear = CivilDay.SchoolYear(attained);
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
                day = CivilDay.OfYear(schoolYear + 1, 6, 30);
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
        int year = CivilDay.SchoolYear(from);
        ReadOnlySpan<SchoolTerm> terms = calendar.Terms.AsSpan();

        // Years stand in order, nearly always without a gap: the one asked for is then as far on as it is later than the first.
        int place = terms.IsEmpty ? 0 : Math.Clamp(year - terms[0].StartYear, 0, terms.Length - 1);
        while (place > 0 && terms[place].StartYear > year)
        {
            place--;
        }

        for (int i = place; i < terms.Length && terms[i].StartYear <= year + 1; i++)
        {
            ref readonly SchoolTerm term = ref terms[i];
            Certainty certainty = term.Projected ? Certainty.CalendarProjected : Certainty.Firm;
            switch (point)
            {
                case CalendarPoint.FirstInstructionalDay when term.StartYear == year:
                    return Dated.Known(term.FirstDay, certainty: certainty);
                case CalendarPoint.LastInstructionalDay when term.StartYear == year:
                    return Dated.Known(term.LastDay, certainty: certainty);
                case CalendarPoint.NextFirstInstructionalDay when term.FirstDay > from:
                    return Dated.Known(term.FirstDay, certainty: certainty);
                default:
                    break;
            }
        }

        if (point != CalendarPoint.NextFirstInstructionalDay)
        {
            return Dated.Unknown(CivilDay.OfYear(year, 7, 1));
        }

        bool inside = from >= calendar.School.FirstKnown && from <= calendar.School.LastKnown;
        return Dated.Unknown((inside ? calendar.School.LastKnown : from) + 1);
    }
}
