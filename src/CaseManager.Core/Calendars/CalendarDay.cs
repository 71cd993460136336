namespace CaseManager.Core.Calendars;

/// <summary>What one date is, and what the calendar calls it.</summary>
/// <remarks>The default value is a date outside the calendar: <see cref="DayKinds.None"/> and no name.</remarks>
/// <param name="Kinds">Everything the date is.</param>
/// <param name="Name">Why it is not a school day: the closure's name, <c>weekend</c> or <c>between school years</c>; null for school days and outside the calendar.</param>
public readonly record struct CalendarDay(DayKinds Kinds, string? Name)
{
    /// <summary>Whether children attend, for the whole day or part of it.</summary>
    public bool IsSchoolDay => (Kinds & DayKinds.Instructional) != 0;
}
