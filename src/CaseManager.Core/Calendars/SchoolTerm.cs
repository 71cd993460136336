namespace CaseManager.Core.Calendars;

/// <summary>One school year of a calendar: its first and last dates with instruction, as day numbers.</summary>
internal readonly record struct SchoolTerm(int StartYear, int FirstDay, int LastDay, bool Projected)
{
    /// <summary>1 July, the first day of the school year.</summary>
    internal int Begins { get; } = CivilDay.OfYear(StartYear, 7, 1);

    /// <summary>30 June, its last.</summary>
    internal int Ends { get; } = CivilDay.OfYear(StartYear + 1, 6, 30);

    /// <summary>The place of the last term that begins on or before a day; 0 when none does.</summary>
    /// <param name="terms">The terms of a calendar, in order; not empty.</param>
    /// <param name="day">The day.</param>
    internal static int PlaceOf(ReadOnlySpan<SchoolTerm> terms, int day)
    {
        unchecked
        {
            // Nearly always there is a term for every year: the one looked for is then as far on as there are years of 365.25 days.
            int place = Math.Clamp(((day - terms[0].Begins) * 2870) >> 20, 0, terms.Length - 1);
            while (place > 0 && terms[place].Begins > day)
            {
                place--;
            }

            return place + 1 < terms.Length && terms[place + 1].Begins <= day ? place + 1 : place;
        }
    }
}
