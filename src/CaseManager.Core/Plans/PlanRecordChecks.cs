using System.Globalization;
using Ardalis.Result;
using CaseManager.Core.Json;
using CaseManager.Core.Plans.Json;
using NodaTime;

namespace CaseManager.Core.Plans;

/// <summary>Whether a record can be true after those before it.</summary>
internal sealed class PlanRecordChecks(PlanHistory history)
{
    private readonly PlanChronicle chronicle = new(history.Records);

    internal Problems Problems { get; } = new();

    internal void RefuseVersion(long expected) => Problems.Add(
        PlanCodes.OtherVersion,
        "$",
        string.Create(CultureInfo.InvariantCulture, $"The history has version {history.Version}, not {expected}."),
        "Read it again, look at what was added, and repeat the command.");

    internal void Check(PlanRecord record, string path)
    {
        if (history.Records.Any(other => other.Id == record.Id))
        {
            Problems.Add(PlanCodes.DuplicateRecord, path + ".id", $"The record {record.Id.Value} is there already.", "Give this one an id of its own.");
        }

        if (history.Version >= PlanHistory.MaximumRecords)
        {
            Problems.Add(PlanCodes.NotNow, path, "The history has 10000 records; no more are kept.", "Check that these are the plans of one student.");
        }

        if (!CivilDay.IsSupported(record.On))
        {
            Problems.Add(PlanCodes.RecordDates, path + ".on", "This date is out of range.", "Give a date from 1900-01-01 through 2499-12-31.");
        }

        switch (record)
        {
            case PlanRecord.Finished finished:
                CheckFinished(finished.Revision, path);
                break;
            case PlanRecord.Amended amended when IsOurs(amended.Revision, path) && Latest(amended.Revision.Plan, path) is { } before:
                CheckAmended(amended, before, path);
                break;
            case PlanRecord.Corrected corrected when IsOurs(corrected.Revision, path):
                CheckCorrected(corrected.Revision, path);
                break;
            case PlanRecord.Consented consented when Latest(consented.Plan, path) is { } plan:
                CheckConsent(consented, plan, path);
                break;
            case PlanRecord.Revoked revoked:
                CheckRevoked(revoked, path);
                break;
            case PlanRecord.StayPutBegan or PlanRecord.StayPutEnded or PlanRecord.Ended:
                CheckStanding(record, path);
                break;
        }
    }

    internal Result<PlanHistory> ToResult()
    {
        string[] lines = [.. Problems.All.Select(problem => $"{problem.Code}: {problem.Message} {problem.Remedy}")];
        return Problems.All.All(problem => problem.Code == PlanCodes.UnknownPlan) ? Result<PlanHistory>.NotFound(lines)
            : Problems.All.All(problem => problem.Code == PlanCodes.DuplicateRecord || problem.Code == PlanCodes.OtherVersion) ? Result<PlanHistory>.Conflict(lines)
            : Problems.ToResult<PlanHistory>();
    }

    private void CheckFinished(PlanRevision revision, string path)
    {
        if (!IsOurs(revision, path))
        {
            return;
        }

        if (revision.Number != 1 || chronicle.Revisions.Any(other => other.Plan == revision.Plan))
        {
            Problems.Add(PlanCodes.RevisionOrder, path + ".revision", $"{revision} is not the first revision of a new plan.", "Record a change of a plan as an amendment; give a new plan an id of its own.");
        }
    }

    private void CheckAmended(PlanRecord.Amended amended, PlanRevision before, string path)
    {
        PlanRevision revision = amended.Revision;
        if (revision.Number != before.Number + 1)
        {
            Problems.Add(PlanCodes.RevisionOrder, path + ".revision", $"{revision} does not follow {before}.", "Read the plan again and amend its latest revision.");
        }

        if (!revision.InEffect.Equals(before.InEffect))
        {
            Problems.Add(PlanCodes.PeriodMoved, path + ".revision", "An amendment does not move the period of its plan, nor the annual date.", "Keep both dates, or finish a new plan at an annual review.");
        }

        if (revision.From < before.From || revision.From > before.InEffect.End)
        {
            Problems.Add(PlanCodes.RecordDates, path + ".revision.from", "The amendment starts before the revision that it changes, or after the plan's last day.", "Give a first day inside the plan's period.");
        }

        if (chronicle.On(amended.Revision.From) is { Standing: PlanStanding.Ended or PlanStanding.Revoked })
        {
            NotNow(path, "No plan is in force on the first day of this amendment.");
        }
    }

