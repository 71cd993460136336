using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Settles the clocks of a cohort, rule by rule: a loop for each way to find a date that needs no more than the clock, and the general way for the rest.</summary>
internal static class CohortSettlement
{
    /// <summary>Settles all clocks, rule by rule.</summary>
    internal static void Settle(in Cohort cohort, in ClockList clocks, in SettledList deadlines)
    {
        var dates = new DueDates(cohort);
        Outline[] outlines = cohort.Rules.Outlines;
        for (int version = 0; version < outlines.Length; version++)
        {
            if (!clocks.HasAny(version))
            {
                continue;
            }

            ref readonly Outline outline = ref outlines[version];
            if (outline.IsDateless)
            {
                SettleDateless(outline, clocks.Of(version), deadlines);
            }
            else if (outline.IsPlain)
            {
                SettlePlainly(outline, cohort, clocks.Of(version), ref dates, deadlines);
            }
            else
            {
                SettleOneByOne(clocks.Of(version), ref dates, deadlines);
            }
        }
    }

    private static void SettleDateless(in Outline outline, ClockRun clocks, SettledList deadlines)
    {
        NoTrace silence = default;
        Certainty certainty = Settlement.CertaintyOf(outline.Own);
        foreach (ref readonly Clock clock in clocks)
        {
            DeadlineStatus status = Settlement.Dateless(outline.Kind, outline.Own.NotModelled, clock, ref silence);
            Settlement.Write(clock, 0, status, certainty, CivilDay.None, CivilDay.None, CivilDay.None, 0, out deadlines.Next(clock.Case));
            deadlines.Keep(clock.Case);
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
            Settlement.Write(clock, 0, status, certainty, opens, due, CivilDay.None, op.Basis, out deadlines.Next(clock.Case));
            deadlines.Keep(clock.Case);
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
        if (Settlement.Settle(ref dates, clock, out deadlines.Next(clock.Case), ref silence))
        {
            deadlines.Keep(clock.Case);
        }
    }
}
