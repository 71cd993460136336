using System.Collections.Immutable;
using CaseManager.Core.Cases;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>One clock of one case on one day. The default value is not a deadline: its status is <see cref="DeadlineStatus.None"/>.</summary>
/// <remarks>Equality is by value.</remarks>
public readonly record struct Deadline
{
    /// <summary>Which clock this is.</summary>
    public required DeadlineKey Key { get; init; }

    /// <summary>The version of the rule that applies.</summary>
    public required TimelineRule Rule { get; init; }

    /// <summary>The branch of the rule that applies; null for the rule's own due date.</summary>
    public RuleVariant? Variant { get; init; }

    /// <summary>The day the clock started: personal data where it is the birth date.</summary>
    public required LocalDate StartedOn { get; init; }

    /// <summary>The first day of the window, or the day a minimum interval is over; null when the rule has neither.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>The legal date; null where it is unknown or the law gives none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The earliest date that an unknown due date could be (counting C5); otherwise null.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>The last business day on or before the due date: advice, never the legal date (counting C9).</summary>
    public LocalDate? WorkBy { get; init; }

    /// <summary>The day the clock was closed, or null.</summary>
    public LocalDate? MetOn { get; init; }

    /// <summary>The event that closed it, or null.</summary>
    public CaseEventId? MetEvent { get; init; }

    /// <summary>How the clock stands.</summary>
    public required DeadlineStatus Status { get; init; }

    /// <summary>Counting days after the as-of date through the due date, negative when overdue; null for clocks that do not run (counting C13).</summary>
    public int? DaysLeft { get; init; }

    /// <summary>The basis that <see cref="DaysLeft"/> counts in, or null where there is no due date.</summary>
    public string? Basis { get; init; }

    /// <summary>What the date rests on.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The event that opened or restarted the clock, or null when none did.</summary>
    public CaseEventId? StartEvent => Key.StartEvent == default ? null : Key.StartEvent;

    /// <summary>The law.</summary>
    public ImmutableArray<Citation> Citations => Variant?.Citations ?? Rule.Citations;

    /// <summary>Whether something is still to be done by a day that is known.</summary>
    internal bool StillBringsWork =>
        DueOn is not null && MetOn is null
        && Status is DeadlineStatus.Running or DeadlineStatus.Overdue or DeadlineStatus.NotYetOpen or DeadlineStatus.Suspended;

    /// <summary>The key and the status: nothing personal.</summary>
    /// <returns>For example <c>us/initial-evaluation#e1 Running</c>.</returns>
    public override string ToString() => $"{Key} {Status}";
}
