namespace CaseManager.Core.Calendars;

/// <summary>What a date is in a school calendar. Several kinds can hold at once: a Saturday inside winter break is both.</summary>
/// <remarks>The default value, <see cref="None"/>, is a date that no calendar describes.</remarks>
[Flags]
public enum DayKinds
{
    /// <summary>No calendar describes the date.</summary>
    None = 0,

    /// <summary>Children attend for instruction (34 CFR 300.11(c)).</summary>
    Instructional = 1,

    /// <summary>Children leave early; always together with <see cref="Instructional"/>, because part of a day is a school day.</summary>
    Partial = 2,

    /// <summary>A regular day off of the week, for a four-day-week district also its weekday off.</summary>
    Weekend = 4,

    /// <summary>A day off listed as a holiday.</summary>
    Holiday = 8,

    /// <summary>A day off listed as part of a break.</summary>
    Break = 16,

    /// <summary>Staff work, children do not attend.</summary>
    StaffDay = 32,

    /// <summary>School is closed because of the weather, or the day is kept free for making that up.</summary>
    Weather = 64,

    /// <summary>A day off for any other reason.</summary>
    Other = 128,

    /// <summary>After the last instructional day of one school year and before the first of the next.</summary>
    BetweenTerms = 256,

    /// <summary>Extended-school-year services run; never a school day (71 Fed. Reg. 46582, on 34 CFR 300.11).</summary>
    ExtendedYear = 512,
}
