namespace CaseManager.Core.Timelines;

/// <summary>What a date rests on. Zero means: a verified rule and a published calendar.</summary>
[Flags]
public enum Certainty : byte
{
    /// <summary>A verified rule and a published calendar.</summary>
    Firm = 0,

    /// <summary>The rule's official text was not read.</summary>
    RuleUnverified = 1,

    /// <summary>The count runs through days of a year that is not published yet.</summary>
    CalendarProjected = 2,

    /// <summary>One of several dates is unknown and may come earlier (counting C18).</summary>
    MayBeEarlier = 4,
}
