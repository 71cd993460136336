using System.Runtime.CompilerServices;
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
            Settlement.Write(clock, 0, status, certainty, CivilDay.None, default, out deadlines.Next(clock.Case));
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
            if (outline.Own.MovesWith(cohort.Cases[clock.Case].Seen) || !TryFind<TDate>(outline, op, clock, cohort, out Dated due, out int opens, out Certainty certainty))
            {
                SettleOne(clock, ref dates, deadlines);
                continue;
            }

            DeadlineStatus status = Settlement.StatusOf(statuses, clock, due.Day, opens, asOf);
            Settlement.Write(clock, 0, status, certainty, opens, due, out deadlines.Next(clock.Case));
            deadlines.Keep(clock.Case);
        }
    }

    /// <summary>The dates of a clock of a plain rule. False when the calendar does not give one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFind<TDate>(in Outline outline, in Op op, in Clock clock, in Cohort cohort, out Dated due, out int opens, out Certainty certainty)
        where TDate : struct, IPlainDate
    {
        due = default;
        opens = CivilDay.None;
        int from = clock.StartDay;
        certainty = Settlement.CertaintyOf(outline.Own);
        if (outline.Opens != Op.Start)
        {
            Dated window = PlainDates.Find(outline.Opens, clock, cohort);
            if (!window.IsKnown)
            {
                return false;
            }

            opens = window.Day;
            certainty |= window.Certainty;
        }

        if (op.From != Op.Start)
        {
            Dated origin = PlainDates.Find(op.From, clock, cohort);
            if (!origin.IsKnown)
            {
                return false;
            }

            from = origin.Day;
            certainty |= origin.Certainty;
        }

        due = TDate.Find(op, from, clock, cohort);
        return due.IsKnown;
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
