namespace CaseManager.Charts.Pictures;

/// <summary>How soon a deadline is, or how it ended.</summary>
internal enum Urgency
{
    Overdue,
    ThisWeek,
    ThisMonth,
    Later,
    Done,
    Over,
}
