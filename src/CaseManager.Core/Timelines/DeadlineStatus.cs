namespace CaseManager.Core.Timelines;

/// <summary>How a clock stands on the day it is looked at (counting C13).</summary>
public enum DeadlineStatus : byte
{
    /// <summary>No deadline: the status of the default value.</summary>
    None,

    /// <summary>Open, and the due date has not passed.</summary>
    Running,

    /// <summary>Open, and the due date has passed.</summary>
    Overdue,

    /// <summary>A right whose last day has passed unused.</summary>
    Lapsed,

    /// <summary>Closed on or before the due date.</summary>
    MetOnTime,

    /// <summary>Closed after the due date.</summary>
    MetLate,

    /// <summary>A suspension is open; the due date is what it would be if the suspension ended today.</summary>
    Suspended,

    /// <summary>The timeframe does not apply: an exempting event came while the clock was open.</summary>
    Excused,

    /// <summary>The duty ended: the student left, consent was refused or revoked, the child was found not eligible.</summary>
    NoLongerRequired,

    /// <summary>The due date lies beyond the school calendar.</summary>
    CalendarUnknown,

    /// <summary>The law sets a duty without a number, and no layer adds one.</summary>
    NoFederalNumber,

    /// <summary>The pack lists the rule and cannot compute it.</summary>
    NotModelled,

    /// <summary>The window has not opened, or the minimum interval is not over.</summary>
    NotYetOpen,
}
