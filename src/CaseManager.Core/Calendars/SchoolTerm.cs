namespace CaseManager.Core.Calendars;

/// <summary>One school year of a calendar: its first and last dates with instruction, as day numbers.</summary>
internal readonly record struct SchoolTerm(int StartYear, int FirstDay, int LastDay, bool Projected);
