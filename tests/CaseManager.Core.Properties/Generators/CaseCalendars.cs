using System.Collections.Immutable;
using System.Text.Json;
using CaseManager.Core.Calendars;
using CaseManager.Core.Properties.Calendars;
using CaseManager.Core.Properties.Reference;
using CaseManager.Testing.Generators;
using FsCheck;
using NodaTime;

namespace CaseManager.Core.Properties.Generators;

/// <summary>School calendars to evaluate on: those copied beside the tests and generated ones; and each of them as the reference walks it.</summary>
internal static class CaseCalendars
{
    private static readonly ImmutableArray<SchoolCalendar> Published =
        [.. CalendarFiles.Published().Concat(CalendarFiles.Invented()).Select(Joined).Where(calendar => calendar.Horizon!.Start.Year >= 2015)];

    internal static Gen<SchoolCalendar> Any { get; } = CalendarGenerators.Any(Published);

    internal static WalkYear[] Walked(SchoolCalendar calendar) => [.. calendar.Years.Select(Walked)];

    internal static SlowDays Days(SchoolCalendar calendar, JsonElement pack)
    {
        WalkYear[] years = Walked(calendar);
        return new SlowDays(years.Length == 0 ? null : new WalkCalendar(years), years, pack);
    }

    private static SchoolCalendar Joined(byte[][] files) => SchoolCalendar.Join(files.Select(file => SchoolCalendarReader.Read(file, "file").Value)).Value;

    private static WalkYear Walked(SchoolYearCalendar year)
    {
        var walked = new WalkYear(year.FirstInstructionalDay, year.LastInstructionalDay);
        walked.DaysOff.UnionWith(year.Weekend);
        walked.Extra.UnionWith(year.ExtraInstructional);
        foreach (NonInstructionalSpan span in year.NonInstructional)
        {
            string kind = span.Kind.ToString();
            for (LocalDate date = span.From; date <= span.To; date = date.PlusDays(1))
            {
                if (!walked.Closed.TryGetValue(date, out HashSet<string>? kinds))
                {
                    walked.Closed.Add(date, kinds = []);
                }

                _ = kinds.Add(char.ToLowerInvariant(kind[0]) + kind[1..]);
            }
        }

        return walked;
    }
}