    private void CheckCorrected(PlanRevision revision, string path)
    {
        if (chronicle.Revisions.FirstOrDefault(other => other.Plan == revision.Plan && other.Number == revision.Number) is not { } before)
        {
            Unknown(revision.Plan, path);
        }
        else if (revision.From != before.From || IepChange.Between(before.Content, revision.Content).Any(change => !change.IsText))
        {
            Problems.Add(PlanCodes.NotATypingMistake, path + ".revision", "This changes more than the wording: a date, an amount, a choice or a list.", "Record it as an amendment: what was promised stays on record as it was.");
        }
    }

    private void CheckConsent(PlanRecord.Consented consented, PlanRevision plan, string path)
    {
        if (consented.Consent.On != consented.On)
        {
            Problems.Add(PlanCodes.RecordDates, path + ".consent.on", "The consent has another day than its record.", "Give both the day on which it was received.");
        }

        bool part = consented.Consent.Scope == ConsentScope.Part;
        if (part == consented.Consent.Withheld.IsEmpty)
        {
            Problems.Add(PlanCodes.ConsentForm, path + ".consent", "Consent in part names what is withheld, and other consent names nothing.", "List the withheld services exactly when consent is in part.");
        }
        else if (consented.Consent.Withheld.FirstOrDefault(id => !plan.Content.Services.Any(line => line.Id == id)) is { Value.Length: > 0 } unknown)
        {
            Problems.Add(PlanCodes.ConsentForm, path + ".consent.withheld", $"The plan has no service line {unknown.Value}.", "Name lines of the plan.");
        }
    }

    private void CheckRevoked(PlanRecord.Revoked revoked, string path)
    {
        if (revoked.From < revoked.On)
        {
            Problems.Add(PlanCodes.RecordDates, path + ".from", "Services would end before consent was revoked: revocation is not retroactive.", "Give a first day without services on or after the revocation.");
        }

        CheckStanding(revoked, path);
    }

    private void CheckStanding(PlanRecord record, string path)
    {
        PlanStanding standing = chronicle.On(record.On).Standing;
        string? wrong = record switch
        {
            PlanRecord.StayPutBegan when standing != PlanStanding.InForce => "Stay-put keeps a plan that is in force; none is, or it is kept already.",
            PlanRecord.StayPutEnded when standing != PlanStanding.StayPut => "Stay-put has not begun.",
            PlanRecord.Revoked or PlanRecord.Ended when standing is not (PlanStanding.InForce or PlanStanding.StayPut) => "No plan is in force on that day.",
            _ => null,
        };
        if (wrong is not null)
        {
            NotNow(path, wrong);
        }
    }

    private bool IsOurs(PlanRevision revision, string path)
    {
        if (revision.Content.Student == history.Student)
        {
            return true;
        }

        Problems.Add(PlanCodes.OtherStudent, path + ".revision", "This is the plan of another student.", "Record it in that student's history.");
        return false;
    }

    private PlanRevision? Latest(PlanId plan, string path)
    {
        PlanRevision? latest = chronicle.Revisions.Where(revision => revision.Plan == plan).MaxBy(revision => revision.Number);
        if (latest is null)
        {
            Unknown(plan, path);
        }

        return latest;
    }

    private void Unknown(PlanId plan, string path) =>
        Problems.Add(PlanCodes.UnknownPlan, path, $"The history has no such revision of plan {plan.Value}.", "Record the plan as finished first.");

    private void NotNow(string path, string message) => Problems.Add(PlanCodes.NotNow, path, message, "Check the day, or record what happened before.");
}
