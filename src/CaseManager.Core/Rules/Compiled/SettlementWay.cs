namespace CaseManager.Core.Rules.Compiled;

/// <summary>How the clocks of a rule version are settled, unless events move their dates or the calendar does not give them.</summary>
internal enum SettlementWay : byte
{
    /// <summary>All others: a date that events give, the earliest or latest of several, a day of the year.</summary>
    General,

    /// <summary>There is no date to find: a duty without a number, or a rule that is not modelled.</summary>
    Dateless,

    /// <summary>A minimum interval whose last day is plain, and nothing suspends it.</summary>
    Interval,

    /// <summary>The due date is plain, and so is the window's first day if there is one.</summary>
    Plain,

    /// <summary>The rule has variants, and the due date of some branch is plain, as is the window's first day if there is one.</summary>
    ByBranch,
}
