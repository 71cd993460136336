using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Finds the due date and the status of one clock.</summary>
internal static class Settlement
{
    /// <summary>By ending, and whether it or the as-of date is late: to look it up takes no branch, and which way such a branch goes cannot be predicted.</summary>
    private static ReadOnlySpan<DeadlineStatus> OfDuties =>
    [
        DeadlineStatus.Running, DeadlineStatus.Overdue,
        DeadlineStatus.MetOnTime, DeadlineStatus.MetLate,
        DeadlineStatus.Excused, DeadlineStatus.Excused,
        DeadlineStatus.NoLongerRequired, DeadlineStatus.NoLongerRequired,
    ];

    private static ReadOnlySpan<DeadlineStatus> OfRights =>
    [
        DeadlineStatus.Running, DeadlineStatus.Lapsed,
        DeadlineStatus.MetOnTime, DeadlineStatus.MetLate,
        DeadlineStatus.Excused, DeadlineStatus.Excused,
        DeadlineStatus.NoLongerRequired, DeadlineStatus.NoLongerRequired,
    ];

    /// <summary>Settles a clock. False when there is nothing to list: no date was ever given, or a minimum interval is over.</summary>
    internal static bool Settle<TTrace>(ref DueDates dates, in Clock clock, out Settled deadline, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ref readonly Outline outline = ref dates.Rules.Outlines[clock.Version];
        dates.Begin(clock);
        if (trace.Listens)
        {
            TraceStart(clock, dates.Words, ref trace);
        }

        int place = 0;
        bool branchKnown = !outline.HasVariants || Select(dates.Rules.Versions[clock.Version].Branches, ref dates, out place, ref trace);
        return Settle(ref dates, clock, place, branchKnown, out deadline, ref trace);
    }

    /// <summary>The same, once it is known which branch applies, or that the calendar does not say.</summary>
    internal static bool Settle<TTrace>(ref DueDates dates, in Clock clock, int place, bool branchKnown, out Settled deadline, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        ref readonly Outline outline = ref dates.Rules.Outlines[clock.Version];
        BranchOutline branch = outline[place];
        bool moves = branch.MovesWith(dates.Seen);
        if (moves)
        {
            dates.Take(dates.Rules.Versions[clock.Version].Branches[place]);
        }

        Certainty certainty = CertaintyOf(branch);
        int opensDay = CivilDay.None;
        Dated opens = outline.Opens == Op.Start ? default : dates.Run(outline.Opens, 0, ref trace);
        if (opens.IsKnown)
        {
            opensDay = opens.Day;
            certainty |= opens.Certainty;
            trace.Step(ExplanationKind.WindowOpens, CivilDay.None, opens.Day);
        }

        if (outline.Kind == RuleKind.MinimumInterval && !branch.NotModelled)
        {
            bool unknown = opens.State == DateState.Unknown;
            DeadlineStatus waiting = unknown ? DeadlineStatus.CalendarUnknown : DeadlineStatus.NotYetOpen;
            TraceEnd(clock, ref trace);
            Write(clock, place, Ended(clock.Ending, waiting), certainty, opensDay, unknown ? opens : default, out deadline);
            return IsListed(clock, unknown ? int.MaxValue : opensDay, dates.AsOf);
        }

        if (branch.Due == Op.Start)
        {
            DeadlineStatus dateless = Dateless(outline.Kind, branch);
            trace.Step(dateless == DeadlineStatus.NotModelled ? ExplanationKind.NotModelled : ExplanationKind.NoNumber, CivilDay.None, CivilDay.None);
            TraceEnd(clock, ref trace);
            Write(clock, place, Ended(clock.Ending, dateless), certainty, opensDay, default, out deadline);
            return true;
        }

        Dated due = !branchKnown ? Dated.Unknown(clock.StartDay)
            : moves ? dates.Find(branch.Due, ref trace)
            : dates.Run(branch.Due, 0, ref trace);
        if (due.IsKnown)
        {
            trace.Step(ExplanationKind.Due, CivilDay.None, due.Day, 0, due.Basis);
        }

        DeadlineStatus status = due.State == DateState.Absent ? DeadlineStatus.None : Status(outline.Kind, clock, due, opensDay, dates.IsSuspended(due), dates.AsOf, ref trace);
        Write(clock, place, status, certainty, opensDay, due, out deadline);
        return due.State != DateState.Absent;
    }

    /// <summary>The status of a duty without a number, or of one that the pack cannot compute, unless its clock was excused or terminated.</summary>
    internal static DeadlineStatus Dateless(RuleKind kind, in BranchOutline branch) =>
        kind == RuleKind.Qualitative && !branch.NotModelled ? DeadlineStatus.NoFederalNumber : DeadlineStatus.NotModelled;

