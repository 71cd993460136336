using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds the due date and the status of one clock.</summary>
internal static class Settlement
{
    /// <summary>By ending, and whether it or the as-of date is late: to look it up takes no branch, and which way such a branch goes cannot be predicted.</summary>
    private static ReadOnlySpan<DeadlineStatus> Statuses =>
    [
        DeadlineStatus.Running, DeadlineStatus.Overdue,
        DeadlineStatus.MetOnTime, DeadlineStatus.MetLate,
        DeadlineStatus.Excused, DeadlineStatus.Excused,
        DeadlineStatus.NoLongerRequired, DeadlineStatus.NoLongerRequired,
    ];

    /// <summary>Settles a clock. False when there is nothing to list: no date was ever given, or a minimum interval is over.</summary>
    internal static bool Settle<TTrace>(in Cohort cohort, ref DueDates dates, in Clock clock, out Settled deadline, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ref readonly Outline outline = ref dates.Rules.Outlines[clock.Version];
        if (!trace.Listens && outline.IsPlain && TrySettlePlainly(outline, cohort, clock, out deadline))
        {
            return true;
        }

        dates.Begin(clock);
        if (trace.Listens)
        {
            TraceStart(clock, dates.Words, ref trace);
        }

        if (outline.IsDateless)
        {
            Begin(clock, 0, outline.Own.Unverified, out deadline);
            deadline.Status = Dateless(outline.Kind, outline.Own.NotModelled, clock, ref trace);
            return true;
        }

        BranchOutline branch = outline.Own;
        int place = 0;
        bool branchKnown = !outline.HasVariants || Select(dates.Rules.Versions[clock.Version].Branches, ref dates, out place, out branch, ref trace);
        bool moves = branch.MovesWith(dates.Seen);
        if (moves)
        {
            dates.Take(dates.Rules.Versions[clock.Version].Branches[place]);
        }

        Begin(clock, place, branch.Unverified, out deadline);
        Dated opens = outline.Opens == Op.Start ? default : dates.Run(outline.Opens, 0, ref trace);
        if (opens.IsKnown)
        {
            deadline.OpensDay = opens.Day;
            deadline.Certainty |= opens.Certainty;
            trace.Step(ExplanationKind.WindowOpens, CivilDay.None, opens.Day);
        }

        if (outline.Kind == RuleKind.MinimumInterval && !branch.NotModelled)
        {
            bool unknown = opens.State == DateState.Unknown;
            if (unknown)
            {
                Record(opens, ref deadline);
            }

            deadline.Status = Ended(clock, unknown ? DeadlineStatus.CalendarUnknown : DeadlineStatus.NotYetOpen, ref trace);
            return clock.Ending != ClockEnding.Met && (unknown || (opens.IsKnown && dates.AsOf < opens.Day));
        }

        if (branch.Due == Op.Start)
        {
            deadline.Status = Dateless(outline.Kind, branch.NotModelled, clock, ref trace);
            return true;
        }

        Dated due = !branchKnown ? Dated.Unknown(clock.StartDay)
            : moves ? dates.Find(branch.Due, ref trace)
            : dates.Run(branch.Due, 0, ref trace);
        if (due.State == DateState.Absent)
        {
            return false;
        }

        Record(due, ref deadline);
        if (due.IsKnown)
        {
            trace.Step(ExplanationKind.Due, CivilDay.None, due.Day, 0, due.Basis);
        }

        deadline.Status = Status(outline.Kind, clock, due, opens, dates.IsSuspended(due), dates.AsOf, ref trace);
        return true;
    }

    /// <summary>Settles a clock whose date follows from its start alone, if nothing moves it and the calendar gives it: nearly half of all clocks.</summary>
    private static bool TrySettlePlainly(in Outline outline, in Cohort cohort, in Clock clock, out Settled deadline)
    {
        ref readonly CaseFacts facts = ref cohort.Cases[clock.Case];
        Dated due = outline.Own.MovesWith(facts.Seen) ? default : PlainDates.Find(outline.OwnDue, clock.StartDay, facts.BirthDay, cohort.CalendarOf(facts));
        if (!due.IsKnown)
        {
            deadline = default;
            return false;
        }

        Begin(clock, 0, outline.Own.Unverified, out deadline);
        deadline.Basis = due.Basis;
        deadline.Certainty |= due.Certainty;
        deadline.DueDay = due.Day;
        deadline.Status = StatusOf(outline.Kind, clock, due.Day, cohort.AsOf);
        return true;
    }

    /// <summary>The status of a duty without a number, or of one that the pack cannot compute.</summary>
    private static DeadlineStatus Dateless<TTrace>(RuleKind kind, bool notModelled, in Clock clock, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool numberless = kind == RuleKind.Qualitative && !notModelled;
        trace.Step(numberless ? ExplanationKind.NoNumber : ExplanationKind.NotModelled, CivilDay.None, CivilDay.None);
        return Ended(clock, numberless ? DeadlineStatus.NoFederalNumber : DeadlineStatus.NotModelled, ref trace);
    }

