using CaseManager.Core.Evaluations;
using CaseManager.Core.Records;

namespace CaseManager.Core.Validation;

/// <summary>Who saw the records, and for what (34 CFR 300.614).</summary>
internal sealed class AccessLogValidator : RecordPartValidator<AccessLogEntry>
{
    internal AccessLogValidator()
    {
        Check(entry => entry.Purpose, RecordFindings.AccessLog, entry => Says(entry.Party) && Says(entry.Purpose));
        Done(entry => entry.On);
    }
}

/// <summary>A refusal to amend tells of the hearing (34 CFR 300.618(c)).</summary>
internal sealed class AmendmentRequestValidator : RecordPartValidator<AmendmentRequest>
{
    internal AmendmentRequestValidator()
    {
        Check(request => request.HearingRightStated, RecordFindings.HearingRight, request => request.Outcome != AmendmentOutcome.Refused || request.HearingRightStated);
        Done(request => request.ReceivedOn);
        Done(request => request.DecidedOn);
        NotBefore(request => request.DecidedOn, request => request.ReceivedOn);
        NotBefore(request => request.HearingOn, request => request.DecidedOn);
    }
}

/// <summary>A request to see records is answered after it was made.</summary>
internal sealed class RecordsRequestValidator : RecordPartValidator<RecordsRequest>
{
    internal RecordsRequestValidator()
    {
        Done(request => request.ReceivedOn);
        Done(request => request.ProvidedOn);
        NotBefore(request => request.ProvidedOn, request => request.ReceivedOn);
    }
}

/// <summary>Records are destroyed when nobody needs them, nobody has to keep them, and the parent knows (34 CFR 300.624, 99.10(e)).</summary>
internal sealed class RetentionValidator : RecordPartValidator<RetentionEntry>
{
    internal RetentionValidator()
    {
        Check(entry => entry.ParentInformedOn, RecordFindings.DestroyedUntold, entry => entry.DestroyedOn is null || entry.ParentInformedOn <= entry.DestroyedOn);
        Check(entry => entry.DestroyedOn, RecordFindings.DestroyedTooSoon, (entry, facts) =>
            entry.DestroyedOn is not { } day
            || (!entry.OnHold && !(day <= entry.KeepThrough) && !facts.Record.RecordsRequests.Any(request => request.ReceivedOn <= day && !(request.ProvidedOn <= day))));
        Done(entry => entry.DestroyedOn);
    }
}

/// <summary>What a student who leaves is given to take along (34 CFR 300.305(e)(3)).</summary>
internal sealed class SummaryValidator : RecordPartValidator<SummaryOfPerformance>
{
    internal SummaryValidator()
    {
        Part(summary => summary.AcademicAchievement, RecordFindings.SummaryContent, "part.achievement", summary => Says(summary.AcademicAchievement));
        Part(summary => summary.FunctionalPerformance, RecordFindings.SummaryContent, "part.functional", summary => Says(summary.FunctionalPerformance));
        Part(summary => summary.Recommendations, RecordFindings.SummaryContent, "part.recommendations", summary => Says(summary.Recommendations));
        Done(summary => summary.GivenOn);
    }
}
