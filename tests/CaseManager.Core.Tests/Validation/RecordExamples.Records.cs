namespace CaseManager.Core.Tests.Validation;

/// <content>Records.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Records =>
    [
        // Asked for on 2024-12-19, received on 2024-12-18.
        new(5241, "$.consents[0].receivedOn", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { RequestedOn = new(2024, 12, 19) }) }),
        // A screening in 2015 of a child born in 2017.
        new(5242, "$.screenings[0].on", "elementary", r => r with { Screenings = r.Screenings.SetItem(0, r.Screenings[0] with { On = new(2015, 1, 22) }) }),
        // A call in 2030.
        new(5243, "$.contactLog[0].on", "elementary", r => r with { ContactLog = r.ContactLog.SetItem(0, r.ContactLog[0] with { On = new(2030, 1, 2) }) }),
        // A plan of a meeting that is not on record.
        new(5244, "$.plans[0].meeting", "elementary", r => r with { Plans = r.Plans.SetItem(0, r.Plans[0] with { Meeting = new("m-none") }) }),
        // Two notices sn-1.
        new(5245, "$.safeguardsNotices[1].id", "elementary", r => r with { SafeguardsNotices = r.SafeguardsNotices.SetItem(1, r.SafeguardsNotices[1] with { Id = new("sn-1") }) }),
        // Written on 2025-03-04, found eligible on 2025-03-05.
        new(5247, "$.plans[0].developedOn", "elementary", r => r with { Plans = r.Plans.SetItem(0, r.Plans[0] with { DevelopedOn = new(2025, 3, 4) }) }),
        // The last entry ended.
        new(5251, "$.student.rightsHolders", "elementary", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0], r.Student.RightsHolders[1], r.Student.RightsHolders[2] with { Through = new(2026, 4, 30) }] } }),
        // A decree without court or day.
        new(5252, "$.student.rightsHolders[2].order", "elementary", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0], r.Student.RightsHolders[1], r.Student.RightsHolders[2] with { Order = null }] } }),
        // One day before the eighteenth birthday.
        new(5253, "$.student.rightsHolders[1].from", "graduation", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0] with { Through = new(2025, 9, 28) }, r.Student.RightsHolders[1] with { From = new(2025, 9, 29) }] } }),
        // The mother's entry did not end at 18.
        new(5254, "$.student.rightsHolders[0].through", "graduation", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0] with { Through = null }, r.Student.RightsHolders[1]] } }),
        // The only assignment ended.
        new(5261, "$.caseManagers", "elementary", r => r with { CaseManagers = [r.CaseManagers[0]] }),
        // The first ends on 2025-03-15, the second begins on 2025-03-12.
        new(5262, "$.caseManagers", "elementary", r => r with { CaseManagers = r.CaseManagers.SetItem(0, r.CaseManagers[0] with { Through = new(2025, 3, 15) }) }),
        // Neither.
        new(5271, "$.manifestationReviews[1].heldOn", "graduation", r => r with { BehaviorAssessments = [], BehaviorPlans = [] }),
        // Decided on 2025-10-06, told on 2025-10-07.
        new(5272, "$.removals[3].noticeGivenOn", "graduation", r => r with { Removals = r.Removals.SetItem(3, r.Removals[3] with { NoticeGivenOn = new(2025, 10, 7) }) }),
        // No decision is named.
        new(5274, "$.section504Plans[0].eligibility", "graduation", r => r with { Section504Plans = r.Section504Plans.SetItem(0, r.Section504Plans[0] with { Eligibility = null }) }),
        // A physician's note alone.
        new(5275, "$.section504Eligibilities[0].sources", "graduation", r => r with { Section504Eligibilities = r.Section504Eligibilities.SetItem(0, r.Section504Eligibilities[0] with { Sources = [r.Section504Eligibilities[0].Sources[0]] }) }),
        // No session a week.
        new(5276, "$.interventions[0].dosage", "elementary", r => r with { Interventions = r.Interventions.SetItem(0, r.Interventions[0] with { Dosage = r.Interventions[0].Dosage with { SessionsPerWeek = 0 } }) }),
        // Fourteen weeks without a check.
        new(5277, "$.interventions[0].fidelity", "elementary", r => r with { Interventions = r.Interventions.SetItem(0, r.Interventions[0] with { Fidelity = [] }) }),
        // Open again, with nothing planned.
        new(5278, "$.agencyReferrals[0].followUpBy", "elementary", r => r with { AgencyReferrals = r.AgencyReferrals.SetItem(0, r.AgencyReferrals[0] with { ClosedOn = null, Closure = null }) }),
        // No purpose.
        new(5281, "$.accessLog[0].purpose", "elementary", r => r with { AccessLog = r.AccessLog.SetItem(0, r.AccessLog[0] with { Purpose = null }) }),
        // Refused without a word on the hearing.
        new(5282, "$.amendmentRequests[1].hearingRightStated", "elementary", r => r with { AmendmentRequests = r.AmendmentRequests.SetItem(1, r.AmendmentRequests[1] with { HearingRightStated = false }) }),
        // Destroyed; the parent was never told.
        new(5283, "$.retention[0].parentInformedOn", "elementary", r => r with { Retention = r.Retention.SetItem(0, r.Retention[0] with { KeepThrough = new(2026, 1, 1), DestroyedOn = new(2026, 2, 1) }) }),
        // Kept through 2031, destroyed in 2026.
        new(5284, "$.retention[0].destroyedOn", "graduation", r => r with { Retention = r.Retention.SetItem(0, r.Retention[0] with { DestroyedOn = new(2026, 6, 1) }) }),
        // No recommendations.
        new(5291, "$.summariesOfPerformance[0].recommendations", "graduation", r => r with { SummariesOfPerformance = r.SummariesOfPerformance.SetItem(0, r.SummariesOfPerformance[0] with { Recommendations = null }) }),
        // Graduated; no summary.
        new(5292, "$.student.enrollments[1].exit", "graduation", r => r with { SummariesOfPerformance = [] }),
    ];
}
