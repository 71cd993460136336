namespace CaseManager.Core.Calendars;

/// <summary>Where a holiday that falls on a weekend is kept.</summary>
public enum HolidayObservance
{
    /// <summary>On its own date only.</summary>
    None,

    /// <summary>One on a Saturday on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b)).</summary>
    NearestWeekday,

    /// <summary>One on a Sunday on the Monday after; one on a Saturday is not moved (New York Gen. Constr. Law 24).</summary>
    MondayAfterSunday,
}
