namespace CaseManager.Core.Services;

/// <summary>How far a line of services could be expanded.</summary>
public enum ExpansionOutcome
{
    /// <summary>Over all of its days.</summary>
    Complete,

    /// <summary>Only as far as the calendar reaches; what the later days owe is not known.</summary>
    CalendarEnds,

    /// <summary>Not at all: the calendar does not name the marking periods, semesters or sessions of the extended year that it is stated in.</summary>
    PeriodsUnknown,

    /// <summary>Not at all: the line does not say how often, how long, or from when to when.</summary>
    Incomplete,

    /// <summary>Not at all: it is owed when a circumstance arises, not by the calendar.</summary>
    Conditional,
}
