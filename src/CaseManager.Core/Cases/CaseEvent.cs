using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Cases;

/// <summary>Something that happened on a day, or a record that corrects another. One type for every event (ADR 0002).</summary>
/// <remarks>
/// <para>Two times: <see cref="On"/> is when it happened, <see cref="Stamp"/> when it was written down.</para>
/// <para>Equality is by value. Printing shows the id and the name only.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CaseEvent
{
    /// <summary>The identifier of the record, unique inside its case.</summary>
    public required CaseEventId Id { get; init; }

    /// <summary>What happened; <see cref="EventNames.RecordVoided"/> exactly when <see cref="Voids"/> is set.</summary>
    public required EventName Name { get; init; }

    /// <summary>The date on which it happened, in the district's zone (counting C1).</summary>
    public required LocalDate On { get; init; }

    /// <summary>Which of several parallel matters it belongs to; the empty text by default. At most 128 characters.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Episode
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

        = string.Empty;

    /// <summary>The date that the event plans or is about: a meeting on 10 April; null by default.</summary>
    public LocalDate? For { get; init; }

    /// <summary>The date to which the event extends something, not before <see cref="On"/>; null by default.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The last date of an event that lasts, itself included, not before <see cref="On"/>; null by default.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Further facts; none by default. An absent boolean is <c>false</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CaseAttributes Attributes
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

        = CaseAttributes.Empty;

    /// <summary>When and by whom it was written down; neither by default.</summary>
    public RecordStamp Stamp { get; init; }

    /// <summary>The record that this one withdraws; null by default. Such a record is not an event for any rule.</summary>
    public CaseEventId? Voids { get; init; }

    /// <summary>The record in whose place this event stands; null by default.</summary>
    public CaseEventId? Replaces { get; init; }

    /// <summary>The id and the name, nothing personal.</summary>
    /// <returns>For example <c>e1 referral.received</c>.</returns>
    public override string ToString() => Id.Value + " " + Name.Value;
}
