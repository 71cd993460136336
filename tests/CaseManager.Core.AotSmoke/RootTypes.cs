using NodaTime;

namespace CaseManager.Core.AotSmoke;

/// <summary>Ids, names and codes: what every other type is made of.</summary>
internal static class RootTypes
{
    internal static IEnumerable<Check> Checks =>
    [
        new("an event is named", () => new EventName("referral.received").Value, "referral.received"),
        new("a wrong event name is refused", () => BuildSettings.Refusal(() => new EventName("Referral received").Value), nameof(ArgumentException)),
        new("a jurisdiction knows its layer", () => $"{JurisdictionId.Federal.Depth} {new JurisdictionId("us-tx").Depth}", "1 2"),
        new("a student's id stays out of text", () => new StudentId("s-1").ToString(), "(student)"),
        new("a school year is found by date", () => SchoolYear.Of(new LocalDate(2026, 6, 30)).ToString(), "2025-26"),
        new("a school year is read", () => SchoolYear.TryParse("2025-26", out SchoolYear year) ? $"{year.FirstDate.Year}" : "refused", "2025"),
        new("a finding code is written", () => new FindingCode(1001).ToString(), "CM1001"),
        new("a citation stands in a sentence", () => new Citation("34 CFR 300.301(c)(1)").ToString(), "34 CFR 300.301(c)(1)"),
        new("values compare by value", () => $"{new CaseId("c-1") == new CaseId("c-1")}", "True"),
    ];
}
