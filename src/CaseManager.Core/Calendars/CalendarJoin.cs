using System.Collections.Immutable;
using CaseManager.Core.Json;

namespace CaseManager.Core.Calendars;

/// <summary>Puts school years one after another.</summary>
internal static class CalendarJoin
{
    /// <summary>The years in order of time; what keeps them from being one calendar is added to <paramref name="problems"/>.</summary>
    internal static ImmutableArray<SchoolYearCalendar> InOrder(ImmutableArray<SchoolYearCalendar> years, Problems problems)
    {
        // Ties cannot be joined anyway; the id makes their order, and so the message, the same every time.
        ImmutableArray<SchoolYearCalendar> ordered =
            [.. years.OrderBy(year => year.SchoolYear.StartYear).ThenBy(year => year.Days.First).ThenBy(year => year.Id, StringComparer.Ordinal)];
        for (int index = 1; index < ordered.Length; index++)
        {
            SchoolYearCalendar before = ordered[index - 1];
            SchoolYearCalendar after = ordered[index];
            string both = $"{StrictJson.Quoted(before.Id)} and {StrictJson.Quoted(after.Id)}";
            if (after.SchoolYear == before.SchoolYear)
            {
                problems.Add(CalendarCodes.YearTwice, "$", $"{both} are both calendars of {after.SchoolYear}.", "Keep the one of this district, school or track.");
            }
            else if (after.Days.First <= before.Days.Last)
            {
                problems.Add(
                    CalendarCodes.YearsOverlap,
                    "$",
                    $"{both} overlap: the later begins on {SchoolYearChecks.Written(after.FirstInstructionalDay)}, the earlier ends on {SchoolYearChecks.Written(before.LastInstructionalDay)}.",
                    "Correct the dates of one.");
            }
            else if (after.SchoolYear.StartYear != before.SchoolYear.StartYear + 1)
            {
                problems.Add(
                    CalendarCodes.YearMissing,
                    "$",
                    $"{both} are not of consecutive school years: nothing is known of {new SchoolYear(before.SchoolYear.StartYear + 1)}.",
                    "Give every school year between them, or leave one side out.");
            }
        }

        return ordered;
    }

    /// <summary>What every date from the first year's first through the last year's last is.</summary>
    internal static DayKinds[] KindsOf(ImmutableArray<SchoolYearCalendar> years)
    {
        if (years.IsEmpty)
        {
            return [];
        }

        int first = years[0].Days.First;
        var kinds = new DayKinds[years[^1].Days.Last - first + 1];
        YearDays current = years[0].Days;
        int next = 0;
        for (int day = first; day < first + kinds.Length; day++)
        {
            if (next < years.Length && day == years[next].Days.First)
            {
                current = years[next++].Days;
            }

            DayKinds kind = day <= current.Last ? current[day] : current.IsWeekend(day) ? DayKinds.Weekend : DayKinds.None;
            bool inTerm = day >= current.FirstSchoolDay && day <= current.LastSchoolDay;
            kinds[day - first] = inTerm ? kind : kind | DayKinds.BetweenTerms;
        }

        return kinds;
    }
}
