using System.Collections.Immutable;
using Ardalis.Result;
using CaseManager.Core.Calendars.Json;
using CaseManager.Core.Json;
using NodaTime;
using NodaTime.Text;

namespace CaseManager.Core.Calendars;

/// <summary>Reads school-calendar files: JSON, one school year each.</summary>
/// <remarks>Reading is strict: everything that is wrong is reported at once, with its place and what would put it right.</remarks>
public static class SchoolCalendarReader
{
    /// <summary>The most bytes that a file may have: 1 MiB, some five hundred times a real one.</summary>
    public const int MaximumBytes = 1 << 20;

    /// <summary>Reads one file.</summary>
    /// <param name="utf8Json">The bytes of the file.</param>
    /// <param name="fallbackId">The id when the file gives none: the file's name without its ending.</param>
    /// <returns>The school year, or all that is wrong with the file (<c>CM1001</c> to <c>CM1006</c>, <c>CM1101</c> to <c>CM1117</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fallbackId"/> is null.</exception>
    public static Result<SchoolYearCalendar> Read(ReadOnlySpan<byte> utf8Json, string fallbackId)
    {
        ArgumentNullException.ThrowIfNull(fallbackId);
        var problems = new Problems();
        SchoolCalendarDto? file = StrictJson.Read(utf8Json, CalendarJsonContext.Default.SchoolCalendarDto, MaximumBytes, problems);
        if (file is null)
        {
            return problems.ToResult<SchoolYearCalendar>();
        }

        SchoolYearFacts facts = FactsOf(file, fallbackId, problems);
        SchoolYearCalendar? year = SchoolYearCalendar.From(facts, problems);
        return year is null ? problems.ToResult<SchoolYearCalendar>() : Result<SchoolYearCalendar>.Success(year);
    }

    private static SchoolYearFacts FactsOf(SchoolCalendarDto file, string fallbackId, Problems problems) =>
        new(file.Id ?? fallbackId, YearOf(file, problems), file.FirstInstructionalDay, file.LastInstructionalDay)
        {
            District = file.District,
            State = file.State,
            Weekend = WeekendOf(file, problems),
            NonInstructional = [.. file.NonInstructional.Select(span => new NonInstructionalSpan(span.From, span.To, span.Name, span.Kind.ToDayKinds()))],
            ExtraInstructional = [.. file.ExtraInstructional ?? []],
            EarlyDismissal = [.. file.EarlyDismissal ?? []],
            ContingencyMakeUpDays = [.. file.ContingencyMakeUpDays ?? []],
            StatedInstructionalDays = file.StatedInstructionalDays,
            StatedMonths = MonthsOf(file, problems),
        };

    private static SchoolYear YearOf(SchoolCalendarDto file, Problems problems)
    {
        if (SchoolYear.TryParse(file.SchoolYear, out SchoolYear year))
        {
            return year;
        }

        problems.Add(CalendarCodes.WrongSchoolYear, "$.schoolYear", "This is not a school year.", "Give it as 2025-26: four digits, a hyphen, the next year's last two.");

        // The year that the dates would have, so that the same mistake is not reported twice.
        int length = Math.Max(0, CivilDay.Of(file.LastInstructionalDay) - CivilDay.Of(file.FirstInstructionalDay) + 1);
        return SchoolYear.Of(file.FirstInstructionalDay.PlusDays(length / 2));
    }

    private static ImmutableArray<IsoDayOfWeek> WeekendOf(SchoolCalendarDto file, Problems problems)
    {
        ImmutableArray<IsoDayOfWeek>.Builder weekend = ImmutableArray.CreateBuilder<IsoDayOfWeek>(file.Weekend.Length);
        for (int index = 0; index < file.Weekend.Length; index++)
        {
            IsoDayOfWeek day = Array.Find(Enum.GetValues<IsoDayOfWeek>(), candidate => candidate.ToString() == file.Weekend[index]);
            if (day == IsoDayOfWeek.None)
            {
                problems.Add(
                    CalendarCodes.UnknownWeekday,
                    SchoolYearChecks.Item("weekend", index),
                    $"{StrictJson.Quoted(file.Weekend[index])} is not a day of the week.",
                    "Give one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.");
            }
            else
            {
                weekend.Add(day);
            }
        }

        return weekend.ToImmutable();
    }

    private static ImmutableArray<StatedMonth> MonthsOf(SchoolCalendarDto file, Problems problems)
    {
        if (file.StatedInstructionalDays is < 0 or > SchoolYearChecks.LongestYear)
        {
            problems.Add(CalendarCodes.UnusableTotal, "$.statedInstructionalDays", "This is not a number of school days.", "Give the total that the source prints, or null.");
        }

        ImmutableArray<StatedMonth>.Builder months = ImmutableArray.CreateBuilder<StatedMonth>();
        foreach ((string text, int days) in file.StatedDaysByMonth ?? [])
        {
            if (YearMonthPattern.Iso.Parse(text) is { Success: true } month && month.Value.Year is >= CivilDay.FirstYear and <= CivilDay.LastYear && days is >= 0 and <= 31)
            {
                months.Add(new StatedMonth(month.Value, days));
            }
            else
            {
                problems.Add(
                    CalendarCodes.UnusableTotal,
                    "$.statedDaysByMonth",
                    $"{StrictJson.Quoted(text)} is not a month with a number of days.",
                    "Give months as yyyy-MM, each with 0 to 31.");
            }
        }

        return months.ToImmutable();
    }
}