    /// <summary>Which branch applies: the one variant that holds, or the rule's own. False when the calendar does not say.</summary>
    private static bool Select<TTrace>(Branch[] branches, ref DueDates dates, out int place, out BranchOutline chosen, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool known = true;
        for (place = 0; place < branches.Length - 1; place++)
        {
            trace.Branch(place);
            Answer holds = dates.Holds(branches[place], ref trace);
            if (holds == Answer.Yes)
            {
                chosen = branches[place].Outline;
                return true;
            }

            known &= holds == Answer.No;
        }

        chosen = branches[place].Outline;
        return known;
    }

    /// <summary>
    /// Written field by field where it will stay: to build it elsewhere and copy it would read whole words right after their
    /// parts were written, which processors do slowly.
    /// </summary>
    private static void Begin(in Clock clock, int branch, bool unverified, out Settled deadline)
    {
        bool met = clock.Ending == ClockEnding.Met;
        deadline.Version = clock.Version;
        deadline.Branch = unchecked((ushort)branch);
        deadline.Status = DeadlineStatus.None;
        deadline.Certainty = unverified ? Certainty.RuleUnverified : Certainty.Firm;
        deadline.Basis = 0;
        deadline.Start = clock.Start;
        deadline.Episode = clock.Episode;
        deadline.OpensDay = CivilDay.None;
        deadline.DueDay = CivilDay.None;
        deadline.NotBefore = CivilDay.None;
        deadline.EndFact = clock.EndFact;
        deadline.MetDay = met ? clock.EndDay : CivilDay.None;
    }

    private static void Record(Dated due, ref Settled deadline)
    {
        deadline.Basis = due.Basis;
        deadline.Certainty |= due.Certainty;
        if (due.IsKnown)
        {
            deadline.DueDay = due.Day;
        }
        else
        {
            deadline.NotBefore = due.Day;
        }
    }

    /// <summary>Precedence of counting C13: excused and ended, closed, suspended, unknown, then the running ones.</summary>
    private static DeadlineStatus Status<TTrace>(
        RuleKind kind, in Clock clock, Dated due, Dated opens, bool suspended, int asOf, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (clock.Ending == ClockEnding.Met)
        {
            trace.Step(ExplanationKind.Met, CivilDay.None, clock.EndDay, fact: clock.EndFact);
            return clock.EndDay <= due.Day ? DeadlineStatus.MetOnTime : due.IsKnown ? DeadlineStatus.MetLate : DeadlineStatus.CalendarUnknown;
        }

        if (clock.Ending != ClockEnding.Open)
        {
            return Ended(clock, DeadlineStatus.None, ref trace);
        }

        if (suspended)
        {
            return DeadlineStatus.Suspended;
        }

        if (!due.IsKnown)
        {
            return DeadlineStatus.CalendarUnknown;
        }

        if (opens.IsKnown && asOf < opens.Day)
        {
            return DeadlineStatus.NotYetOpen;
        }

        return StatusOf(kind, clock, due.Day, asOf);
    }

    /// <summary>The status where the due date is known and nothing stands in its way.</summary>
    private static DeadlineStatus StatusOf(RuleKind kind, in Clock clock, int due, int asOf)
    {
        bool late = (clock.Ending == ClockEnding.Open ? asOf : clock.EndDay) > due;
        return Statuses[((int)clock.Ending << 1) | (late ? 1 : 0)] switch
        {
            DeadlineStatus.Overdue when kind == RuleKind.Right => DeadlineStatus.Lapsed,
            var status => status,
        };
    }

    private static DeadlineStatus Ended<TTrace>(in Clock clock, DeadlineStatus otherwise, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        switch (clock.Ending)
        {
            case ClockEnding.Excused:
                trace.Step(ExplanationKind.Excused, CivilDay.None, clock.EndDay, fact: clock.EndFact);
                return DeadlineStatus.Excused;
            case ClockEnding.Terminated:
                trace.Step(ExplanationKind.Ended, CivilDay.None, clock.EndDay, fact: clock.EndFact);
                return DeadlineStatus.NoLongerRequired;
            case ClockEnding.Met:
                trace.Step(ExplanationKind.Met, CivilDay.None, clock.EndDay, fact: clock.EndFact);
                return otherwise;
            default:
                return otherwise;
        }
    }

    private static void TraceStart<TTrace>(in Clock clock, ReadOnlySpan<uint> words, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (clock.OpenedAt != Clock.NoFact)
        {
            trace.Step(ExplanationKind.Opened, CivilDay.None, (int)(words[clock.OpenedAt] & Facts.DayMask), fact: clock.OpenedAt);
        }
        else
        {
            trace.Step(ExplanationKind.Opened, CivilDay.None, clock.StartDay);
        }

        if (clock.StartFact != clock.OpenedAt)
        {
            trace.Step(ExplanationKind.Restarted, CivilDay.None, clock.StartDay, fact: clock.StartFact);
        }
    }
}
