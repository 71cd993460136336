namespace CaseManager.ConsoleHost.Tests;

/// <summary>Cases as JSON on one line. The student's id and birth date are markers: neither may stand in a message.</summary>
internal static class Cases
{
    internal const string StudentMarker = "s-secret-4711";
    internal const string BirthMarker = "2016-04-09";

    internal const string Consent = """{"id":"e1","name":"consent.initial-evaluation.received","on":"2025-11-14"}""";

    internal static string Of(string id, string events = Consent, string jurisdiction = "us", string more = "") =>
        $$"""{"id":"{{id}}","student":{"id":"{{StudentMarker}}","birthDate":"{{BirthMarker}}"},"jurisdiction":"{{jurisdiction}}"{{more}},"events":[{{events}}]}""";
}
