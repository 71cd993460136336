using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Core.Tests.Documentation.Examples;

internal static class CalendarExamples
{
    private static readonly SchoolCalendar Newton = SchoolCalendar.Join(
    [
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2025-26.json"), "ga-newton-2025-26").Value,
        SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2026-27.json"), "ga-newton-2026-27").Value,
    ]).Value;

    internal static void CountSchoolDays(TextWriter output)
    {
        // begin-snippet: count-school-days
        SchoolYearCalendar first = SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2025-26.json"), "ga-newton-2025-26").Value;
        SchoolYearCalendar second = SchoolCalendarReader.Read(File.ReadAllBytes("calendars/ga-newton-2026-27.json"), "ga-newton-2026-27").Value;
        SchoolCalendar newton = SchoolCalendar.Join([first, second]).Value;
        CountedDays school = newton.Count(DayBasis.SchoolDays);

        var consent = new LocalDate(2025, 12, 17);
        if (school.TryAdd(consent, 10, out LocalDate tenth))
        {
            output.WriteLine($"10 school days after {consent:uuuu-MM-dd}: {tenth:uuuu-MM-dd}");
            foreach (SkippedSpan skipped in school.Skipped(consent, tenth))
            {
                output.WriteLine($"  not counted: {skipped}");
            }
        }
        // end-snippet
    }

    internal static void ExceptedRuns(TextWriter output)
    {
        SchoolCalendar newton = Newton;

        // begin-snippet: excepted-runs
        var georgia = new DayBasis("ga-calendar", DayCount.Calendar, [new DayExclusion.BetweenTerms(), new DayExclusion.Runs(5, AdjoiningWeekends: true)]);
        CountedDays counted = newton.Count(georgia);

        var consent = new LocalDate(2025, 10, 1);
        counted.TryAdd(consent, 60, out LocalDate due);
        output.WriteLine($"plain calendar days: {consent.PlusDays(60):uuuu-MM-dd}");
        output.WriteLine($"Georgia's:           {due:uuuu-MM-dd}");
        foreach (SkippedSpan skipped in counted.Skipped(consent, due))
        {
            output.WriteLine($"  not counted: {skipped}");
        }
        // end-snippet
    }

    internal static void Unknown(TextWriter output)
    {
        SchoolCalendar newton = Newton;

        // begin-snippet: calendar-unknown
        var late = new LocalDate(2027, 5, 3);
        bool known = newton.Count(DayBasis.SchoolDays).TryAdd(late, 45, out _);
        output.WriteLine($"as published: {(known ? "known" : "unknown, nothing is published after " + $"{newton.Horizon!.End:uuuu-MM-dd}")}");

        SchoolCalendar longer = newton.Project(1);
        longer.Count(DayBasis.SchoolDays).TryAdd(late, 45, out LocalDate guess);
        output.WriteLine($"projected:    {guess:uuuu-MM-dd}, published through {longer.PublishedThrough:uuuu-MM-dd}");
        // end-snippet
    }

    internal static void Changes(TextWriter output)
    {
        SchoolCalendar newton = Newton;

        // begin-snippet: calendar-changes
        var consent = new LocalDate(2026, 1, 20);
        SchoolCalendar storm = newton.WithWeatherClosure(new LocalDate(2026, 1, 26), "ice storm").WithExtraDay(new LocalDate(2026, 2, 16));
        newton.Count(DayBasis.SchoolDays).TryAdd(consent, 10, out LocalDate before);
        storm.Count(DayBasis.SchoolDays).TryAdd(consent, 10, out LocalDate after);
        output.WriteLine($"10 school days: {before:uuuu-MM-dd}, after the storm {after:uuuu-MM-dd}");
        // end-snippet
    }
}
