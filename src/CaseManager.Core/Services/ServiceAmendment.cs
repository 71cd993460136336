using System.Collections.Immutable;
using CaseManager.Core.Services.Kernel;
using NodaTime;

namespace CaseManager.Core.Services;

/// <summary>A plan's change of a line of services, as postings. None of them is dated before the change, so no earlier balance moves.</summary>
public static class ServiceAmendment
{
    /// <summary>The postings that turn what a ledger prescribes for a line into what the amended line prescribes.</summary>
    /// <param name="ledger">The ledger; periods that it already prescribes are made less, or more, from the day of the change on.</param>
    /// <param name="before">The line as it was.</param>
    /// <param name="after">The line as it is from that day; null when the service ends.</param>
    /// <param name="on">The first day of the change.</param>
    /// <param name="calendar">The days and periods of its school.</param>
    /// <param name="policy">The answers to what no law settles; <see cref="ExpansionPolicy.NothingLost"/> when null.</param>
    /// <param name="idPrefix">What the identifiers of the postings begin with; it must be another for each amendment.</param>
    /// <param name="stamp">When and by whom they are written down.</param>
    /// <returns>The postings, to be posted together.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there is null.</exception>
    /// <exception cref="ArgumentException">
    /// The two lines have different identifiers; or <see cref="AmendmentRule.NewAmount"/> is asked for between different kinds of period; or
    /// the amended line cannot be laid out from its first day on (<see cref="ExpansionOutcome.Incomplete"/>,
    /// <see cref="ExpansionOutcome.PeriodsUnknown"/>): the promise would be taken away and nothing put in its place.
    /// </exception>
    public static ImmutableArray<SessionPosting> Postings(
        SessionLedger ledger,
        ServiceLine before,
        ServiceLine? after,
        LocalDate on,
        ServiceCalendar calendar,
        ExpansionPolicy? policy,
        string idPrefix,
        RecordStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(idPrefix);
        if (after is not null && after.Id != before.Id)
        {
            throw new ArgumentException("An amendment keeps the identifier of its line.", nameof(after));
        }

        ExpansionPolicy answers = policy ?? ExpansionPolicy.NothingLost;
        if (answers.Amendment == AmendmentRule.NewAmount && after is not null && after.Frequency?.Per != before.Frequency?.Per)
        {
            throw new ArgumentException("The new amount can hold for the whole period only when both are stated for the same kind of period; split it instead.", nameof(policy));
        }

        if (after is not null && ServiceExpansion.Of(after with { Starts = LocalDate.Max(on, after.Starts ?? on) }, calendar, answers).Outcome is ExpansionOutcome.Incomplete or ExpansionOutcome.PeriodsUnknown)
        {
            throw new ArgumentException(
                "The amended line cannot be laid out: it does not say how often, how long or until when, it ends before it begins, or the calendar does not name its periods. Complete it, or give null when the service ends.",
                nameof(after));
        }

        return new AmendmentPostings(ledger.Standing, calendar, answers, idPrefix, stamp).Of(before, after, on);
    }
}
