namespace CaseManager.Core.Conformance;

/// <summary>The sides of a rule's boundaries that a conformance case can stand on.</summary>
[Flags]
internal enum Sides
{
    None = 0,

    /// <summary>Met on the due date, or still open on it.</summary>
    OnTheDay = 1,

    /// <summary>One counting day past the due date: overdue, lapsed or met late.</summary>
    DayAfter = 2,

    /// <summary>The day before a window opens or a minimum interval is over.</summary>
    DayBefore = 4,

    /// <summary>The first day of a window, or the first on which a minimum interval holds nobody back.</summary>
    Opened = 8,

    /// <summary>A duty without a number, or one that cannot be computed, stands in the list.</summary>
    Listed = 16,

    /// <summary>It is answered or over, or another branch or nothing stands in its place.</summary>
    NotOwed = 32,
}
