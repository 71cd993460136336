namespace CaseManager.Core.Rules;

/// <summary>Which day an age rule means (counting C8).</summary>
public enum AgeEdge
{
    /// <summary>The day the age is attained; 29 February falls on 28 February in common years.</summary>
    Birthday,

    /// <summary>The day before the age is attained.</summary>
    DayBefore,

    /// <summary>The last instructional day of the term in which, or after which, the age is attained.</summary>
    EndOfTerm,

    /// <summary>30 June of the school year in which the age is attained.</summary>
    EndOfSchoolYear,

    /// <summary>The last day of the month in which the age is attained.</summary>
    EndOfMonth,
}
