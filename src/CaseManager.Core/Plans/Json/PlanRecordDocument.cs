using System.Text.Json.Serialization;
using NodaTime;

namespace CaseManager.Core.Plans.Json;

/// <summary>A record of a plan's life as it is written.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Finished), "finished")]
[JsonDerivedType(typeof(Amended), "amended")]
[JsonDerivedType(typeof(Corrected), "corrected")]
[JsonDerivedType(typeof(Consented), "consented")]
[JsonDerivedType(typeof(Revoked), "revoked")]
[JsonDerivedType(typeof(StayPutBegan), "stayPutBegan")]
[JsonDerivedType(typeof(StayPutEnded), "stayPutEnded")]
[JsonDerivedType(typeof(Ended), "ended")]
internal abstract record PlanRecordDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentId Id { get; init; }

    [JsonPropertyOrder(-1)]
    public required LocalDate On { get; init; }

    [JsonPropertyOrder(-1)]
    public Instant? RecordedAt { get; init; }

    [JsonPropertyOrder(-1)]
    public string? RecordedBy { get; init; }

    internal sealed record Finished : PlanRecordDocument
    {
        public required PlanRevisionDocument Revision { get; init; }

        public bool NeedsConsent { get; init; }
    }

    internal sealed record Amended : PlanRecordDocument
    {
        public required PlanRevisionDocument Revision { get; init; }

        public required AmendmentBasis Basis { get; init; }

        public PersonalText Reason { get; init; }
    }

    internal sealed record Corrected : PlanRecordDocument
    {
        public required PlanRevisionDocument Revision { get; init; }

        public PersonalText Reason { get; init; }
    }

    internal sealed record Consented : PlanRecordDocument
    {
        public required PlanId Plan { get; init; }

        public required ConsentToServices Consent { get; init; }
    }

    internal sealed record Revoked : PlanRecordDocument
    {
        public required LocalDate From { get; init; }
    }

    internal sealed record StayPutBegan : PlanRecordDocument;

    internal sealed record StayPutEnded : PlanRecordDocument;

    internal sealed record Ended : PlanRecordDocument
    {
        public required PlanEnding Reason { get; init; }
    }
}
