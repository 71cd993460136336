using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds the due date and the status of one clock.</summary>
internal static class Settlement
{
    /// <summary>Settles a clock. False when there is nothing to list: no date was ever given, or a minimum interval is over.</summary>
    internal static bool Settle<TTrace>(
        in CaseFacts facts, CompiledRules rules, BoundCalendar calendar, in Clock clock, int asOf, out Settled deadline, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ref readonly Outline outline = ref rules.Outlines[clock.Version];
        TraceStart(clock, facts, ref trace);
        if (outline is { HasVariants: false, Due: Op.Start, Opens: Op.Start } && outline.Kind != RuleKind.MinimumInterval)
        {
            Begin(clock, 0, outline.Unverified, out deadline);
            deadline.Status = Dateless(outline.Kind, outline.NotModelled, clock, ref trace);
            return true;
        }

        scoped DueDates dates = default;
        dates.Begin(facts, rules, calendar, in clock, asOf);
        bool branchKnown = Select(rules.Versions[clock.Version], ref dates, out int branch, ref trace);
        Begin(clock, branch, dates.Branch.Unverified, out deadline);

        Dated opens = outline.Opens == Op.Start ? default : dates.Run(outline.Opens, ref trace);
        if (opens.IsKnown)
        {
            deadline.OpensDay = opens.Day;
            deadline.Certainty |= opens.Certainty;
            trace.Step(ExplanationKind.WindowOpens, CivilDay.None, opens.Day);
        }

        if (outline.Kind == RuleKind.MinimumInterval && !dates.Branch.NotModelled)
        {
            bool unknown = opens.State == DateState.Unknown;
            if (unknown)
            {
                Record(opens, ref deadline);
            }

            deadline.Status = Ended(clock, unknown ? DeadlineStatus.CalendarUnknown : DeadlineStatus.NotYetOpen, ref trace);
            return clock.Ending != ClockEnding.Met && (unknown || (opens.IsKnown && asOf < opens.Day));
        }

        if (dates.Branch.Due == Op.Start)
        {
            deadline.Status = Dateless(outline.Kind, dates.Branch.NotModelled, clock, ref trace);
            return true;
        }

        Dated due = branchKnown ? dates.Find(ref trace) : Dated.Unknown(clock.StartDay);
        if (due.State == DateState.Absent)
        {
            return false;
        }

        Record(due, ref deadline);
        if (due.IsKnown)
        {
            trace.Step(ExplanationKind.Due, CivilDay.None, due.Day, 0, due.Basis);
        }

        deadline.Status = Status(outline.Kind, clock, due, opens, dates.IsSuspended(due), asOf, ref trace);
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
    private static bool Select<TTrace>(RuleVersion version, ref DueDates dates, out int branch, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Branch[] branches = version.Branches;
        bool known = true;
        for (branch = 0; branch < branches.Length - 1; branch++)
        {
            trace.Branch(branch);
            bool? holds = dates.Holds(branches[branch], ref trace);
            if (holds == true)
            {
                dates.Branch = branches[branch];
                return true;
            }

            known &= holds is not null;
        }

        dates.Branch = branches[branch];
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
        deadline.Branch = (byte)branch;
        deadline.Status = DeadlineStatus.None;
        deadline.Certainty = unverified ? Certainty.RuleUnverified : Certainty.Firm;
        deadline.Basis = 0;
        deadline.Episode = clock.Episode;
        deadline.StartFact = clock.StartFact;
        deadline.StartDay = clock.StartDay;
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

        return asOf <= due.Day ? DeadlineStatus.Running : kind == RuleKind.Right ? DeadlineStatus.Lapsed : DeadlineStatus.Overdue;
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

    private static void TraceStart<TTrace>(in Clock clock, in CaseFacts facts, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (clock.OpenedAt != Clock.NoFact)
        {
            trace.Step(ExplanationKind.Opened, CivilDay.None, (int)(facts.Words[clock.OpenedAt] & Facts.DayMask), fact: clock.OpenedAt);
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
