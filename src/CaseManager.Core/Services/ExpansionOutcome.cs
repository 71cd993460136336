namespace CaseManager.Core.Services;

/// <summary>How far a line of services could be expanded.</summary>
public enum ExpansionOutcome
{
    /// <summary>Over all of its days.</summary>
    Complete,

    /// <summary>Only as far as the calendar reaches; what the later days owe is not known.</summary>
    CalendarEnds,

    /// <summary>
    /// Only from where the calendar begins: the line starts before 1 July of its first school year, and what the days before owe is not known. Whether the calendar
    /// also ends too early is said by <see cref="ServiceExpansion.KnownThrough"/>.
    /// </summary>
    CalendarBeginsLater,

    /// <summary>Not at all: the calendar does not name the marking periods, semesters or sessions of the extended year that it is stated in.</summary>
    PeriodsUnknown,

    /// <summary>Not at all: the line does not say how often, how long, or from when to when.</summary>
    Incomplete,

    /// <summary>Not at all: it is owed when a circumstance arises, not by the calendar.</summary>
    Conditional,
}
