using CaseManager.Core.Plans;
using CaseManager.Core.Services;
using CaseManager.Core.Tests.Validation;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.Core.Tests.Plans;

/// <summary>Lives of the elementary sample's plan: finished on 10 March 2026, in force from 16 March.</summary>
internal static class Lives
{
    internal static readonly PlanId Plan = Samples.Elementary.Id;

    internal static LocalDate Day(int year, int month, int day) => new(year, month, day);

    internal static PlanHistory Life(params PlanRecord[] records) => records.Aggregate(PlanHistory.Of(Samples.Elementary.Student), Recorded);

    internal static PlanHistory Recorded(PlanHistory history, PlanRecord record)
    {
        var result = history.Record(record);
        Assert.True(result.IsSuccess, string.Join('\n', result.ValidationErrors.Select(error => error.ErrorMessage).Concat(result.Errors)));
        return result.Value;
    }

    internal static PlanRecord.Finished First(bool needsConsent = false) => new()
    {
        Id = new DocumentId("d-1"),
        On = Day(2026, 3, 10),
        Stamp = new RecordStamp(Instant.FromUtc(2026, 3, 10, 20, 0), "case manager"),
        Revision = PlanRevision.Of(Samples.Finished(Samples.Elementary)),
        NeedsConsent = needsConsent,
    };

    internal static PlanRecord.Amended Amended(AmendmentBasis basis = AmendmentBasis.WrittenAgreement) => new()
    {
        Id = new DocumentId("d-4"),
        On = Day(2026, 8, 18),
        Stamp = new RecordStamp(Instant.FromUtc(2026, 8, 18, 15, 0)),
        Revision = PlanRevision.Of(CaseValidation.Amend(AmendmentExamples.Current, AmendmentExamples.MoreReading, FindingCatalog.Federal, Day(2026, 8, 18)).Value),
        Basis = basis,
        Reason = new("Slow growth."),
    };

    internal static PlanRecord.Corrected Corrected(string location) => new()
    {
        Id = new DocumentId("d-9"),
        On = Day(2026, 3, 25),
        Stamp = new RecordStamp(Instant.FromUtc(2026, 3, 25, 9, 0)),
        Revision = PlanRevision.Of(CaseValidation.Correct(AmendmentExamples.Current, Samples.Elementary.WithLine("l-reading", line => line with { Location = new(location) }), FindingCatalog.Federal).Value),
        Reason = new("Wrong room."),
    };

    internal static PlanRecord.Finished Next()
    {
        IepDraft draft = AmendmentExamples.Current.ToDraft(new PlanId("p-next"));
        int days = 363;
        draft = draft with
        {
            MeetingOn = Day(2027, 3, 3),
            Starts = Day(2027, 3, 8),
            Ends = Day(2028, 3, 2),
            Team = Samples.Elementary.Team,
            PriorNotice = Samples.Elementary.PriorNotice! with { On = Day(2027, 3, 4) },
            Goals = [.. draft.Goals.Select(goal => goal with { By = goal.By!.Value.PlusDays(days - 10) })],
            Services = [.. draft.Services.Select(line => line with { Starts = Day(2027, 3, 8), Ends = Day(2028, 3, 2) })],
        };
        return new PlanRecord.Finished { Id = new DocumentId("d-6"), On = Day(2027, 3, 3), Revision = PlanRevision.Of(Samples.Finished(draft)) };
    }

    internal static PlanRecord.StayPutBegan StayPut(string id, LocalDate on) => new() { Id = new DocumentId(id), On = on };

    internal static PlanRecord.Consented Consent(string id, LocalDate on, ConsentScope scope, params string[] withheld) => new()
    {
        Id = new DocumentId(id),
        On = on,
        Plan = Plan,
        Consent = new ConsentToServices { Scope = scope, On = on, Withheld = [.. withheld.Select(line => new ServiceLineId(line))] },
    };

    /// <summary>A life with every kind of record.</summary>
    internal static PlanHistory Everything() => Life(
        First(needsConsent: true),
        Consent("d-2", Day(2026, 3, 16), ConsentScope.Part, "l-speech"),
        Corrected("Room 12"),
        StayPut("d-5", Day(2026, 5, 4)),
        Amended(),
        new PlanRecord.StayPutEnded { Id = new DocumentId("d-7"), On = Day(2026, 9, 1) },
        new PlanRecord.Revoked { Id = new DocumentId("d-8"), On = Day(2026, 10, 1), From = Day(2026, 10, 12) },
        Next(),
        new PlanRecord.Ended { Id = new DocumentId("d-10"), On = Day(2027, 6, 1), Reason = PlanEnding.Withdrawn });
}
