using System.Diagnostics.CodeAnalysis;
using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Runs the operations of one clock's due date.</summary>
internal ref partial struct DueDates
{
    private CaseFacts facts;
    private CompiledRules rules;
    private BoundCalendar calendar;
    private ref readonly Clock clock;
    private int asOf;

    /// <summary>The last event that can tell anything: the date of an excused or ended clock stays what it last was (counting C13).</summary>
    private int lastSeen;

    /// <summary>The last event that can suspend or extend: the one that closed the clock, in the order of the file (counting C11).</summary>
    private int lastBeforeEnd;
    private Branch branch;

    /// <summary>The day on which the suspension began that is open and took hold of a count of the due date, or <see cref="CivilDay.None"/>.</summary>
    private int suspendedSince;

    /// <summary>Sets a clock's due date up. Not a constructor: what one builds is copied to its place, whole words right after their parts.</summary>
    internal void Begin(CaseFacts facts, CompiledRules rules, BoundCalendar calendar, [UnscopedRef] ref readonly Clock clock, int asOf)
    {
        this.facts = facts;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = ref clock;
        this.asOf = asOf;
        bool over = clock.Ending is ClockEnding.Excused or ClockEnding.Terminated;
        lastSeen = over ? clock.EndFact : int.MaxValue;
        lastBeforeEnd = clock.Ending == ClockEnding.Open ? int.MaxValue : clock.EndFact;
        suspendedSince = CivilDay.None;
    }

    /// <summary>The branch whose due date is run.</summary>
    internal Branch Branch
    {
        readonly get => branch;
        set => branch = value;
    }

    /// <summary>Whether a suspension that began on or before the due date is open (counting C13).</summary>
    internal readonly bool IsSuspended(Dated due) => suspendedSince != CivilDay.None && (!due.IsKnown || suspendedSince <= due.Day);

    /// <summary>Days by which absences lengthen the outermost count (counting C16).</summary>
    internal int AddedDays { get; set; }

    internal Dated Run<TTrace>(int op, ref TTrace trace)
        where TTrace : struct, ITrace =>
        Run(op, AddedDays, ref trace);

    private Dated Run<TTrace>(int op, int addedDays, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ref readonly Op code = ref rules.Ops[op];
        switch (code.Code)
        {
            case OpCode.Count:
                return Count(code, addedDays, ref trace);
            case OpCode.Before:
                return Before(code, ref trace);
            case OpCode.Anniversary:
                return Anniversary(code, ref trace);
            case OpCode.Age:
                return Age(code, ref trace);
            case OpCode.OnAnnualDate:
                return OnAnnualDate(code, ref trace);
            case OpCode.AtCalendarPoint:
                return AtCalendarPoint(code, ref trace);
            case OpCode.GivenBy:
                return GivenBy(code, ref trace);
            default:
                return Choose(code, ref trace);
        }
    }

    /// <summary>What an operation counts from: another date, or the clock's start.</summary>
    private Dated Origin<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace =>
        op.From == Op.Start ? Dated.Known(clock.StartDay) : Run(op.From, 0, ref trace);

    private Dated Count<TTrace>(in Op op, int addedDays, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated origin = Origin(op, ref trace);
        if (!origin.IsKnown)
        {
            return origin.CountedIn(op.Basis);
        }

        CountedDays basis = calendar[op.Basis];
        int days = op.Number + addedDays;
        int from = origin.Day;
        if (op.Flag && days > 0 && basis.ContainsDay(from))
        {
            trace.Step(ExplanationKind.CountedFromTrigger, from, from, 1, op.Basis);
            days--;
        }

        if ((branch.Suspends & facts.Seen) != 0)
        {
            return CountAcrossSuspensions(basis, op.Basis, from, days, origin.Certainty, ref trace);
        }

        return Add(basis, op.Basis, from, days, origin.Certainty, ref trace);
    }

    private static Dated Add<TTrace>(CountedDays basis, byte ordinal, int from, int days, Certainty certainty, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (!basis.TryAddDay(from, days, out int day))
        {
            // Inside the horizon the date is past its end; from outside, each counting day is at least one date (counting C5).
            int notBefore = from >= basis.FirstKnown && from <= basis.LastKnown ? basis.LastKnown + 1 : from + days;
            trace.Step(ExplanationKind.Unknown, from, notBefore, days, ordinal);
            return Dated.Unknown(notBefore, ordinal);
        }

        trace.Step(ExplanationKind.Counted, from, day, days, ordinal);
        return Dated.Known(day, ordinal, certainty | Projection(basis, day));
    }

    private Dated Before<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated origin = Origin(op, ref trace);
        if (!origin.IsKnown)
        {
            // Nothing bounds a date counted back from an unknown one.
            return origin.CountedIn(op.Basis).On(CivilDay.None);
        }

        CountedDays basis = calendar[op.Basis];
        if (!basis.TrySubtractDay(origin.Day, op.Number, out int day))
        {
            trace.Step(ExplanationKind.Unknown, origin.Day, CivilDay.None, op.Number, op.Basis);
            return Dated.Unknown(CivilDay.None, op.Basis);
        }

        trace.Step(ExplanationKind.CountedBack, origin.Day, day, op.Number, op.Basis);
        return Dated.Known(day, op.Basis, origin.Certainty | Projection(basis, origin.Day));
    }

    private Dated Anniversary<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Dated origin = Origin(op, ref trace);
        if (origin.State == DateState.Absent)
        {
            return origin;
        }

        if (!origin.IsKnown)
        {
            NoTrace silence = default;
            return Dated.Unknown(origin.Day == CivilDay.None ? CivilDay.None : AnniversaryOf(origin.Day, op, ref silence));
        }

        return Dated.Known(AnniversaryOf(origin.Day, op, ref trace), certainty: origin.Certainty);
    }

    private static int AnniversaryOf<TTrace>(int origin, in Op op, ref TTrace trace)
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

    private readonly Dated GivenBy<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        int found = CivilDay.None;
        int by = Clock.NoFact;
        if (op.First == Op.StartingEvent)
        {
            by = clock.StartFact;
            found = by == Clock.NoFact ? CivilDay.None : DateOf(by, clock.StartDay, (EventDate)op.Choice);
        }
        else if ((rules.Folds[op.First] & facts.Seen) != 0)
        {
            bool anywhere = (EventScope)op.Number == EventScope.Case;
            var events = new FactReader(facts.Words, anywhere ? 0 : clock.StartFact + 1);
            while (events.Next() && events.Day <= asOf && events.Index <= lastSeen)
            {
                if (!rules.Sets[op.First].Contains(events.Kind) || !(anywhere || Reaches(events)) || events.Index == clock.StartFact)
                {
                    continue;
                }

                int date = DateOf(events.Index, events.Day, (EventDate)op.Choice);
                bool better = found == CivilDay.None || ((DateTake)op.Many == DateTake.Earliest ? date < found : date > found);
                if (date != CivilDay.None && better && !(op.Flag && date <= clock.StartDay))
                {
                    found = date;
                    by = events.Index;
                }
            }
        }

        if (found == CivilDay.None)
        {
            trace.Step(ExplanationKind.LeftOut, CivilDay.None, CivilDay.None, fact: by);
            return default;
        }

        trace.Step(ExplanationKind.Given, CivilDay.None, found, fact: by);
        return Dated.Known(found);
    }

    /// <summary>The earliest or the latest of some dates (counting C18).</summary>
    private Dated Choose<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool earliest = op.Code == OpCode.EarliestOf;
        Dated best = default;
        Dated unknown = default;
        for (int i = 0; i < op.Many; i++)
        {
            Dated term = Run(op.First + i, 0, ref trace);
            if (term.State == DateState.Absent)
            {
                if (i == 0)
                {
                    return default; // The clock is not open.
                }
            }
            else if (!term.IsKnown)
            {
                bool further = unknown.State == DateState.Absent || (earliest ? term.Day < unknown.Day : term.Day > unknown.Day);
                unknown = further ? term : unknown;
            }
            else if (best.State == DateState.Absent || (earliest ? term.Day < best.Day : term.Day > best.Day))
            {
                best = term;
            }
        }

        if (unknown.State != DateState.Absent && !(earliest && best.IsKnown))
        {
            return best.IsKnown ? unknown.On(Math.Max(best.Day, unknown.Day)) : unknown;
        }

        trace.Step(earliest ? ExplanationKind.EarliestTaken : ExplanationKind.LatestTaken, CivilDay.None, best.Day, 0, best.Basis);
        bool mayBeEarlier = unknown.State != DateState.Absent && unknown.Day < best.Day;
        return mayBeEarlier ? best.And(Certainty.MayBeEarlier) : best;
    }

    private readonly int DateOf(int fact, int on, EventDate which) =>
        which switch
        {
            EventDate.On => on,
            EventDate.For => FactReader.DateOf(facts.Words, fact, Facts.For),
            EventDate.Until => FactReader.DateOf(facts.Words, fact, Facts.Until),
            _ => FactReader.DateOf(facts.Words, fact, Facts.Through),
        };

    /// <summary>Whether an event belongs to the clock's episode, or to every one.</summary>
    private readonly bool Reaches(in FactReader at) =>
        clock.Episode == Clock.AnyEpisode || at.Episode == clock.Episode || rules.Kinds.ReachesEveryEpisode(at.Kind);

    private static Certainty Projection(CountedDays basis, int through) =>
        basis.IsBounded && through >= basis.ProjectedFrom ? Certainty.CalendarProjected : Certainty.Firm;
}
