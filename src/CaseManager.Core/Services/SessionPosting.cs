using System.Diagnostics;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>One line of a ledger: minutes of one service on one day, and what became of them. A closed set.</summary>
/// <remarks>
/// <para>Two times: <see cref="On"/> is when it happened, <see cref="Stamp"/> when it was written down. Nothing is ever changed; a
/// mistake is taken back by a further posting (<see cref="Reverse"/>).</para>
/// <para>Equality is by value. Printing shows kind and id only.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial record SessionPosting
{
    /// <summary>The most minutes that one period may owe or one award may give: those of a leap year.</summary>
    public const int MaximumMinutes = 366 * 24 * 60;

    /// <summary>The most minutes that one session may have: those of a day.</summary>
    public const int MaximumSessionMinutes = 24 * 60;

    /// <summary>The most characters of a rule, a decision or a reason.</summary>
    public const int MaximumTextLength = 500;

    private protected SessionPosting()
    {
    }

    /// <summary>The identifier, unique inside its ledger.</summary>
    public required PostingId Id { get; init; }

    /// <summary>The line of services that it is about.</summary>
    public required ServiceLineId Line { get; init; }

    /// <summary>The day on which it happened, or from which it holds.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How many minutes; more than zero, but for <see cref="Amended"/>, which may take minutes away.</summary>
    public required Minutes Minutes { get; init; }

    /// <summary>When and by whom it was written down; neither by default, which counts as known from the beginning.</summary>
    public RecordStamp Stamp { get; init; }

    /// <summary>What it says about its minutes.</summary>
    public abstract PostingKind Kind { get; }

    /// <summary>The one posting that it refers to; null when it refers to none.</summary>
    internal virtual PostingId? Target => null;

    /// <summary>The minutes of it that were given in a group.</summary>
    internal virtual Minutes GivenInGroup => Minutes.Zero;

    /// <summary>The posting that takes this one back: the same minutes of the same day, the other way round.</summary>
    /// <param name="id">The identifier of the new posting.</param>
    /// <param name="stamp">When and by whom it is written down.</param>
    /// <param name="reason">Why, in at most 500 characters and without personal data.</param>
    /// <returns>The reversal, to be posted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public Reversed Reverse(PostingId id, RecordStamp stamp, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new Reversed { Id = id, Line = Line, On = On, Minutes = Minutes, Of = Id, Stamp = stamp, Reason = reason };
    }

    /// <summary>The kind and the id.</summary>
    /// <returns>For example <c>Missed p-7</c>.</returns>
    public sealed override string ToString() => $"{Kind} {Id.Value}";
}
