using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <content>Dates that are not counted: ages, days of the year, points of the school calendar.</content>
internal ref partial struct DueDates
{
    private readonly Dated Age<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated reached = CalendarDates.Age(op, Case.BirthDay, Calendar);
        trace.Step(reached.IsKnown ? ExplanationKind.AgeAttained : ExplanationKind.Unknown, CivilDay.None, reached.Day, op.Number);
        return reached;
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
    private readonly Dated Point(CalendarPoint point, int from) => CalendarDates.Point(Calendar, point, from);
}
