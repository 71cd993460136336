namespace CaseManager.Core.Calendars;

/// <summary>The four sets of dates that law counts in (counting C2).</summary>
public enum DayCount
{
    /// <summary>Every date (34 CFR 300.11(a)).</summary>
    Calendar,

    /// <summary>Monday through Friday, holidays included (34 CFR 300.148(d)(1)(ii)).</summary>
    Weekday,

    /// <summary>Monday through Friday, except federal and State holidays (34 CFR 300.11(b)).</summary>
    Business,

    /// <summary>Dates on which children attend, partial days too (34 CFR 300.11(c)).</summary>
    School,
}
