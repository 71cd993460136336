namespace CaseManager.Core.Tests.Validation;

/// <content>Records.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Records =>
    [
        // Asked for on 2025-09-25, received on 2025-09-24.
        new(5241, "elementary", r => r with { Consents = [r.Consents[0] with { RequestedOn = new(2025, 9, 25) }, r.Consents[1]] }),
        // A screening in 2015 of a child born in 2017.
        new(5242, "elementary", r => r with { Screenings = [r.Screenings[0] with { On = new(2015, 1, 22) }, r.Screenings[1], r.Screenings[2]] }),
        // A call in 2030.
        new(5243, "elementary", r => r with { ContactLog = [r.ContactLog[0] with { On = new(2030, 1, 2) }, r.ContactLog[1]] }),
        // A plan of a meeting that is not on record.
        new(5244, "elementary", r => r with { Plans = [r.Plans[0] with { Meeting = new("m-none") }] }),
        // Two notices sn-1.
        new(5245, "elementary", r => r with { SafeguardsNotices = [r.SafeguardsNotices[0], r.SafeguardsNotices[1] with { Id = new("sn-1") }] }),
        // Written on 2025-12-09, found eligible on 2025-12-10.
        new(5247, "elementary", r => r with { Plans = [r.Plans[0] with { DevelopedOn = new(2025, 12, 9) }] }),
        // The last entry ended.
        new(5251, "elementary", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0], r.Student.RightsHolders[1], r.Student.RightsHolders[2] with { Through = new(2026, 4, 30) }] } }),
        // A decree without court or day.
        new(5252, "elementary", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0], r.Student.RightsHolders[1], r.Student.RightsHolders[2] with { Order = null }] } }),
        // One day before the eighteenth birthday.
        new(5253, "transition", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0] with { Through = new(2025, 9, 28) }, r.Student.RightsHolders[1] with { From = new(2025, 9, 29) }] } }),
        // The mother's entry did not end at 18.
        new(5254, "transition", r => r with { Student = r.Student with { RightsHolders = [r.Student.RightsHolders[0] with { Through = null }, r.Student.RightsHolders[1]] } }),
        // The only assignment ended.
        new(5261, "elementary", r => r with { CaseManagers = [r.CaseManagers[0]] }),
        // The first ends on 2025-12-20, the second begins on 2025-12-17.
        new(5262, "elementary", r => r with { CaseManagers = [r.CaseManagers[0] with { Through = new(2025, 12, 20) }, r.CaseManagers[1]] }),
        // Neither.
        new(5271, "transition", r => r with { BehaviorAssessments = [], BehaviorPlans = [] }),
        // Decided on 2025-10-06, told on 2025-10-07.
        new(5272, "transition", r => r with { Removals = [r.Removals[0], r.Removals[1], r.Removals[2], r.Removals[3] with { NoticeGivenOn = new(2025, 10, 7) }] }),
        // No decision is named.
        new(5274, "transition", r => r with { Section504Plans = [r.Section504Plans[0] with { Eligibility = null }] }),
        // A physician's note alone.
        new(5275, "transition", r => r with { Section504Eligibilities = [r.Section504Eligibilities[0] with { Sources = [r.Section504Eligibilities[0].Sources[0]] }] }),
        // No session a week.
        new(5276, "elementary", r => r with { Interventions = [r.Interventions[0] with { Dosage = r.Interventions[0].Dosage with { SessionsPerWeek = 0 } }, r.Interventions[1]] }),
        // Fourteen weeks without a check.
        new(5277, "elementary", r => r with { Interventions = [r.Interventions[0] with { Fidelity = [] }, r.Interventions[1]] }),
        // No purpose.
        new(5281, "elementary", r => r with { AccessLog = [r.AccessLog[0] with { Purpose = null }] }),
        // Refused without a word on the hearing.
        new(5282, "elementary", r => r with { AmendmentRequests = [r.AmendmentRequests[0], r.AmendmentRequests[1] with { HearingRightStated = false }] }),
        // Destroyed; the parent was never told.
        new(5283, "elementary", r => r with { Retention = [r.Retention[0] with { KeepThrough = new(2026, 1, 1), DestroyedOn = new(2026, 2, 1) }] }),
        // Kept through 2031, destroyed in 2026.
        new(5284, "transition", r => r with { Retention = [r.Retention[0] with { DestroyedOn = new(2026, 6, 1) }] }),
        // No recommendations.
        new(5291, "transition", r => r with { SummariesOfPerformance = [r.SummariesOfPerformance[0] with { Recommendations = null }] }),
        // Graduated; no summary.
        new(5292, "transition", r => r with { SummariesOfPerformance = [] }),
    ];
}
