using System.Text.Json.Serialization;
using NodaTime;

namespace CaseManager.Core.Services.Json;

/// <summary>A posting as it is written. Minutes are plain numbers here: an amendment may take some away.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Prescribed), "prescribed")]
[JsonDerivedType(typeof(Amended), "amended")]
[JsonDerivedType(typeof(Scheduled), "scheduled")]
[JsonDerivedType(typeof(Delivered), "delivered")]
[JsonDerivedType(typeof(Missed), "missed")]
[JsonDerivedType(typeof(MadeUp), "madeUp")]
[JsonDerivedType(typeof(Excused), "excused")]
[JsonDerivedType(typeof(CompensatoryAwarded), "compensatoryAwarded")]
[JsonDerivedType(typeof(CompensatoryDelivered), "compensatoryDelivered")]
[JsonDerivedType(typeof(Reversed), "reversed")]
internal abstract record PostingDocument
{
    public required PostingId Id { get; init; }

    public required ServiceLineId Line { get; init; }

    public required LocalDate On { get; init; }

    public required long Minutes { get; init; }

    public Instant? RecordedAt { get; init; }

    public string? RecordedBy { get; init; }

    internal sealed record Prescribed : PostingDocument
    {
        public required LocalDate Through { get; init; }
    }

    internal sealed record Amended : PostingDocument
    {
        public required PostingId Of { get; init; }
    }

    internal sealed record Scheduled : PostingDocument;

    internal sealed record Delivered : PostingDocument
    {
        public PostingId? Session { get; init; }

        public long? InGroup { get; init; }

        public StaffId? Provider { get; init; }
    }

    internal sealed record Missed : PostingDocument
    {
        public required MissCause Cause { get; init; }

        public PostingId? Session { get; init; }
    }

    internal sealed record MadeUp : PostingDocument
    {
        public required PostingId For { get; init; }

        public long? InGroup { get; init; }

        public StaffId? Provider { get; init; }
    }

    internal sealed record Excused : PostingDocument
    {
        public required PostingId For { get; init; }

        public required string Rule { get; init; }
    }

    internal sealed record CompensatoryAwarded : PostingDocument
    {
        public required string Decision { get; init; }
    }

    internal sealed record CompensatoryDelivered : PostingDocument
    {
        public required PostingId For { get; init; }

        public StaffId? Provider { get; init; }
    }

    internal sealed record Reversed : PostingDocument
    {
        public required PostingId Of { get; init; }

        public required string Reason { get; init; }
    }
}
