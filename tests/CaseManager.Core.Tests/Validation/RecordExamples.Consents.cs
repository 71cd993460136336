namespace CaseManager.Core.Tests.Validation;

/// <content>Consents.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Consents =>
    [
        // Assessments began on 2025-01-21; the consent was received on 2025-01-23.
        new(5101, "$.evaluations[0].startedOn", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { ReceivedOn = new(2025, 1, 23) }) }),
        // The consent of 4 September is taken out; two assessments were given after it.
        new(5102, "$.evaluations[0].assessments", "graduation", r => r with { Consents = r.Consents.RemoveAt(0) }),
        // Services began on 2025-03-31; the consent was received on 2025-04-01.
        new(5103, "$.plans[0].servicesStartedOn", "elementary", r => r with { Consents = r.Consents.SetItem(1, r.Consents[1] with { ReceivedOn = new(2025, 4, 1) }) }),
        // Revoked on 2026-04-20; no notice about the end of services.
        new(5104, "$.consents[1].revokedOn", "elementary", r => r with { Consents = r.Consents.SetItem(1, r.Consents[1] with { RevokedOn = new(2026, 4, 20) }) }),
        // A consent received by telephone.
        new(5105, "$.consents[0].inWriting", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { InWriting = false }) }),
        // A consent without a description.
        new(5106, "$.consents[0].activity", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { Activity = null }) }),
        // The mother wants Spanish; the form was in English.
        new(5107, "$.consents[0].language", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { Language = new("en") }) }),
        // A referral that shares records and names no consent.
        new(5108, "$.agencyReferrals[0].consent", "graduation", r => r with { AgencyReferrals = r.AgencyReferrals.SetItem(0, r.AgencyReferrals[0] with { Consent = null }) }),
        // The rehabilitation counselor came to the meeting of 2025-10-23; the consent is missing.
        new(5109, "$.meetings[2].attendance", "graduation", r => r with { Consents = [.. r.Consents.Where(one => one.Id.Value != "cn-ta25")] }),
        // Given by the father in 2025; a court gave the decisions to the mother alone in 2023.
        new(5110, "$.consents[0].givenBy", "elementary", r => r with { Consents = r.Consents.SetItem(0, r.Consents[0] with { GivenBy = new("k-father") }) }),
    ];
}
