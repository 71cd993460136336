namespace CaseManager.Core.Rules;

/// <summary>A day that the school calendar names, seen from another day.</summary>
public enum CalendarPoint
{
    /// <summary>The first instructional day of the school year that the day belongs to.</summary>
    FirstInstructionalDay,

    /// <summary>The last instructional day of the school year that the day belongs to.</summary>
    LastInstructionalDay,

    /// <summary>The first instructional day of the next school year.</summary>
    NextFirstInstructionalDay,
}
