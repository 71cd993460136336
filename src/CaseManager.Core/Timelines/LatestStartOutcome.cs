namespace CaseManager.Core.Timelines;

/// <summary>How the search for a latest start ended.</summary>
public enum LatestStartOutcome
{
    /// <summary>There is a last day.</summary>
    Found,

    /// <summary>The rules have no such rule on any day that was looked at.</summary>
    NoSuchRule,

    /// <summary>No event opens the rule: birth or a school year does, or nothing that is recorded.</summary>
    NotOpenedByAnEvent,

    /// <summary>The start alone gives no date: the law names no number, the pack does not compute it, or another event has to come first.</summary>
    NoDate,

    /// <summary>The school calendar ends too early to say.</summary>
    CalendarUnknown,

    /// <summary>Every start that was looked at, four years back or to the student's birth, falls due later.</summary>
    AlwaysLater,
}
