using System.Collections.Immutable;
using CaseManager.Core.Calendars;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>What a ledger shows about a span in which services fell short: facts for those who decide whether anything is awarded, and what.</summary>
/// <remarks>
/// The library never proposes an award. Courts reject hour-for-hour formulas as often as they use them; a decision is posted as
/// <see cref="SessionPosting.CompensatoryAwarded"/> by a person. Equality is by value.
/// </remarks>
public sealed record CompensatoryEvidence
{
    private CompensatoryEvidence()
    {
    }

    /// <summary>The span that is looked at.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The day as of which minutes stand so.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Each period that has a day in the window, with its minutes by cause.</summary>
    public required ImmutableArray<PeriodBalance> Periods { get; init; }

    /// <summary>The minutes missed in those periods, by cause.</summary>
    public required MissedMinutes Missed { get; init; }

    /// <summary>The minutes missed that were neither made up nor excused, by cause.</summary>
    public required MissedMinutes Unresolved { get; init; }

    /// <summary>
    /// The shortfall of those periods that have ended by <see cref="AsOf"/>: what they owed and nobody gave or excused. What a running period
    /// still owes can be given in time, and stands in <see cref="Periods"/> only.
    /// </summary>
    public required Minutes Shortfall { get; init; }

    /// <summary>The part of the shortfall that no recorded miss explains.</summary>
    public required Minutes Unexplained { get; init; }

    /// <summary>The shortfall under each variant of the time to rectify.</summary>
    public required ImmutableArray<RectificationReading> Rectifications { get; init; }

    /// <summary>As many days as the window has, before it: where progress before is read (<c>ProgressAround</c>).</summary>
    public DateInterval Before => new(Window.Start.PlusDays(-Window.Length), Window.Start.PlusDays(-1));

    /// <summary>The window itself: where progress during is read.</summary>
    public DateInterval During => Window;

    /// <summary>From the day after the window through <see cref="AsOf"/>: where progress after is read; null when no day is left.</summary>
    public DateInterval? After => AsOf > Window.End ? new DateInterval(Window.End.PlusDays(1), AsOf) : null;

    /// <summary>Gathers the evidence.</summary>
    /// <param name="ledger">The ledger; take it back with <see cref="SessionLedger.AsKnownAt"/> for what was known at the time.</param>
    /// <param name="window">The span.</param>
    /// <param name="asOf">The day as of which minutes stand; not before the window begins.</param>
    /// <param name="calendar">The school calendar, for variants counted in school or business days.</param>
    /// <param name="variants">The variants of the time to rectify; none by default.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/>, <paramref name="window"/> or <paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is before the window, or a date is before 1900 or after 2499, or a variant's days are negative.</exception>
    public static CompensatoryEvidence Of(SessionLedger ledger, DateInterval window, LocalDate asOf, SchoolCalendar calendar, params ReadOnlySpan<Rectification> variants)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, window.Start);
        ImmutableArray<PeriodBalance> periods =
            [.. ledger.PeriodsAt(asOf).Where(each => each.Period is { } period && period.Start <= window.End && window.Start <= period.End)];
        MissedMinutes missed = default;
        MissedMinutes unresolved = default;
        Minutes shortfall = default;
        Minutes unexplained = default;
        foreach (PeriodBalance each in periods)
        {
            missed += each.Balance.Missed;
            unresolved += each.Balance.Unresolved;
            Minutes lost = Lost(each, asOf);
            shortfall += lost;
            Minutes rest = lost - each.Balance.Unresolved.Total;
            unexplained += rest > Minutes.Zero ? rest : Minutes.Zero;
        }

        ImmutableArray<RectificationReading>.Builder readings = ImmutableArray.CreateBuilder<RectificationReading>(variants.Length);
        foreach (Rectification variant in variants)
        {
            readings.Add(Read(variant, periods, asOf, calendar));
        }

        return new CompensatoryEvidence
        {
            Window = window,
            AsOf = asOf,
            Periods = periods,
            Missed = missed,
            Unresolved = unresolved,
            Shortfall = shortfall,
            Unexplained = unexplained,
            Rectifications = readings.MoveToImmutable(),
        };
    }

    /// <summary>Whether another evidence says the same.</summary>
    /// <param name="other">The other evidence.</param>
    /// <returns>True when span, day, periods and readings agree.</returns>
    public bool Equals(CompensatoryEvidence? other) =>
        other is not null && Window == other.Window && AsOf == other.AsOf && Sequence.Same(Periods, other.Periods) && Sequence.Same(Rectifications, other.Rectifications);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Window, AsOf, Sequence.Hash(Periods), Sequence.Hash(Rectifications));

    /// <summary>What a period lacks for good: while it runs, nothing is lost.</summary>
    private static Minutes Lost(PeriodBalance each, LocalDate asOf) => each.Period!.End <= asOf ? each.Shortfall : Minutes.Zero;

    private static RectificationReading Read(Rectification variant, ImmutableArray<PeriodBalance> periods, LocalDate asOf, SchoolCalendar calendar)
    {
        if (!calendar.Count(variant.Basis).TryAdd(variant.NoticedOn, variant.Days, out LocalDate by))
        {
            return new RectificationReading(variant, null, null, null, null);
        }

        Minutes within = default;
        Minutes straddling = default;
        Minutes after = default;
        foreach (PeriodBalance each in periods)
        {
            if (each.Period!.End <= by)
            {
                within += Lost(each, asOf);
            }
            else if (each.Period.Start > by)
            {
                after += Lost(each, asOf);
            }
            else
            {
                straddling += Lost(each, asOf);
            }
        }

        return new RectificationReading(variant, by, within, straddling, after);
    }
}
