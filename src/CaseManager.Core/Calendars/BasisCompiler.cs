namespace CaseManager.Core.Calendars;

/// <summary>Turns a basis into the bitmap of the days that count (counting C2, C6).</summary>
internal static class BasisCompiler
{
    /// <summary>A basis that every date has: no school calendar is asked.</summary>
    internal static CountedDays Unbounded(DayBasis basis, HolidayCalendar holidays) =>
        new(
            basis,
            SchoolCalendar.None,
            holidays,
            basis.Counts switch
            {
                DayCount.Calendar => null,
                DayCount.Weekday => DayBitmap.Weekdays,
                _ => holidays.BusinessDays,
            });

    /// <summary>A basis that is known over the horizon of a school calendar only.</summary>
    internal static CountedDays Bounded(SchoolCalendar calendar, DayBasis basis, HolidayCalendar holidays)
    {
        ReadOnlySpan<DayKinds> kinds = calendar.Kinds;
        ulong[] words = DayBitmap.WordsFor(kinds.Length);
        for (int position = 0; position < kinds.Length; position++)
        {
            int day = calendar.FirstDay + position;
            bool counts = basis.Counts switch
            {
                DayCount.Calendar => true,
                DayCount.Weekday => CivilDay.Weekday(day) < 5,
                DayCount.Business => holidays.BusinessDays.Contains(day),
                _ => (kinds[position] & DayKinds.Instructional) != 0,
            };
            if (counts)
            {
                DayBitmap.Set(words, position);
            }
        }

        foreach (DayExclusion exclusion in basis.Except)
        {
            if (exclusion is DayExclusion.Runs runs)
            {
                OutOfSessionRuns.Clear(words, calendar, runs);
            }
            else
            {
                ClearKinds(words, kinds, exclusion is DayExclusion.Kinds listed ? listed.Excepted : DayKinds.BetweenTerms);
            }
        }

        return new CountedDays(basis, calendar, holidays, new DayBitmap(calendar.FirstDay, kinds.Length, words));
    }

    private static void ClearKinds(ulong[] words, ReadOnlySpan<DayKinds> kinds, DayKinds excepted)
    {
        for (int position = 0; position < kinds.Length; position++)
        {
            if ((kinds[position] & excepted) != 0)
            {
                DayBitmap.Clear(words, position);
            }
        }
    }
}
