using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Limits;
using NodaTime;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>A forecast, and what it stands on.</summary>
internal sealed record CaseloadOutlook
{
    internal required LocalDate AsOf { get; init; }

    internal required int Weeks { get; init; }

    internal required RosterBook Book { get; init; }

    /// <summary>When the students who are being evaluated join, by the deadlines of their cases.</summary>
    internal required ImmutableArray<RosterChange> Joining { get; init; }

    internal required ImmutableArray<ForecastBreach> Breaches { get; init; }

    internal required ImmutableArray<ForecastWeek> Points { get; init; }

    /// <summary>How many referrals no open deadline gives a date.</summary>
    internal int Undated => Book.Referrals.Length - Joining.Length;

    internal static CaseloadOutlook Of(RosterBook book, ImmutableArray<CaseloadLimit> limits, IEnumerable<CaseResult> cases, LocalDate asOf, int weeks)
    {
        ILookup<StudentId, RosterReferral> referrals = book.Referrals.ToLookup(referral => referral.Student.Id);
        ImmutableArray<RosterChange> joining =
        [
            .. cases.SelectMany(result => referrals[result.File.Student.Id].Select(referral => ExpectedChanges.Of(referral, result.Deadlines, asOf))).OfType<RosterChange>(),
        ];
        ImmutableArray<RosterChange> changes = [.. book.Changes, .. joining];
        return new CaseloadOutlook
        {
            AsOf = asOf,
            Weeks = weeks,
            Book = book,
            Joining = joining,
            Breaches = CaseloadForecast.Of(limits, book.Rosters, changes, asOf, weeks, book.Variances),
            Points = CaseloadForecast.ByWeek(limits, book.Rosters, changes, asOf, weeks, book.Variances),
        };
    }
}
