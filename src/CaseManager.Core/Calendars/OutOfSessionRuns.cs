namespace CaseManager.Core.Calendars;

/// <summary>Finds the runs of counting C6 and takes their dates out of a basis.</summary>
/// <remarks>
/// A run is broken by a school day only: a make-up Saturday breaks one, a weekend does not. A regular weekday off of a four-day week
/// is weekend. A run at the horizon's edge has the weekdays that are known.
/// </remarks>
internal static class OutOfSessionRuns
{
    internal static void Clear(ulong[] words, SchoolCalendar calendar, DayExclusion.Runs runs)
    {
        ReadOnlySpan<DayKinds> kinds = calendar.Kinds;
        int first = -1;
        int last = -1;
        int weekdays = 0;
        for (int position = 0; position <= kinds.Length; position++)
        {
            if (position == kinds.Length || IsSchoolDay(kinds[position]))
            {
                if (weekdays >= runs.MinimumWeekdays)
                {
                    ClearRun(words, calendar, first, last, runs.AdjoiningWeekends);
                }

                weekdays = 0;
            }
            else if (IsOutOfSessionWeekday(calendar, position))
            {
                first = weekdays == 0 ? position : first;
                last = position;
                weekdays++;
            }
        }
    }

    private static void ClearRun(ulong[] words, SchoolCalendar calendar, int first, int last, bool adjoiningWeekends)
    {
        if (adjoiningWeekends)
        {
            while (first > 0 && IsWeekend(calendar, first - 1))
            {
                first--;
            }

            while (last + 1 < calendar.Kinds.Length && IsWeekend(calendar, last + 1))
            {
                last++;
            }
        }

        for (int position = first; position <= last; position++)
        {
            DayBitmap.Clear(words, position);
        }
    }

    private static bool IsSchoolDay(DayKinds kind) => (kind & DayKinds.Instructional) != 0;

    private static bool IsOutOfSessionWeekday(SchoolCalendar calendar, int position) =>
        (calendar.Kinds[position] & (DayKinds.Instructional | DayKinds.Weekend)) == 0 && CivilDay.Weekday(calendar.FirstDay + position) < 5;

    private static bool IsWeekend(SchoolCalendar calendar, int position) =>
        !IsSchoolDay(calendar.Kinds[position]) && !IsOutOfSessionWeekday(calendar, position);
}
