namespace CaseManager.Core.Tests.Validation;

/// <content>Consents.</content>
internal static partial class RecordExamples
{
    private static RecordExample[] Consents =>
    [
        // Assessments began on 2025-10-28; the consent was received on 2025-10-30.
        new(5101, "elementary", r => r with { Consents = [r.Consents[0] with { ReceivedOn = new(2025, 10, 30) }, r.Consents[1]] }),
        // The consent of 4 September is taken out; two assessments were given after it.
        new(5102, "transition", r => r with { Consents = r.Consents.RemoveAt(0) }),
        // Services began on 2026-01-05; the consent was received on 2026-01-06.
        new(5103, "elementary", r => r with { Consents = [r.Consents[0], r.Consents[1] with { ReceivedOn = new(2026, 1, 6) }] }),
        // Revoked on 2026-04-20; no notice about the end of services.
        new(5104, "elementary", r => r with { Consents = [r.Consents[0], r.Consents[1] with { RevokedOn = new(2026, 4, 20) }] }),
        // A consent received by telephone.
        new(5105, "elementary", r => r with { Consents = [r.Consents[0] with { InWriting = false }, r.Consents[1]] }),
        // A consent without a description.
        new(5106, "elementary", r => r with { Consents = [r.Consents[0] with { Activity = null }, r.Consents[1]] }),
        // The mother wants Spanish; the form was in English.
        new(5107, "elementary", r => r with { Consents = [r.Consents[0] with { Language = new("en") }, r.Consents[1]] }),
        // A referral that shares records and names no consent.
        new(5108, "transition", r => r with { AgencyReferrals = [r.AgencyReferrals[0] with { Consent = null }, r.AgencyReferrals[1]] }),
        // The rehabilitation counselor came to the meeting of 2025-10-23; the consent is missing.
        new(5109, "transition", r => r with { Consents = [.. r.Consents.Where(one => one.Id.Value != "cn-ta25")] }),
        // Given by the father in 2025; a court gave the decisions to the mother alone in 2023.
        new(5110, "elementary", r => r with { Consents = [r.Consents[0] with { GivenBy = new("k-father") }, r.Consents[1]] }),
    ];
}
