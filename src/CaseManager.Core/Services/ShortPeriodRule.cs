namespace CaseManager.Core.Services;

/// <summary>What a period owes when holidays, breaks or closures leave it fewer school days than it regularly has.</summary>
/// <remarks>
/// The examples: three sessions of 20 minutes a week, in a week of four school days. A period without any school day owes nothing under
/// each of the rules.
/// </remarks>
public enum ShortPeriodRule
{
    /// <summary>All of it: 60 minutes.</summary>
    InFull,

    /// <summary>The share of its regular days that are school days: 4 of 5, which is 48 minutes.</summary>
    BySchoolDays,

    /// <summary>The share of its calendar days that are not closed: 6 of 7, which is 51 minutes (51.4 before rounding).</summary>
    ByCalendarDays,

    /// <summary>As many whole sessions as the share of school days gives, rounded: 4 of 5 of 3 sessions is 2.4, so 2 sessions, which is 40 minutes.</summary>
    WholeSessions,

    /// <summary>Nothing: 0 minutes.</summary>
    NotOwed,
}
