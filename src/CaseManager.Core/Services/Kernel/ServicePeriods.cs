using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>The real periods of a promise: the weeks, months, turns of the timetable that its days lie in.</summary>
internal static class ServicePeriods
{
    /// <summary>The periods that have a day in the span, in order; null when the calendar does not name them.</summary>
    internal static IEnumerable<DateInterval>? Over(DateInterval span, ServiceFrequency frequency, bool extendedYear, ServiceCalendar calendar, UnplannedClosureRule closures) =>
        frequency.Per switch
        {
            ServicePeriod.Day => ServiceDays(span, extendedYear, calendar, closures).Select(day => new DateInterval(day, day)),
            ServicePeriod.Week => Weeks(span),
            ServicePeriod.Month => Months(span),
            ServicePeriod.Cycle => Cycles(frequency.CycleDays!.Value, extendedYear, calendar, closures).Where(cycle => Meets(cycle, span)),
            ServicePeriod.MarkingPeriod => Named(calendar.MarkingPeriods, span),
            ServicePeriod.Semester => Named(calendar.Semesters, span),
            _ => calendar.Stretches(extendedYear).Where(stretch => Meets(stretch, span)),
        };

    internal static bool Meets(DateInterval one, DateInterval other) => one.Start <= other.End && other.Start <= one.End;

    internal static DateInterval Common(DateInterval one, DateInterval other) =>
        new(LocalDate.Max(one.Start, other.Start), LocalDate.Min(one.End, other.End));

    private static IEnumerable<DateInterval>? Named(IReadOnlyCollection<DateInterval> periods, DateInterval span) =>
        periods.Count == 0 ? null : periods.Where(period => Meets(period, span));

    private static IEnumerable<LocalDate> ServiceDays(DateInterval span, bool extendedYear, ServiceCalendar calendar, UnplannedClosureRule closures)
    {
        for (LocalDate day = span.Start; day <= span.End; day = day.PlusDays(1))
        {
            if (calendar.IsServiceDay(day, extendedYear, closures))
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<DateInterval> Weeks(DateInterval span)
    {
        for (LocalDate monday = IsoWeek.MondayOf(span.Start); monday <= span.End; monday = monday.PlusDays(7))
        {
            yield return new DateInterval(monday, monday.PlusDays(6));
        }
    }

    private static IEnumerable<DateInterval> Months(DateInterval span)
    {
        for (var first = new LocalDate(span.Start.Year, span.Start.Month, 1); first <= span.End; first = first.PlusMonths(1))
        {
            yield return new DateInterval(first, first.PlusMonths(1).PlusDays(-1));
        }
    }

    /// <summary>Turns of the timetable: each so many service days, counted anew from the first day of each school year.</summary>
    private static IEnumerable<DateInterval> Cycles(int days, bool extendedYear, ServiceCalendar calendar, UnplannedClosureRule closures)
    {
        foreach (DateInterval stretch in calendar.Stretches(extendedYear))
        {
            LocalDate? first = null;
            LocalDate last = default;
            int counted = 0;
            foreach (LocalDate day in ServiceDays(stretch, extendedYear, calendar, closures))
            {
                first ??= day;
                last = day;
                if (++counted == days)
                {
                    yield return new DateInterval(first.Value, last);
                    (first, counted) = (null, 0);
                }
            }

            if (first is { } begun)
            {
                yield return new DateInterval(begun, last);
            }
        }
    }
}
