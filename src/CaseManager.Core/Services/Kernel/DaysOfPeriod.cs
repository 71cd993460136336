using NodaTime;

namespace CaseManager.Core.Services.Kernel;

/// <summary>The days of one period, counted in each of the ways that a policy may ask for.</summary>
internal readonly struct DaysOfPeriod
{
    internal DaysOfPeriod(
        DateInterval period,
        DateInterval covered,
        DateInterval stretch,
        bool extendedYear,
        ServiceCalendar calendar,
        UnplannedClosureRule closures,
        ServiceFrequency frequency)
    {
        CalendarDays = period.Length;
        CoveredCalendarDays = covered.Length;
        int inSession = 0;
        int outside = 0;
        int regular = 0;
        int coveredDays = 0;
        for (LocalDate day = period.Start; day <= period.End; day = day.PlusDays(1))
        {
            bool isService = stretch.Contains(day) && calendar.IsServiceDay(day, extendedYear, closures);
            bool isRegular = isService || calendar.IsRegularDay(day, extendedYear);
            inSession += isService ? 1 : 0;
            regular += isRegular ? 1 : 0;
            outside += isRegular && !stretch.Contains(day) ? 1 : 0;
            coveredDays += isService && covered.Contains(day) ? 1 : 0;
        }

        CoveredDays = coveredDays;
        NominalDays = inSession + outside;
        switch (frequency.Per)
        {
            case ServicePeriod.Cycle:
                // The year's last turn may break off; nothing else makes one short, because a turn is so many service days by definition.
                RegularDays = frequency.CycleDays!.Value;
                NominalDays = RegularDays;
                break;
            case ServicePeriod.Day or ServicePeriod.MarkingPeriod or ServicePeriod.Semester or ServicePeriod.SchoolYear:
                // Holidays belong to a marking period or a year: it is planned with them, and none is short.
                RegularDays = NominalDays;
                break;
            default:
                RegularDays = regular;
                break;
        }
    }

    /// <summary>All days of the period.</summary>
    internal int CalendarDays { get; }

    /// <summary>All days that the line covers.</summary>
    internal int CoveredCalendarDays { get; }

    /// <summary>Service days that the line covers.</summary>
    internal int CoveredDays { get; }

    /// <summary>Service days of the whole period, as if school had gone on regularly before its first and after its last day.</summary>
    internal int NominalDays { get; }

    /// <summary>Days of the period that are regularly service days.</summary>
    internal int RegularDays { get; }

    /// <summary>Whether plan or school year leave out some of the period's service days.</summary>
    internal bool IsPartial => CoveredDays < NominalDays;

    internal bool IsShort => NominalDays < RegularDays;
}