    /// <summary>The status of a clock without a due date: what its ending says, or another while it is open or where it was met.</summary>
    internal static DeadlineStatus Ended(ClockEnding ending, DeadlineStatus otherwise) =>
        ending > ClockEnding.Met ? OfDuties[(int)ending << 1] : otherwise;

    /// <summary>Whether a minimum interval is listed: while it lasts, unless it was met.</summary>
    internal static bool IsListed(in Clock clock, int opens, int asOf) => clock.Ending != ClockEnding.Met && asOf < opens;

    /// <summary>Which branch applies: the one variant that holds, or the rule's own. False when the calendar does not say.</summary>
    internal static bool Select<TTrace>(Branch[] branches, ref DueDates dates, out int place, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        bool known = true;
        for (place = 0; place < branches.Length - 1; place++)
        {
            trace.Branch(place);
            Answer holds = dates.Holds(branches[place], ref trace);
            if (holds == Answer.Yes)
            {
                return true;
            }

            known &= holds == Answer.No;
        }

        return known;
    }

    /// <summary>
    /// Written field by field where it will stay: to build it elsewhere and copy it would read whole words right after their
    /// parts were written, which processors do slowly.
    /// </summary>
    internal static void Write(
        in Clock clock, int branch, DeadlineStatus status, Certainty certainty, int opens, int due, int notBefore, byte basis, out Settled deadline)
    {
        deadline.Version = clock.Version;
        deadline.Branch = unchecked((ushort)branch);
        deadline.Basis = basis;
        deadline.Status = status;
        deadline.Certainty = certainty;
        deadline.Start = clock.Start;
        deadline.Episode = clock.Episode;
        deadline.OpensDay = opens;
        deadline.DueDay = due;
        deadline.NotBefore = notBefore;
        deadline.EndFact = clock.EndFact;
        deadline.MetDay = clock.Ending <= ClockEnding.Met ? clock.EndDay : CivilDay.None; // None while it is open.
    }

    private static void Write(in Clock clock, int branch, DeadlineStatus status, Certainty certainty, int opens, Dated due, out Settled deadline) =>
        Write(
            clock,
            branch,
            status,
            certainty | due.Certainty,
            opens,
            due.IsKnown ? due.Day : CivilDay.None,
            due.State == DateState.Unknown ? due.Day : CivilDay.None,
            due.Basis,
            out deadline);

    /// <summary>Precedence of counting C13: excused and ended, closed, suspended, unknown, then the running ones.</summary>
    private static DeadlineStatus Status<TTrace>(
        RuleKind kind, in Clock clock, Dated due, int opensDay, bool suspended, int asOf, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        TraceEnd(clock, ref trace);
        if (clock.Ending == ClockEnding.Met)
        {
            return clock.EndDay <= due.Day ? DeadlineStatus.MetOnTime : due.IsKnown ? DeadlineStatus.MetLate : DeadlineStatus.CalendarUnknown;
        }

        if (clock.Ending != ClockEnding.Open)
        {
            return Ended(clock.Ending, DeadlineStatus.None);
        }

        if (suspended)
        {
            return DeadlineStatus.Suspended;
        }

        if (!due.IsKnown)
        {
            return DeadlineStatus.CalendarUnknown;
        }

        return StatusOf(StatusesOf(kind), clock, due.Day, opensDay, asOf);
    }

    /// <summary>The status where the due date is known and nothing suspends it.</summary>
    internal static DeadlineStatus StatusOf(ReadOnlySpan<DeadlineStatus> statuses, in Clock clock, int due, int opens, int asOf)
    {
        if (asOf < opens && clock.Ending == ClockEnding.Open)
        {
            return DeadlineStatus.NotYetOpen;
        }

        int open = clock.EndDay >> 31; // All bits while there is no such day, the only negative one.
        int day = (clock.EndDay & ~open) | (asOf & open);
        return statuses[((int)clock.Ending << 1) | (day > due ? 1 : 0)];
    }

    internal static ReadOnlySpan<DeadlineStatus> StatusesOf(RuleKind kind) => kind == RuleKind.Right ? OfRights : OfDuties;

    internal static Certainty CertaintyOf(in BranchOutline branch) => branch.Unverified ? Certainty.RuleUnverified : Certainty.Firm;

    private static void TraceEnd<TTrace>(in Clock clock, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (clock.Ending != ClockEnding.Open)
        {
            ExplanationKind kind = clock.Ending switch
            {
                ClockEnding.Met => ExplanationKind.Met,
                ClockEnding.Excused => ExplanationKind.Excused,
                _ => ExplanationKind.Ended,
            };
            trace.Step(kind, CivilDay.None, clock.EndDay, fact: clock.EndFact);
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
