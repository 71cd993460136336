using System.Globalization;
using CaseManager.Core.Documents;

namespace CaseManager.Core.Validation;

/// <summary>Every document of a case that has an identifier, with its place.</summary>
internal static class RecordDocuments
{
    internal static IEnumerable<(string Place, DocumentId Id)> Of(CaseRecord record) =>
    [
        .. List("Concerns", record.Concerns, one => one.Id), .. List("Screenings", record.Screenings, one => one.Id), .. List("Interviews", record.Interviews, one => one.Id),
        .. List("Interventions", record.Interventions, one => one.Id), .. List("Section504Eligibilities", record.Section504Eligibilities, one => one.Id), .. List("Section504Plans", record.Section504Plans, one => one.Id),
        .. List("Counseling", record.Counseling, one => one.Id), .. List("BehaviorAssessments", record.BehaviorAssessments, one => one.Id), .. List("BehaviorPlans", record.BehaviorPlans, one => one.Id),
        .. List("Crises", record.Crises, one => one.Id), .. List("AgencyReferrals", record.AgencyReferrals, one => one.Id), .. List("Removals", record.Removals, one => one.Id),
        .. List("ManifestationReviews", record.ManifestationReviews, one => one.Id), .. List("InterimPlacements", record.InterimPlacements, one => one.Id), .. List("Referrals", record.Referrals, one => one.Id),
        .. List("Evaluations", record.Evaluations, one => one.Id), .. record.Evaluations.SelectMany(InEvaluation),
        .. List("Eligibilities", record.Eligibilities, one => one.Id), .. List("SummariesOfPerformance", record.SummariesOfPerformance, one => one.Id), .. List("ContactLog", record.ContactLog, one => one.Id),
        .. List("Consents", record.Consents, one => one.Id), .. List("PriorWrittenNotices", record.PriorWrittenNotices, one => one.Id), .. List("SafeguardsNotices", record.SafeguardsNotices, one => one.Id),
        .. List("RightsTransferNotices", record.RightsTransferNotices, one => one.Id), .. List("DueProcessComplaints", record.DueProcessComplaints, one => one.Id), .. List("StateComplaints", record.StateComplaints, one => one.Id),
        .. List("RecordsRequests", record.RecordsRequests, one => one.Id), .. List("AmendmentRequests", record.AmendmentRequests, one => one.Id),
    ];

    private static IEnumerable<(string Place, DocumentId Id)> InEvaluation(Evaluations.Evaluation evaluation, int index)
    {
        string at = string.Create(CultureInfo.InvariantCulture, $"Evaluations[{index}]");
        return
        [
            .. List(at + ".Assessments", evaluation.Assessments, one => one.Id), .. List(at + ".Observations", evaluation.Observations, one => one.Id),
            .. List(at + ".Interviews", evaluation.Interviews, one => one.Id), .. List(at + ".Extensions", evaluation.Extensions, one => one.Id),
        ];
    }

    private static IEnumerable<(string Place, DocumentId Id)> List<T>(string name, IEnumerable<T> items, Func<T, DocumentId> id) =>
        items.Select((item, index) => (string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]"), id(item)));
}
