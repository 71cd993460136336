namespace CaseManager.Core.Calendars;

/// <summary>What explanations call the days off that no calendar names.</summary>
internal static class DayNames
{
    internal const string Weekend = "weekend";
    internal const string BetweenTerms = "between school years";
    internal const string Partial = "early dismissal";
    internal const string Unnamed = "no school";
}
