using System.Collections.Immutable;
using System.Globalization;
using CaseManager.Core.Json;
using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>Everything that makes a school year's calendar unusable.</summary>
internal static class SchoolYearChecks
{
    /// <summary>Longer than any school year: a mistyped year, most likely.</summary>
    internal const int LongestYear = 400;

    private const int LongestText = 200;

    private const DayKinds ClosureKinds = DayKinds.Holiday | DayKinds.Break | DayKinds.StaffDay | DayKinds.Weather | DayKinds.Other;

    internal static void Check(SchoolYearFacts facts, Problems problems)
    {
        CheckText(facts.Id, "$.id", "name", problems);
        CheckWeekend(facts.Weekend, problems);
        if (!CheckYear(facts, problems))
        {
            return;
        }

        for (int index = 0; index < facts.NonInstructional.Length; index++)
        {
            CheckSpan(facts, facts.NonInstructional[index], Item("nonInstructional", index), problems);
        }

        CheckDates(facts, facts.ExtraInstructional, "extraInstructional", CalendarCodes.ExtraDayOutsideYear, problems);
        CheckDates(facts, facts.EarlyDismissal, "earlyDismissal", CalendarCodes.EarlyDismissalOutsideYear, problems);
    }

    internal static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]");

    internal static string Written(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private static bool CheckYear(SchoolYearFacts facts, Problems problems)
    {
        if (!CivilDay.IsSupported(facts.First) || !CivilDay.IsSupported(facts.Last))
        {
            problems.Add(CalendarCodes.LastBeforeFirst, "$.firstInstructionalDay", "The year is not within 1900-01-01 and 2499-12-31.", "Check both dates.");
            return false;
        }

        if (facts.Last < facts.First)
        {
            problems.Add(
                CalendarCodes.LastBeforeFirst,
                "$.lastInstructionalDay",
                $"The last instructional day {Written(facts.Last)} is before the first, {Written(facts.First)}.",
                "Exchange them, or correct the year of one.");
            return false;
        }

        int length = CivilDay.Of(facts.Last) - CivilDay.Of(facts.First) + 1;
        if (length > LongestYear)
        {
            problems.Add(
                CalendarCodes.YearTooLong,
                "$.lastInstructionalDay",
                string.Create(CultureInfo.InvariantCulture, $"The year has {length} dates; a school year has at most {LongestYear}."),
                "Correct the year of one of the dates, or give one file for each school year.");
        }

        LocalDate middle = facts.First.PlusDays(length / 2);
        if (SchoolYear.Of(middle) != facts.SchoolYear)
        {
            problems.Add(
                CalendarCodes.WrongSchoolYear,
                "$.schoolYear",
                $"Most of {Written(facts.First)} to {Written(facts.Last)} is not in the school year {facts.SchoolYear}.",
                $"Give {SchoolYear.Of(middle)}, or correct the dates.");
        }

        return true;
    }

    private static void CheckWeekend(ImmutableArray<IsoDayOfWeek> weekend, Problems problems)
    {
        for (int index = 0; index < weekend.Length; index++)
        {
            if (weekend[index] is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                problems.Add(CalendarCodes.UnknownWeekday, Item("weekend", index), "This is not a day of the week.", "Give one of Monday to Sunday.");
            }
            else if (weekend.IndexOf(weekend[index]) < index)
            {
                problems.Add(CalendarCodes.DateTwice, Item("weekend", index), $"{weekend[index]} stands twice.", "Keep one of the two.");
            }
        }

        if (weekend.Distinct().Count() >= 7)
        {
            problems.Add(CalendarCodes.WholeWeekOff, "$.weekend", "All seven days of the week are off.", "List only the regular days off, such as Saturday and Sunday.");
        }
    }

    private static void CheckSpan(SchoolYearFacts facts, NonInstructionalSpan span, string path, Problems problems)
    {
        CheckText(span.Name, path + ".name", "name of the days off", problems);
        if ((span.Kind & ~ClosureKinds) != 0 || !System.Numerics.BitOperations.IsPow2((int)span.Kind))
        {
            problems.Add(CalendarCodes.UnusableKind, path + ".kind", "This is not a kind of day off.", "Give one of holiday, break, staffDay, weather, other.");
        }

        if (span.To < span.From)
        {
            problems.Add(
                CalendarCodes.SpanReversed,
                path + ".to",
                $"The days off end on {Written(span.To)}, before they begin on {Written(span.From)}.",
                "Exchange the two dates, or correct the year of one.");
        }
        else if (!facts.Contains(span.From) || !facts.Contains(span.To))
        {
            problems.Add(
                CalendarCodes.SpanOutsideYear,
                path,
                $"The days off {Written(span.From)} to {Written(span.To)} are not within {Written(facts.First)} and {Written(facts.Last)}.",
                "Leave out what lies outside: dates between school years need no entry.");
        }
    }

    private static void CheckDates(SchoolYearFacts facts, ImmutableArray<LocalDate> dates, string list, FindingCode outside, Problems problems)
    {
        var seen = new HashSet<LocalDate>();
        for (int index = 0; index < dates.Length; index++)
        {
            if (!seen.Add(dates[index]))
            {
                problems.Add(CalendarCodes.DateTwice, Item(list, index), $"{Written(dates[index])} stands twice.", "Keep one of the two.");
            }
            else if (!facts.Contains(dates[index]))
            {
                problems.Add(
                    outside,
                    Item(list, index),
                    $"{Written(dates[index])} is not within {Written(facts.First)} and {Written(facts.Last)}.",
                    "Move the first or last instructional day, or correct the date.");
            }
        }
    }

    private static void CheckText(string text, string path, string what, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
        {
            problems.Add(
                CalendarCodes.UnusableText,
                path,
                string.Create(CultureInfo.InvariantCulture, $"The {what} is empty or longer than {LongestText} characters."),
                "Give a short text.");
        }
    }
}
