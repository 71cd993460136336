namespace CaseManager.Core.Calendars;

/// <summary>One school year of a calendar: its first and last dates with instruction, as day numbers.</summary>
internal readonly record struct SchoolTerm(int StartYear, int FirstDay, int LastDay, bool Projected)
{
    /// <summary>1 July, on which the school year begins.</summary>
    internal int YearBegins { get; } = CivilDay.OfYear(StartYear, 7, 1);

    /// <summary>30 June, on which it ends.</summary>
    internal int YearEnds { get; } = CivilDay.EndOfSchoolYear(StartYear);

    /// <summary>The place of the last school year that begins on or before a day; 0 when none does.</summary>
    /// <param name="terms">The terms of a calendar, in order and without a gap; not empty.</param>
    /// <param name="day">The day.</param>
    internal static int PlaceOf(ReadOnlySpan<SchoolTerm> terms, int day)
    {
        unchecked
        {
            // As many terms on as years of 365.36 days (2870 in 2^20): in 600 years never too far, and never more than one short.
            int place = Math.Clamp(((day - terms[0].YearBegins) * 2870) >> 20, 0, terms.Length - 1);
            return place + 1 < terms.Length && terms[place + 1].YearBegins <= day ? place + 1 : place;
        }
    }
}
