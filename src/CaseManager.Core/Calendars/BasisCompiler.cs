namespace CaseManager.Core.Calendars;

/// <summary>Turns a basis into the bitmap of the days that count (counting C2, C6).</summary>
internal static class BasisCompiler
{
    /// <summary>A basis that every date has: no school calendar is asked.</summary>
    internal static CountedDays Unbounded(DayBasis basis, HolidayCalendar holidays) =>
        new(basis, SchoolCalendar.None, holidays, basis.Also.IsEmpty ? Plain(basis.Counts, holidays) : Joined(basis, holidays));

    /// <summary>The days of a count; null for every date.</summary>
    private static DayBitmap? Plain(DayCount counts, HolidayCalendar holidays) =>
        counts switch
        {
            DayCount.Calendar => null,
            DayCount.Weekday => DayBitmap.Weekdays,
            _ => holidays.BusinessDays,
        };

    private static DayBitmap? Joined(DayBasis basis, HolidayCalendar holidays)
    {
        if (Plain(basis.Counts, holidays) is not { } own)
        {
            return null;
        }

        ulong[] words = DayBitmap.WordsFor(CivilDay.Last + 1);
        for (int day = 0; day <= CivilDay.Last; day++)
        {
            if (own.Contains(day) || basis.Also.Any(addition => addition.Covers(CivilDay.ToDate(day)) && Plain(addition.Counts, holidays)?.Contains(day) != false))
            {
                DayBitmap.Set(words, day);
            }
        }

        return new DayBitmap(0, CivilDay.Last + 1, words);
    }

    /// <summary>A basis that is known over the horizon of a school calendar only.</summary>
    internal static CountedDays Bounded(SchoolCalendar calendar, DayBasis basis, HolidayCalendar holidays)
    {
        ReadOnlySpan<DayKinds> kinds = calendar.Kinds;
        ulong[] words = DayBitmap.WordsFor(kinds.Length);
        for (int position = 0; position < kinds.Length; position++)
        {
            int day = calendar.FirstDay + position;
            if (Counts(basis.Counts, day, kinds[position], holidays))
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

        foreach (DayAddition addition in basis.Also)
        {
            Add(words, addition, calendar, holidays);
        }

        return new CountedDays(basis, calendar, holidays, new DayBitmap(calendar.FirstDay, kinds.Length, words));
    }

    private static bool Counts(DayCount count, int day, DayKinds kind, HolidayCalendar holidays) =>
        count switch
        {
            DayCount.Calendar => true,
            DayCount.Weekday => CivilDay.Weekday(day) < 5,
            DayCount.Business => holidays.BusinessDays.Contains(day),
            _ => (kind & DayKinds.Instructional) != 0,
        };

    private static void Add(ulong[] words, DayAddition addition, SchoolCalendar calendar, HolidayCalendar holidays)
    {
        ReadOnlySpan<DayKinds> kinds = calendar.Kinds;
        for (int position = 0; position < kinds.Length; position++)
        {
            int day = calendar.FirstDay + position;
            if (addition.Covers(CivilDay.ToDate(day)) && Counts(addition.Counts, day, kinds[position], holidays))
            {
                DayBitmap.Set(words, position);
            }
        }
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
