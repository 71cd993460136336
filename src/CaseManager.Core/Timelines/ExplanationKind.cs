namespace CaseManager.Core.Timelines;

/// <summary>What one step of an explanation says.</summary>
public enum ExplanationKind : byte
{
    /// <summary>The clock opened on <c>To</c>.</summary>
    Opened,

    /// <summary>A later event restarted the clock on <c>To</c>.</summary>
    Restarted,

    /// <summary>A condition of a variant holds; <c>Days</c> is what it measured, if it measures.</summary>
    ConditionHolds,

    /// <summary>A condition of a variant does not hold; <c>Days</c> is what it measured, if it measures.</summary>
    ConditionFails,

    /// <summary>The date <c>To</c> is the <c>Days</c>th counting day after <c>From</c>.</summary>
    Counted,

    /// <summary>As <see cref="Counted"/>, and <c>From</c> itself may be day 1.</summary>
    CountedFromTrigger,

    /// <summary>The date <c>To</c> is the <c>Days</c>th counting day before <c>From</c>.</summary>
    CountedBack,

    /// <summary>So many counting days, <c>Days</c>, had passed after <c>From</c> when a suspension began on <c>To</c>.</summary>
    CountedToSuspension,

    /// <summary>The dates after <c>From</c> through <c>To</c> do not count: the clock was suspended.</summary>
    Suspended,

    /// <summary>The date <c>To</c> is <c>Days</c> months after <c>From</c>, before it when negative.</summary>
    MonthsAdded,

    /// <summary>The date <c>To</c> is the day before the one reached.</summary>
    DayBefore,

    /// <summary>The date <c>To</c> is <c>Days</c> days of the calendar after <c>From</c>: years of 365 days.</summary>
    DaysAdded,

    /// <summary>The student attains <c>Days</c> months of age, which the rule takes as <c>To</c>.</summary>
    AgeAttained,

    /// <summary>The first such day of the year on or after <c>From</c> is <c>To</c>.</summary>
    AnnualDate,

    /// <summary>The school calendar puts the point, seen from <c>From</c>, on <c>To</c>.</summary>
    CalendarPoint,

    /// <summary>An event gives the date <c>To</c>.</summary>
    Given,

    /// <summary>No event has given this date: the term is left out.</summary>
    LeftOut,

    /// <summary>Of several dates the earliest is <c>To</c>.</summary>
    EarliestTaken,

    /// <summary>Of several dates the latest is <c>To</c>.</summary>
    LatestTaken,

    /// <summary>So many absences, <c>Days</c>, on school days after <c>From</c> through <c>To</c> lengthen the count.</summary>
    AbsencesAdded,

    /// <summary>The date <c>From</c> does not count and moves to <c>To</c>.</summary>
    Rolled,

    /// <summary>An agreement or order moves the due date <c>From</c> to <c>To</c>.</summary>
    Extended,

    /// <summary>An agreement until <c>To</c> came after the due date <c>From</c>, or after the earliest day that this could be (no <c>To</c>): it changes nothing.</summary>
    ExtensionTooLate,

    /// <summary>An agreement reaches past the cap, which is <c>To</c>, or is not surely within one that the calendar does not reach (no <c>To</c>): it changes nothing.</summary>
    ExtensionOverCap,

    /// <summary>An agreement names the date <c>To</c>, which is earlier than the due date <c>From</c>: it changes nothing.</summary>
    ExtensionNotLater,

    /// <summary>An agreement carries no date: it changes nothing.</summary>
    ExtensionWithoutDate,

    /// <summary>The school calendar ends too early: the date is <c>To</c> at the earliest.</summary>
    Unknown,

    /// <summary>The law gives no number.</summary>
    NoNumber,

    /// <summary>The pack cannot compute the date.</summary>
    NotModelled,

    /// <summary>The window opens on <c>To</c>.</summary>
    WindowOpens,

    /// <summary>The due date is <c>To</c>.</summary>
    Due,

    /// <summary>The clock was closed on <c>To</c>.</summary>
    Met,

    /// <summary>The clock was excused on <c>To</c>.</summary>
    Excused,

    /// <summary>The duty ended on <c>To</c>.</summary>
    Ended,
}
