using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>What a person should look at in a calendar that can be counted: reported, never put right.</summary>
internal static class SchoolYearDoubts
{
    internal static ImmutableArray<Finding> Of(SchoolYearCalendar year)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        YearDays days = year.Days;
        if (days.FirstSchoolDay != days.First)
        {
            findings.Add(Edge("first", year.FirstInstructionalDay));
        }

        if (days.LastSchoolDay != days.Last)
        {
            findings.Add(Edge("last", year.LastInstructionalDay));
        }

        for (int index = 0; index < year.EarlyDismissal.Length; index++)
        {
            LocalDate date = year.EarlyDismissal[index];
            if ((days[CivilDay.Of(date)] & DayKinds.Instructional) == 0)
            {
                findings.Add(Doubt(
                    CalendarCodes.EarlyDismissalWithoutSchool,
                    "$.earlyDismissal",
                    $"{SchoolYearChecks.Written(date)} has an early dismissal but no school.",
                    "The day is counted as off; list it under extraInstructional if children attend."));
            }
        }

        if (year.StatedInstructionalDays is { } stated && stated != days.SchoolDays)
        {
            findings.Add(Differs(CalendarCodes.TotalDiffers, "$.statedInstructionalDays", "school days", stated, days.SchoolDays));
        }

        foreach (StatedMonth month in year.Facts.StatedMonths)
        {
            int counted = CountIn(days, month.Month);
            if (counted != month.Days)
            {
                string text = NodaTime.Text.YearMonthPattern.Iso.Format(month.Month);
                findings.Add(Differs(CalendarCodes.MonthDiffers, "$.statedDaysByMonth." + text, "school days in " + text, month.Days, counted));
            }
        }

        return findings.ToImmutable();
    }

    private static int CountIn(YearDays days, YearMonth month)
    {
        DateInterval dates = month.ToDateInterval();
        int count = 0;
        for (int day = Math.Max(days.First, CivilDay.Of(dates.Start)); day <= Math.Min(days.Last, CivilDay.Of(dates.End)); day++)
        {
            count += (days[day] & DayKinds.Instructional) != 0 ? 1 : 0;
        }

        return count;
    }

    private static Finding Edge(string which, LocalDate date) =>
        Doubt(
            CalendarCodes.EdgeWithoutSchool,
            $"$.{which}InstructionalDay",
            $"The {which} instructional day, {SchoolYearChecks.Written(date)}, is a regular day off or listed as a day off.",
            "Correct the date, or list it under extraInstructional if children attend.");

    private static Finding Differs(FindingCode code, string path, string what, int stated, int counted) =>
        Doubt(
            code,
            path,
            string.Create(CultureInfo.InvariantCulture, $"The source states {stated} {what}; its dates give {counted}."),
            "Ask the district which is right; the dates are what is counted.");

    private static Finding Doubt(FindingCode code, string path, string message, string remedy) =>
        new(code, FindingSeverity.Warning, path, message, remedy);
}
