using NodaTime;

namespace CaseManager.Core.Calendars;

/// <summary>What each date of one school year is: day by day from the published first through the published last.</summary>
internal sealed class YearDays
{
    private readonly DayKinds[] kinds;

    internal YearDays(SchoolYearFacts facts)
    {
        First = CivilDay.Of(facts.First);
        Last = CivilDay.Of(facts.Last);
        kinds = new DayKinds[Last - First + 1];
        WeekendMask = facts.Weekend.Aggregate(0, (mask, day) => mask | (1 << ((int)day - 1)));
        for (int day = First; day <= Last; day++)
        {
            kinds[day - First] = IsWeekend(day) ? DayKinds.Weekend : DayKinds.Instructional;
        }

        foreach (NonInstructionalSpan span in facts.NonInstructional)
        {
            for (int day = CivilDay.Of(span.From); day <= CivilDay.Of(span.To); day++)
            {
                kinds[day - First] = (kinds[day - First] & ~DayKinds.Instructional) | span.Kind;
            }
        }

        foreach (LocalDate extra in facts.ExtraInstructional)
        {
            kinds[CivilDay.Of(extra) - First] = DayKinds.Instructional;
        }

        foreach (LocalDate early in facts.EarlyDismissal)
        {
            ref DayKinds kind = ref kinds[CivilDay.Of(early) - First];
            kind |= (kind & DayKinds.Instructional) != 0 ? DayKinds.Partial : DayKinds.None;
        }

        FirstSchoolDay = First + Math.Max(0, Array.FindIndex(kinds, IsSchool));
        LastSchoolDay = First + Math.Max(0, Array.FindLastIndex(kinds, IsSchool));
        SchoolDays = kinds.Count(IsSchool);
    }

    internal int First { get; }

    internal int Last { get; }

    /// <summary>The first date on which children really attend; later than <see cref="First"/> after a closure on the first day.</summary>
    internal int FirstSchoolDay { get; }

    /// <summary>The last date on which children really attend.</summary>
    internal int LastSchoolDay { get; }

    internal int SchoolDays { get; }

    internal int WeekendMask { get; }

    internal DayKinds this[int day] => kinds[day - First];

    /// <summary>Whether the weekday is a regular day off here; holds outside the year too.</summary>
    internal bool IsWeekend(int day) => ((WeekendMask >> CivilDay.Weekday(day)) & 1) != 0;

    private static bool IsSchool(DayKinds kind) => (kind & DayKinds.Instructional) != 0;
}
