namespace CaseManager.Core.Calendars;

/// <summary>Dates that a basis leaves out although its count would have them (counting C6).</summary>
public abstract record DayExclusion
{
    private DayExclusion()
    {
    }

    /// <summary>
    /// Runs of out-of-session weekdays: Mondays to Fridays without school, with no school day between them; weekends inside do not
    /// break a run and are left out with it.
    /// </summary>
    /// <param name="MinimumWeekdays">How many such weekdays a run must have, at least 1. "In excess of five schooldays" is 6.</param>
    /// <param name="AdjoiningWeekends">Whether the weekend dates that touch either end are left out too.</param>
    public sealed record Runs(int MinimumWeekdays, bool AdjoiningWeekends) : DayExclusion
    {
        /// <summary>How many out-of-session weekdays a run must have.</summary>
        public int MinimumWeekdays { get; } = MinimumWeekdays >= 1
            ? MinimumWeekdays
            : throw new ArgumentOutOfRangeException(nameof(MinimumWeekdays), "A run has at least one weekday.");
    }

    /// <summary>Every date from the day after a school year's last instructional day through the day before the next one's first.</summary>
    public sealed record BetweenTerms : DayExclusion;

    /// <summary>Dates that the school calendar lists with any of some kinds.</summary>
    /// <param name="Excepted">The kinds, for example holidays and breaks.</param>
    public sealed record Kinds(DayKinds Excepted) : DayExclusion
    {
        /// <summary>The kinds; at least one.</summary>
        public DayKinds Excepted { get; } = Excepted != DayKinds.None
            ? Excepted
            : throw new ArgumentOutOfRangeException(nameof(Excepted), "Name at least one kind.");
    }
}
