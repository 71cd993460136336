using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>Lays one line of services out over its periods.</summary>
internal sealed class LineExpansion(ServiceLine line, ServiceCalendar calendar, ExpansionPolicy policy)
{
    private readonly ServiceFrequency frequency = line.Frequency!;
    private readonly SessionLength length = line.Length!;

    internal ServiceExpansion Expand(DateInterval days)
    {
        if (calendar.Calendar.Horizon is null && !line.ExtendedYear)
        {
            return new ServiceExpansion([], ExpansionOutcome.CalendarEnds, null);
        }

        DateInterval[] stretches = [.. calendar.Stretches(line.ExtendedYear)];
        if (stretches.Length == 0)
        {
            return new ServiceExpansion([], ExpansionOutcome.PeriodsUnknown, null);
        }

        // A summer session is known as soon as it is named; school years only as far as they are published or projected.
        LocalDate reach = line.ExtendedYear ? days.End : stretches[^1].End;
        LocalDate from = line.ExtendedYear ? days.Start : LocalDate.Max(days.Start, stretches[0].Start);
        LocalDate through = LocalDate.Min(days.End, reach);
        if (from > through)
        {
            return new ServiceExpansion([], Outcome(days, reach), null);
        }

        var span = new DateInterval(from, through);
        if (ServicePeriods.Over(span, frequency, line.ExtendedYear, calendar, policy.UnplannedClosure) is not { } periods)
        {
            return new ServiceExpansion([], ExpansionOutcome.PeriodsUnknown, null);
        }

        ImmutableArray<Obligation>.Builder obligations = ImmutableArray.CreateBuilder<Obligation>();
        foreach (DateInterval period in periods)
        {
            // A week that two stretches share would owe twice; each part then is a partial period of its own.
            foreach (DateInterval stretch in stretches.Where(stretch => ServicePeriods.Meets(stretch, period) && ServicePeriods.Meets(stretch, span)))
            {
                DateInterval inside = ServicePeriods.Common(stretch, span);
                if (ServicePeriods.Meets(inside, period))
                {
                    obligations.Add(Of(period, ServicePeriods.Common(inside, period), stretch));
                }
            }
        }

        return new ServiceExpansion(obligations.ToImmutable(), Outcome(days, reach), through);
    }

    /// <summary>A summer before the first school year lacks nothing: school years run from July to June.</summary>
    private ExpansionOutcome Outcome(DateInterval days, LocalDate reach) =>
        !line.ExtendedYear && days.Start < calendar.Calendar.Years[0].SchoolYear.FirstDate ? ExpansionOutcome.CalendarBeginsLater
        : days.End > reach ? ExpansionOutcome.CalendarEnds
        : ExpansionOutcome.Complete;

    private Obligation Of(DateInterval period, DateInterval covered, DateInterval stretch)
    {
        var count = new DaysOfPeriod(period, covered, stretch, line.ExtendedYear, calendar, policy.UnplannedClosure, frequency);
        DayShare partial = count.IsPartial ? PartialShare(count) : DayShare.All;
        DayShare shorter = count.IsShort ? ShortShare(count) : DayShare.All;
        bool nothing = count.CoveredDays == 0;
        bool noSchool = nothing && count.NominalDays == 0;
        Minutes stated = length.Each.Times(frequency.Times);
        Minutes most = (length.EachAtMost ?? length.Each).Times(frequency.TimesAtMost ?? frequency.Times);
        return new Obligation
        {
            Line = line.Id,
            Period = period,
            Covered = covered,
            Stated = stated,
            Owed = nothing ? Minutes.Zero : Share(frequency.Times, length.Each, partial, shorter),
            OwedAtMost = line.AmountKind != ServiceAmountKind.Range ? null
                : nothing ? Minutes.Zero
                : most == stated ? most
                : Share(frequency.TimesAtMost ?? frequency.Times, length.EachAtMost ?? length.Each, partial, shorter),
            PartialShare = nothing && !noSchool ? new DayShare(0, count.NominalDays) : partial,
            ShortShare = noSchool ? new DayShare(0, Math.Max(1, count.RegularDays)) : shorter,
            ServiceDays = count.CoveredDays,
            IsProjected = calendar.IsProjected(covered.End),
        };
    }

    private DayShare PartialShare(DaysOfPeriod count) => policy.PartialPeriod switch
    {
        PartialPeriodRule.BySchoolDays => new DayShare(count.CoveredDays, count.NominalDays),
        PartialPeriodRule.ByCalendarDays => new DayShare(count.CoveredCalendarDays, count.CalendarDays),
        PartialPeriodRule.NotOwed => new DayShare(0, count.NominalDays),
        _ => DayShare.All,
    };

    private DayShare ShortShare(DaysOfPeriod count) => policy.ShortPeriod switch
    {
        ShortPeriodRule.BySchoolDays or ShortPeriodRule.WholeSessions => new DayShare(count.NominalDays, count.RegularDays),
        ShortPeriodRule.ByCalendarDays => new DayShare(count.CalendarDays - (count.RegularDays - count.NominalDays), count.CalendarDays),
        ShortPeriodRule.NotOwed => new DayShare(0, count.RegularDays),
        _ => DayShare.All,
    };

    private Minutes Share(int times, Minutes each, DayShare partial, DayShare shorter)
    {
        if (policy.ShortPeriod == ShortPeriodRule.WholeSessions && shorter != DayShare.All)
        {
            long sessions = Rounded(times * shorter.Numerator, shorter.Denominator, MinuteRounding.Nearest);
            return new Minutes(Rounded(checked(sessions * each.Value * partial.Numerator), partial.Denominator, policy.Rounding));
        }

        return new Minutes(Rounded(
            checked(times * each.Value * partial.Numerator * shorter.Numerator),
            partial.Denominator * shorter.Denominator,
            policy.Rounding));
    }

    private static long Rounded(long numerator, long denominator, MinuteRounding rounding) => rounding switch
    {
        MinuteRounding.Up => (numerator + denominator - 1) / denominator,
        MinuteRounding.Down => numerator / denominator,
        _ => ((2 * numerator) + denominator) / (2 * denominator),
    };
}
