using System.Collections;
using System.Collections.Immutable;
using CaseManager.Core;
using CaseManager.Core.Cases;
using CaseManager.Core.Documents;
using CaseManager.Core.Students;
using CaseManager.Core.Validation;
using NodaTime;

namespace CaseManager.ConsoleHost.Rendering;

/// <summary>What is to be said of one case on one day.</summary>
internal sealed class RecordView
{
    private readonly bool names;

    internal RecordView(CaseRecord record, LocalDate asOf, MessageLanguage language, bool names)
    {
        this.names = names;
        Record = record;
        AsOf = asOf;
        Findings = CaseValidation.Check(record, FindingCatalog.Federal, asOf, language);
        Events = [.. RecordEvents.Of(record).Where(happened => happened.On <= asOf)];
        var file = RecordEvents.ToCaseFile(record);
        Stage = file.IsSuccess ? file.Value.Stage : null;
        Kinds =
        [
            .. CountsOf(record).Where(kind => kind.Count > 0),
        ];
    }

    internal CaseRecord Record { get; }

    internal LocalDate AsOf { get; }

    internal ImmutableArray<Finding> Findings { get; }

    internal ImmutableArray<CaseEvent> Events { get; }

    /// <summary>How far the case has come; null when its events contradict each other, which is a finding too.</summary>
    internal CaseStage? Stage { get; }

    /// <summary>How many documents there are of each kind that has any.</summary>
    internal ImmutableArray<(string Kind, int Count)> Kinds { get; }

    internal string Student => names ? $"{Record.Student.Name.First.Reveal()} {Record.Student.Name.Last.Reveal()}" : Record.Student.Id.Value;

    internal IEnumerable<string> CaseManagers =>
        Record.CaseManagers.Where(one => one.Covers(AsOf)).Select(one => Named(one.Staff.Value, Record.Staff.FirstOrDefault(member => member.Id == one.Staff)?.Name));

    internal IEnumerable<(string Who, RightsHolder Holder)> RightsHolders =>
        Record.Student.RightsHoldersOn(AsOf).Select(holder => (Named(holder.Contact.Value, Record.Student.Find(holder.Contact)?.Name), holder));

    private string Named(string id, PersonName? name) => names && name is not null ? $"{name.First.Reveal()} {name.Last.Reveal()}" : id;

    private static (string Kind, int Count)[] CountsOf(CaseRecord record)
    {
        (string, ICollection)[] lists =
        [
            ("concerns", record.Concerns), ("screenings", record.Screenings), ("interviews", record.Interviews), ("interventions", record.Interventions),
            ("Section 504 decisions", record.Section504Eligibilities), ("Section 504 plans", record.Section504Plans), ("counseling", record.Counseling),
            ("behavior assessments", record.BehaviorAssessments), ("behavior plans", record.BehaviorPlans), ("crises", record.Crises), ("outside referrals", record.AgencyReferrals),
            ("removals", record.Removals), ("manifestation reviews", record.ManifestationReviews), ("interim placements", record.InterimPlacements), ("referrals", record.Referrals),
            ("evaluations", record.Evaluations), ("eligibility decisions", record.Eligibilities), ("summaries of performance", record.SummariesOfPerformance), ("meetings", record.Meetings),
            ("contacts with the family", record.ContactLog), ("translations", record.Translations), ("consents", record.Consents), ("prior written notices", record.PriorWrittenNotices),
            ("safeguards notices", record.SafeguardsNotices), ("notices of transfer of rights", record.RightsTransferNotices), ("due process complaints", record.DueProcessComplaints),
            ("State complaints", record.StateComplaints), ("plans", record.Plans), ("accesses", record.AccessLog), ("requests for records", record.RecordsRequests),
            ("requests to amend", record.AmendmentRequests), ("retention entries", record.Retention),
        ];
        return [.. lists.Select(list => (list.Item1, list.Item2.Count))];
    }
}
