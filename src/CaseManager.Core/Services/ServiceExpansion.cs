using System.Collections.Immutable;
using CaseManager.Core.Services.Kernel;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>A line of services laid out over the real calendar: what each period owes.</summary>
/// <remarks>
/// A promise per week is expanded by real weeks, a promise per month by real months. Nothing is converted: a week, a month and a year
/// have no number in common. Equality is by value.
/// </remarks>
/// <param name="Obligations">What each period owes, in order; a period that owes nothing is listed with its reason.</param>
/// <param name="Outcome">How far that could be said.</param>
/// <param name="KnownThrough">The last day of the line that the calendar describes; null when it describes none.</param>
public sealed record ServiceExpansion(ImmutableArray<Obligation> Obligations, ExpansionOutcome Outcome, LocalDate? KnownThrough)
{
    /// <summary>What each period owes, in order; never a default array.</summary>
    public ImmutableArray<Obligation> Obligations { get; } = Obligations.IsDefault ? [] : Obligations;

    /// <summary>Everything owed, of the periods that are known.</summary>
    public Minutes Total => new(Obligations.Sum(obligation => obligation.Owed.Value));

    /// <summary>Lays a line out.</summary>
    /// <param name="line">The line.</param>
    /// <param name="calendar">The days and periods of its school.</param>
    /// <param name="policy">The answers to what no law settles; <see cref="ExpansionPolicy.NothingLost"/> when null.</param>
    /// <returns>What each period owes, or why that cannot be said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="OverflowException">Sessions times minutes do not fit.</exception>
    public static ServiceExpansion Of(ServiceLine line, ServiceCalendar calendar, ExpansionPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(calendar);
        if (line.AmountKind == ServiceAmountKind.Conditional)
        {
            return new ServiceExpansion([], ExpansionOutcome.Conditional, null);
        }

        return line is { Frequency.Times: > 0, Length.Each.Value: > 0, Starts: { } starts, Ends: { } ends } && starts <= ends && line.Frequency is not { Per: ServicePeriod.Cycle, CycleDays: null or < 1 }
            ? new LineExpansion(line, calendar, policy ?? ExpansionPolicy.NothingLost).Expand(new DateInterval(starts, ends))
            : new ServiceExpansion([], ExpansionOutcome.Incomplete, null);
    }

    /// <summary>The postings that enter it into a ledger: one for each period that owes anything.</summary>
    /// <param name="idPrefix">What their identifiers begin with; line and first day follow.</param>
    /// <param name="stamp">When and by whom they are written down.</param>
    /// <returns>The postings, to be posted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idPrefix"/> is null.</exception>
    /// <exception cref="ArgumentException">An identifier would have a character that is not allowed, or be too long.</exception>
    public ImmutableArray<SessionPosting> ToPostings(string idPrefix, RecordStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(idPrefix);
        return
        [
            .. Obligations
                .Where(obligation => obligation.Owed > Minutes.Zero)
                .Select(obligation => obligation.ToPosting(AmendmentPostings.IdOf(idPrefix, obligation), stamp)),
        ];
    }

    /// <summary>Whether another expansion is the same.</summary>
    /// <param name="other">The other expansion.</param>
    /// <returns>True when outcome, reach and obligations agree.</returns>
    public bool Equals(ServiceExpansion? other) =>
        other is not null && Outcome == other.Outcome && KnownThrough == other.KnownThrough && Sequence.Same(Obligations, other.Obligations);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Outcome, KnownThrough, Sequence.Hash(Obligations));
}
