namespace CaseManager.Core.Services;

/// <summary>The period in which so many sessions are promised. Periods are never converted into one another.</summary>
public enum ServicePeriod
{
    /// <summary>Each school day.</summary>
    Day,

    /// <summary>Each week.</summary>
    Week,

    /// <summary>Each turn of a timetable that does not repeat by weeks; <see cref="ServiceFrequency.CycleDays"/> says how long it is.</summary>
    Cycle,

    /// <summary>Each calendar month.</summary>
    Month,

    /// <summary>Each marking period of the school: a quarter, a trimester.</summary>
    MarkingPeriod,

    /// <summary>Each half of the school year.</summary>
    Semester,

    /// <summary>Each school year.</summary>
    SchoolYear,
}
