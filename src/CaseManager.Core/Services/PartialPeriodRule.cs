namespace CaseManager.Core.Services;

/// <summary>What the first or last period owes when the plan, or the school year, covers only part of it.</summary>
/// <remarks>The examples: 60 minutes a week, from Thursday, in a week of five school days.</remarks>
public enum PartialPeriodRule
{
    /// <summary>The share of its school days: 2 of 5, which is 24 minutes.</summary>
    BySchoolDays,

    /// <summary>The share of its calendar days: 4 of 7, which is 34 minutes (34.3 before rounding).</summary>
    ByCalendarDays,

    /// <summary>All of it: 60 minutes.</summary>
    InFull,

    /// <summary>Nothing: 0 minutes.</summary>
    NotOwed,
}
