using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>Easter Sunday by the Gregorian computus: the Sunday after the first ecclesiastical full moon on or after 21 March.</summary>
internal static class EasterSunday
{
    internal static LocalDate In(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int solar = century - (century / 4);
        int lunar = ((8 * century) + 13) / 25;
        int epact = ((solar - lunar + (19 * golden) + 15) % 30 + 30) % 30;

        // Two exceptions keep the full moon within 29 days and apart within a 19-year cycle.
        int moon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0);
        LocalDate fullMoon = new LocalDate(year, 3, 21).PlusDays(moon);
        return fullMoon.With(DateAdjusters.Next(IsoDayOfWeek.Sunday));
    }
}
