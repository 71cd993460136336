using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <content>What later events do to a due date: suspension, absences, extension, rolling.</content>
internal ref partial struct DueDates
{
    /// <summary>
    /// Counts the days outside suspensions: from A to B the dates strictly after A through B do not count (counting C14). A count
    /// from a later date than the clock's start leaves out what of them comes after that date.
    /// </summary>
    private Dated CountAcrossSuspensions<TTrace>(CountedDays basis, byte ordinal, int from, int days, Certainty certainty, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        int suspendedOn = CivilDay.None;
        int suspendedBy = Clock.NoFact;
        int last = clock.Ending == ClockEnding.Open ? asOf : clock.EndDay;
        var events = new FactReader(Words, clock.StartFact + 1);
        while (events.Next() && events.Index <= LastBeforeEnd)
        {
            if (!Reaches(events))
            {
                continue;
            }

            if (suspendedOn != CivilDay.None)
            {
                if (branch.SuspendUntil.Contains(events.Kind))
                {
                    from = Resume(suspendedOn, suspendedBy, from, days, events.Day, ordinal, ref trace);
                    suspendedOn = CivilDay.None;
                }
            }
            else if (branch.SuspendFrom.Contains(events.Kind) && !branch.SuspendUntil.Contains(events.Kind))
            {
                int passed = 0;
                bool over = basis.TryAddDay(from, days, out int due) && due < events.Day;
                bool known = from >= basis.FirstKnown && basis.TryCountDay(from, events.Day, out passed);
                if (over || (events.Day > from && !known))
                {
                    break; // The count was over before the suspension began, or the calendar does not reach: the count below says so.
                }

                if (events.Day > from)
                {
                    trace.Step(ExplanationKind.CountedToSuspension, from, events.Day, passed, ordinal, events.Index);
                    days -= passed;
                    from = events.Day;
                }

                suspendedOn = events.Day;
                suspendedBy = events.Index;
            }
        }

        if (suspendedOn != CivilDay.None)
        {
            suspendedSince = clock.Ending == ClockEnding.Open ? suspendedOn : CivilDay.None;
            from = Resume(suspendedOn, suspendedBy, from, days, last, ordinal, ref trace);
        }

        return Add(basis, ordinal, from, days, certainty, ref trace);
    }

    /// <summary>Where the count goes on after a suspension; one that began on the due date itself moves nothing.</summary>
    private static int Resume<TTrace>(int suspendedOn, int suspendedBy, int from, int days, int until, byte ordinal, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (days == 0 || until <= from)
        {
            return from;
        }

        trace.Step(ExplanationKind.Suspended, Math.Max(suspendedOn, from), until, 0, ordinal, suspendedBy);
        return until;
    }

    /// <summary>How many school days after the start through a day the student was absent.</summary>
    internal readonly int AbsencesThrough(int day)
    {
        int count = 0;
        int before = CivilDay.None;
        if ((rules.AbsenceBits & Case.Seen) == 0)
        {
            return count;
        }

        var events = new FactReader(Words, clock.StartFact + 1);
        while (events.Next() && events.Day <= day && events.Index <= LastSeen)
        {
            bool counts = rules.Absences.Contains(events.Kind) && events.Day > clock.StartDay && events.Day != before
                && Calendar.School.ContainsDay(events.Day);
            if (counts)
            {
                count++;
                before = events.Day;
            }
        }

        return count;
    }

    /// <summary>The due date of the branch taken, with everything that moves it.</summary>
    internal Dated Find<TTrace>(int op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        suspendedSince = CivilDay.None; // What the window's first day was counted with says nothing of the due date.
        Dated due = Run(op, 0, ref trace);
        if (branch.AbsencesAtLeast > 0 && due.IsKnown)
        {
            int absences = AbsencesThrough(due.Day);
            if (absences >= branch.AbsencesAtLeast)
            {
                trace.Step(ExplanationKind.AbsencesAdded, clock.StartDay, due.Day, absences);
                due = Run(op, absences, ref trace);
            }
        }

        if (branch.Rolls && due.IsKnown)
        {
            due = Roll(due, ref trace);
        }

        return (branch.Extends & Case.Seen) != 0 && due.State != DateState.Absent ? Extend(due, ref trace) : due;
    }

    private readonly Dated Roll<TTrace>(Dated due, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        CountedDays basis = Calendar[branch.RollBasis];
        if (basis.ContainsDay(due.Day))
        {
            return due;
        }

        bool known = branch.RollsToNext ? basis.TryAddDay(due.Day, 1, out int day) : basis.TrySubtractDay(due.Day, 1, out day);
        if (!known)
        {
            trace.Step(ExplanationKind.Unknown, due.Day, branch.RollsToNext ? due.Day : CivilDay.None, 1, branch.RollBasis);
            return Dated.Unknown(branch.RollsToNext ? due.Day : CivilDay.None, due.Basis);
        }

        trace.Step(ExplanationKind.Rolled, due.Day, day, 0, branch.RollBasis);
        return due.On(day).And(CalendarDates.Rests(basis, day));
    }

    /// <summary>An agreement dated on or before the due date replaces it by a later one; made later it never cures a missed date (counting C15).</summary>
    private readonly Dated Extend<TTrace>(Dated due, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated unextended = due;
        var events = new FactReader(Words, clock.StartFact + 1);
        while (events.Next() && events.Index <= LastBeforeEnd)
        {
            if (!branch.ExtendOn.Contains(events.Kind) || !Reaches(events))
            {
                continue;
            }

            int until = FactReader.DateOf(Words, events.Index, Facts.Until);
            if (until == CivilDay.None)
            {
                trace.Step(ExplanationKind.ExtensionWithoutDate, due.Day, CivilDay.None, fact: events.Index);
            }
            else if (events.Day > due.Day)
            {
                trace.Step(ExplanationKind.ExtensionTooLate, due.Day, due.IsKnown ? until : CivilDay.None, fact: events.Index);
            }
            else if (until < due.Day)
            {
                trace.Step(ExplanationKind.ExtensionNotLater, due.Day, until, fact: events.Index);
            }
            else if (branch.CapDays >= 0 && IsOverCap(unextended, until, out int cap))
            {
                trace.Step(ExplanationKind.ExtensionOverCap, due.Day, cap, branch.CapDays, branch.CapBasis, events.Index);
            }
            else
            {
                trace.Step(ExplanationKind.Extended, due.Day, until, fact: events.Index);
                due = Dated.Known(until, due.Basis, due.Certainty);
            }
        }

        return due;
    }

    /// <summary>
    /// A cap that is not known, or is counted from a date that is not, allows what ends by the earliest day that it could be: that much
    /// is certain, since days counted from a later date never end earlier.
    /// </summary>
    private readonly bool IsOverCap(Dated unextended, int until, out int cap)
    {
        NoTrace silence = default;
        Dated most = Add(Calendar[branch.CapBasis], branch.CapBasis, unextended.Day, branch.CapDays, Certainty.Firm, ref silence);
        cap = unextended.IsKnown && most.IsKnown ? most.Day : CivilDay.None;
        return until > most.Day;
    }
}
