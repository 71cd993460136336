using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Runs the operations of due dates, for one clock of a case after the other.</summary>
internal ref partial struct DueDates
{
    private readonly CompiledRules rules;
    private readonly int asOf;
    private readonly Cohort cohort;
    private Clock clock;

    /// <summary>The branch whose due date is run; asked only for what moves the date.</summary>
    private Branch branch;

    /// <summary>Whether some event of the case suspends the branch.</summary>
    private bool suspends;

    /// <summary>The day on which the suspension began that is open and took hold of a count of the due date, or <see cref="CivilDay.None"/>.</summary>
    private int suspendedSince;

    /// <summary>The point and basis up to which the days that remain were counted last: the variants of a rule mostly ask for the same ones.</summary>
    private int remainingPoint;
    private int remainingDays;
    private bool remainingKnown;

    /// <param name="cohort">The cases of the clocks.</param>
    internal DueDates(in Cohort cohort)
    {
        this.cohort = cohort;
        rules = cohort.Rules;
        asOf = cohort.AsOf;
        branch = Branch.Unmoved;
    }

    /// <summary>The words of the clock's case.</summary>
    internal readonly ReadOnlySpan<uint> Words => cohort.WordsOf(Case);

    /// <summary>The kinds among them, and perhaps others.</summary>
    internal readonly ulong Seen => Case.Seen;

    internal readonly CompiledRules Rules => rules;

    internal readonly int AsOf => asOf;

    /// <summary>Turns to a clock, and to a branch that nothing moves.</summary>
    internal void Begin(in Clock clock)
    {
        this.clock = clock;
        remainingPoint = NothingCounted;
        suspends = false;
    }

    /// <summary>Takes a branch whose date later events move.</summary>
    internal void Take(Branch branch)
    {
        this.branch = branch;
        suspends = (branch.Suspends & Case.Seen) != 0;
        suspendedSince = CivilDay.None;
    }

    /// <summary>Whether a suspension that began on or before the due date is open (counting C13).</summary>
    internal readonly bool IsSuspended(Dated due) => suspends && suspendedSince != CivilDay.None && (!due.IsKnown || suspendedSince <= due.Day);

    /// <summary>What is known of the clock's case.</summary>
    private readonly ref readonly CaseFacts Case => ref cohort.Cases[clock.Case];

    /// <summary>What its days are counted with.</summary>
    private readonly BoundCalendar Calendar => cohort.CalendarOf(Case);

    /// <summary>The last event that can tell anything: the date of an excused or ended clock stays what it last was (counting C13).</summary>
    private readonly int LastSeen => clock.Ending is ClockEnding.Excused or ClockEnding.Terminated ? clock.EndFact : int.MaxValue;

    /// <summary>The last event that can suspend or extend: the one that closed the clock, in the order of the file (counting C11).</summary>
    private readonly int LastBeforeEnd => clock.Ending == ClockEnding.Open ? int.MaxValue : clock.EndFact;

    /// <summary>The date that an operation gives.</summary>
    /// <param name="op">The operation.</param>
    /// <param name="addedDays">Days by which absences lengthen the outermost count (counting C16).</param>
    /// <param name="trace">Who hears of it.</param>
    internal Dated Run<TTrace>(int op, int addedDays, ref TTrace trace)
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

        CountedDays basis = Calendar[op.Basis];
        int days = op.Number + addedDays;
        int from = origin.Day;
        if (op.Flag && days > 0 && basis.ContainsDay(from))
        {
            trace.Step(ExplanationKind.CountedFromTrigger, from, from, 1, op.Basis);
            days--;
        }

        if (suspends)
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
        return Dated.Known(day, ordinal, certainty | CalendarDates.Rests(basis, day));
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

        CountedDays basis = Calendar[op.Basis];
        if (!basis.TrySubtractDay(origin.Day, op.Number, out int day))
        {
            trace.Step(ExplanationKind.Unknown, origin.Day, CivilDay.None, op.Number, op.Basis);
            return Dated.Unknown(CivilDay.None, op.Basis);
        }

        trace.Step(ExplanationKind.CountedBack, origin.Day, day, op.Number, op.Basis);
        return Dated.Known(day, op.Basis, origin.Certainty | CalendarDates.Rests(basis, origin.Day));
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
            return Dated.Unknown(origin.Day == CivilDay.None ? CivilDay.None : CalendarDates.Anniversary(origin.Day, op, ref silence));
        }

        return Dated.Known(CalendarDates.Anniversary(origin.Day, op, ref trace), certainty: origin.Certainty);
    }

    private readonly Dated GivenBy<TTrace>(in Op op, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        int found = CivilDay.None;
        int by = Clock.NoFact;
        if (op.First == Op.StartingEvent)
        {
            by = clock.StartFact;
            found = FactReader.DateOf(Words, clock.Start, (EventDate)op.Choice);
        }
        else if ((rules.SetBits[op.First] & Case.Seen) != 0)
        {
            bool anywhere = (EventScope)op.Number == EventScope.Case;
            var events = new FactReader(Words, anywhere ? 0 : clock.StartFact + 1);
            while (events.Next() && events.Index <= LastSeen)
            {
                if (!rules.Sets[op.First].Contains(events.Kind) || !(anywhere || Reaches(events)) || events.Index == clock.StartFact)
                {
                    continue;
                }

                int date = FactReader.DateOf(Words, new Moment(events.Index, events.Day), (EventDate)op.Choice);
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

    /// <summary>Whether an event belongs to the clock's episode, or to every one.</summary>
    private readonly bool Reaches(in FactReader at) =>
        clock.Episode == Clock.AnyEpisode || at.Episode == clock.Episode || rules.Kinds.ReachesEveryEpisode(at.Kind);
}
