using CaseManager.Core.Calendars;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Compiled;

namespace CaseManager.Core.Timelines.Kernel;

/// <content>Which branch applies: conditions on the calendar, the case and its events (counting C17).</content>
internal ref partial struct DueDates
{
    /// <summary>No calendar point and basis.</summary>
    private const int NothingCounted = -1;

    /// <summary>Whether all conditions of a branch hold; unknown when the calendar does not say.</summary>
    internal Answer Holds<TTrace>(Branch candidate, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Answer all = Answer.Yes;
        foreach (ref readonly GuardOp guard in candidate.Guards.AsSpan())
        {
            Answer holds = Holds(guard, out int measured);
            Answer failing = guard.Negated ? Answer.Yes : Answer.No;
            trace.Step(
                holds == failing ? ExplanationKind.ConditionFails : ExplanationKind.ConditionHolds,
                clock.StartDay,
                CivilDay.None,
                measured,
                guard.Code == GuardCode.Remaining ? guard.Basis : -1);
            if (holds == failing)
            {
                return Answer.No;
            }

            if (holds == Answer.Unknown)
            {
                all = Answer.Unknown;
            }
        }

        return all;
    }

    private Answer Holds(in GuardOp guard, out int measured)
    {
        measured = 0;
        switch (guard.Code)
        {
            case GuardCode.Remaining:
                if (!TryCountRemaining(guard, out measured))
                {
                    return Answer.Unknown;
                }

                return Is(measured >= guard.AtLeast && measured < guard.Below);
            case GuardCode.Absences:
                Dated last = Point(guard.Point, clock.StartDay);
                if (!last.IsKnown)
                {
                    return Answer.Unknown;
                }

                measured = AbsencesThrough(last.Day);
                return Is(measured >= guard.AtLeast && measured < guard.Below);
            case GuardCode.Age:
                return Is(CivilDay.PlusMonths(Case.BirthDay, guard.AtLeast) <= clock.StartDay
                    && (guard.Below == int.MaxValue || CivilDay.PlusMonths(Case.BirthDay, guard.Below) > clock.StartDay));
            case GuardCode.Attribute:
                return Is((Case.CaseBits & (1UL << guard.Set)) != 0);
            case GuardCode.Has:
                return Is(HasHappened(guard.Set));
            case GuardCode.OpenedBy:
                return Is(clock.OpenedAt != Clock.NoFact && rules.Sets[guard.Set].Contains((int)(Words[clock.OpenedAt] >> Facts.DayBits)));
            case GuardCode.BetweenTerms:
                return IsBetweenTerms(clock.StartDay);
            default:
                int day = (CivilDay.Month(clock.StartDay) * 100) + clock.StartDay - CivilDay.OfYear(CivilDay.Year(clock.StartDay), CivilDay.Month(clock.StartDay), 1) + 1;
                return Is(guard.AtLeast <= guard.Below ? day >= guard.AtLeast && day <= guard.Below : day >= guard.AtLeast || day <= guard.Below);
        }
    }

    private static Answer Is(bool so) => so ? Answer.Yes : Answer.No;

    /// <summary>The days that remain after the clock's start up to a calendar point; 0 when it has passed.</summary>
    private bool TryCountRemaining(in GuardOp guard, out int days)
    {
        int point = ((int)guard.Point << 8) | guard.Basis;
        if (point != remainingPoint)
        {
            Dated until = Point(guard.Point, clock.StartDay);
            remainingPoint = point;
            remainingKnown = false;
            remainingDays = 0;
            if (until.IsKnown && Calendar[guard.Basis].TryCountDay(clock.StartDay, until.Day, out int counted))
            {
                remainingKnown = true;
                remainingDays = Math.Max(counted, 0);
            }
        }

        days = remainingDays;
        return remainingKnown;
    }

    /// <summary>Whether a day stands between two school years; unknown outside the calendar.</summary>
    private readonly Answer IsBetweenTerms(int day)
    {
        ReadOnlySpan<SchoolTerm> terms = Calendar.Terms.AsSpan();
        for (int i = 0; i < terms.Length; i++)
        {
            if (day <= terms[i].LastDay)
            {
                return day >= terms[i].FirstDay ? Answer.No : i > 0 ? Answer.Yes : Answer.Unknown;
            }
        }

        return Answer.Unknown;
    }

    private readonly bool HasHappened(int set)
    {
        if ((rules.SetBits[set] & Case.Seen) == 0)
        {
            return false;
        }

        var events = new FactReader(Words, clock.StartFact + 1);
        while (events.Next() && events.Index <= LastSeen)
        {
            if (rules.Sets[set].Contains(events.Kind) && Reaches(events))
            {
                return true;
            }
        }

        return false;
    }
}
