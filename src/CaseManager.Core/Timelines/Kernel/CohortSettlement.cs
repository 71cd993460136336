using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Settles the clocks of a cohort, rule by rule: a loop for each way to find a date that needs no more than the clock, and the general way for the rest.</summary>
internal static class CohortSettlement
{
    /// <summary>Settles all clocks, rule by rule.</summary>
    internal static void Settle(in Cohort cohort, in ClockList clocks, in SettledList deadlines)
    {
        var dates = new DueDates(cohort);
        CompiledRules rules = cohort.Rules;
        for (int version = 0; version < rules.Outlines.Length; version++)
        {
            if (!clocks.HasAny(version))
            {
                continue;
            }

            ref readonly Outline outline = ref rules.Outlines[version];
            ClockRun run = clocks.Of(version);
            switch (outline.Way)
            {
                case SettlementWay.Dateless:
                    SettleDateless(outline, run, deadlines);
                    break;
                case SettlementWay.Interval:
                    SettleInterval(outline, cohort, run, ref dates, deadlines);
                    break;
                case SettlementWay.Plain:
                    SettlePlainly(outline, cohort, run, ref dates, deadlines);
                    break;
                case SettlementWay.ByBranch:
                    SettleByBranch(outline, rules.Versions[version].Branches, cohort, run, ref dates, deadlines);
                    break;
                default:
                    SettleOneByOne(run, ref dates, deadlines);
                    break;
            }
        }
    }

    private static void SettleDateless(in Outline outline, ClockRun clocks, SettledList deadlines)
    {
        DeadlineStatus unended = Settlement.Dateless(outline.Kind, outline.Own);
        Certainty certainty = Settlement.CertaintyOf(outline.Own);
        foreach (ref readonly Clock clock in clocks)
        {
            DeadlineStatus status = Settlement.Ended(clock.Ending, unended);
            Settlement.Write(clock, 0, status, certainty, CivilDay.None, CivilDay.None, CivilDay.None, 0, out deadlines.Add(clock.Case));
        }
    }

    /// <summary>Settles the clocks of a minimum interval: one that is over is not listed.</summary>
    private static void SettleInterval(in Outline outline, in Cohort cohort, ClockRun clocks, ref DueDates dates, SettledList deadlines)
    {
        int asOf = cohort.AsOf;
        Certainty own = Settlement.CertaintyOf(outline.Own);
        foreach (ref readonly Clock clock in clocks)
        {
            Certainty certainty = own;
            if (!PlainDates.TryFind(outline.Opens, clock, cohort, out int opens, ref certainty))
            {
                SettleOne(clock, ref dates, deadlines);
            }
            else if (Settlement.IsListed(clock, opens, asOf))
            {
                DeadlineStatus status = Settlement.Ended(clock.Ending, DeadlineStatus.NotYetOpen);
                Settlement.Write(clock, 0, status, certainty, opens, CivilDay.None, CivilDay.None, 0, out deadlines.Add(clock.Case));
            }
        }
    }

    private static void SettlePlainly(in Outline outline, in Cohort cohort, ClockRun clocks, ref DueDates dates, SettledList deadlines)
    {
        switch (outline.OwnDue.Code)
        {
            case OpCode.Count:
                SettlePlainly<PlainDates.Counted>(outline, cohort, clocks, ref dates, deadlines);
                break;
            case OpCode.Before:
                SettlePlainly<PlainDates.CountedBack>(outline, cohort, clocks, ref dates, deadlines);
                break;
            case OpCode.Anniversary:
                SettlePlainly<PlainDates.Anniversary>(outline, cohort, clocks, ref dates, deadlines);
                break;
            case OpCode.AtCalendarPoint:
                SettlePlainly<PlainDates.AtPoint>(outline, cohort, clocks, ref dates, deadlines);
                break;
            case OpCode.Age:
                SettlePlainly<PlainDates.AgeAttained>(outline, cohort, clocks, ref dates, deadlines);
                break;
            default:
                SettlePlainly<PlainDates.GivenByStart>(outline, cohort, clocks, ref dates, deadlines);
                break;
        }
    }

    /// <summary>Settles the clocks of a plain rule. One whose date events move, or the calendar does not give, is settled like those of other rules.</summary>
    private static void SettlePlainly<TDate>(
        in Outline outline, in Cohort cohort, ClockRun clocks, ref DueDates dates, SettledList deadlines)
        where TDate : struct, IPlainDate
    {
        Op op = outline.OwnDue;
        int asOf = cohort.AsOf;
        ReadOnlySpan<DeadlineStatus> statuses = Settlement.StatusesOf(outline.Kind);
        foreach (ref readonly Clock clock in clocks)
        {
            int opens = CivilDay.None;
            int from = clock.StartDay;
            Certainty certainty = Settlement.CertaintyOf(outline.Own);
            if (outline.Own.MovesWith(cohort.Cases[clock.Case].Seen)
                || (outline.Opens != Op.Start && !PlainDates.TryFind(outline.Opens, clock, cohort, out opens, ref certainty))
                || (op.From != Op.Start && !PlainDates.TryFind(op.From, clock, cohort, out from, ref certainty))
                || !TDate.TryFind(op, from, clock, cohort, out int due, ref certainty))
            {
                SettleOne(clock, ref dates, deadlines);
                continue;
            }

            DeadlineStatus status = Settlement.StatusOf(statuses, clock, due, opens, asOf);
            Settlement.Write(clock, 0, status, certainty, opens, due, CivilDay.None, op.Basis, out deadlines.Add(clock.Case));
        }
    }

    /// <summary>Settles the clocks of a rule with variants: where the branch that applies is plain, as those of a plain rule.</summary>
    private static void SettleByBranch(
        in Outline outline, Branch[] branches, in Cohort cohort, ClockRun clocks, ref DueDates dates, SettledList deadlines)
    {
        NoTrace silence = default;
        int asOf = cohort.AsOf;
        ReadOnlySpan<DeadlineStatus> statuses = Settlement.StatusesOf(outline.Kind);
        foreach (ref readonly Clock clock in clocks)
        {
            int opens = CivilDay.None;
            dates.Begin(clock);
            bool known = Settlement.Select(branches, ref dates, out int place, ref silence);
            BranchOutline branch = outline[place];
            Certainty certainty = Settlement.CertaintyOf(branch);
            if (!known
                || !branch.IsPlain
                || branch.MovesWith(dates.Seen)
                || (outline.Opens != Op.Start && !PlainDates.TryFind(outline.Opens, clock, cohort, out opens, ref certainty))
                || !PlainDates.TryFind(branch.Due, clock, cohort, out int due, ref certainty))
            {
                if (!Settlement.Settle(ref dates, clock, place, known, out deadlines.Add(clock.Case), ref silence))
                {
                    deadlines.Drop(clock.Case);
                }

                continue;
            }

            DeadlineStatus status = Settlement.StatusOf(statuses, clock, due, opens, asOf);
            Settlement.Write(clock, place, status, certainty, opens, due, CivilDay.None, cohort.Rules.Ops[branch.Due].Basis, out deadlines.Add(clock.Case));
        }
    }

    private static void SettleOneByOne(ClockRun clocks, ref DueDates dates, SettledList deadlines)
    {
        foreach (ref readonly Clock clock in clocks)
        {
            SettleOne(clock, ref dates, deadlines);
        }
    }

    private static void SettleOne(in Clock clock, ref DueDates dates, SettledList deadlines)
    {
        NoTrace silence = default;
        if (!Settlement.Settle(ref dates, clock, out deadlines.Add(clock.Case), ref silence))
        {
            deadlines.Drop(clock.Case);
        }
    }
}
