using System.Collections.Immutable;
using CaseManager.Core.Services;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>The life of plans day by day, from the records known at some moment.</summary>
internal sealed class PlanChronicle
{
    private readonly ImmutableArray<PlanRecord> records;

    internal PlanChronicle(ImmutableArray<PlanRecord> records)
    {
        this.records = records;
        Revisions = [.. records.Select(RevisionOf).OfType<PlanRevision>().Select(AsCorrected)];
    }

    internal ImmutableArray<PlanRevision> Revisions { get; }

    internal PlanInForce On(LocalDate date)
    {
        var day = new PlanDay();
        foreach (PlanRecord record in records.Where(record => EffectOf(record) <= date).OrderBy(EffectOf).ThenBy(OrderOf))
        {
            day.Apply(record);
        }

        if (day.Current is not { } current || day.Standing is not (PlanStanding.InForce or PlanStanding.StayPut))
        {
            return new PlanInForce { Standing = day.Standing, Because = InOrder(day.Because) };
        }

        PlanRecord source = Source(current.Revision.Plan, date, day);
        PlanRevision revision = AsCorrected(RevisionOf(source)!);
        ImmutableArray<ServiceLineId> withheld = day.WithheldOf(revision.Plan);
        return new PlanInForce
        {
            Standing = day.Standing,
            Revision = revision,
            Services = [.. revision.Content.Services.Where(line => !withheld.Contains(line.Id))],
            Withheld = withheld,
            ReviewOverdue = date > revision.InEffect.End,
            Because = InOrder([.. day.Because, source, .. records.OfType<PlanRecord.Corrected>().Where(fix => fix.Revision.Plan == revision.Plan && fix.Revision.Number == revision.Number)]),
        };
    }

    internal RevisionStanding StandingOf(PlanId plan, int number, LocalDate date)
    {
        if (Revisions.FirstOrDefault(revision => revision.Plan == plan && revision.Number == number) is not { } asked)
        {
            return RevisionStanding.Unknown;
        }

        if (date < asked.FinishedOn)
        {
            return RevisionStanding.Unknown;
        }

        PlanInForce now = On(date);
        if (now.Revision is { } current && current.Plan == plan)
        {
            return current.Number == number ? RevisionStanding.InForce
                : current.Number > number ? RevisionStanding.Amended
                : RevisionStanding.Finished;
        }

        if (date < asked.From || now.Standing is PlanStanding.None or PlanStanding.AwaitingConsent or PlanStanding.ConsentRefused)
        {
            return RevisionStanding.Finished;
        }

        return now.Revision is { } other && other.From > asked.From ? RevisionStanding.Superseded
            : now.Revision is null ? RevisionStanding.Ended
            : RevisionStanding.Finished; // Held back by stay-put.
    }

    /// <summary>The record of the latest revision of a plan that applies on a day.</summary>
    private PlanRecord Source(PlanId plan, LocalDate date, PlanDay day) =>
        records.Where(record => record is PlanRecord.Finished or PlanRecord.Amended
                && RevisionOf(record) is { } revision && revision.Plan == plan && revision.From <= date && !day.HoldsBack(record))
            .MaxBy(record => RevisionOf(record)!.Number)!;

    private PlanRevision AsCorrected(PlanRevision revision) =>
        records.OfType<PlanRecord.Corrected>().LastOrDefault(fix => fix.Revision.Plan == revision.Plan && fix.Revision.Number == revision.Number)?.Revision ?? revision;

    private ImmutableArray<DocumentId> InOrder(IEnumerable<PlanRecord> decisive)
    {
        var ids = decisive.Select(record => record.Id).ToHashSet();
        return [.. records.Select(record => record.Id).Where(ids.Contains)];
    }

    private static PlanRevision? RevisionOf(PlanRecord record) => record switch
    {
        PlanRecord.Finished finished => finished.Revision,
        PlanRecord.Amended amended => amended.Revision,
        _ => null,
    };

    /// <summary>The first day on which a record matters.</summary>
    private static LocalDate EffectOf(PlanRecord record) => record switch
    {
        PlanRecord.Finished finished => finished.Revision.From,
        PlanRecord.Amended amended => amended.Revision.From,
        PlanRecord.Revoked revoked => revoked.From,
        _ => record.On,
    };

    /// <summary>
    /// Within a day: a complaint keeps what was there before it, an end makes room for a plan that starts the same day, and consent
    /// finds the plan that it is about.
    /// </summary>
    private static int OrderOf(PlanRecord record) => record switch
    {
        PlanRecord.StayPutBegan => 0,
        PlanRecord.StayPutEnded => 1,
        PlanRecord.Ended or PlanRecord.Revoked => 2,
        PlanRecord.Finished => 3,
        PlanRecord.Amended => 4,
        _ => 5,
    };
}
