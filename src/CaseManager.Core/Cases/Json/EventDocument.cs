using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>A record as written in a case.</summary>
internal sealed record EventDocument
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required LocalDate On { get; init; }

    public LocalDate? For { get; init; }

    public LocalDate? Until { get; init; }

    public LocalDate? Through { get; init; }

    public string? Episode { get; init; }

    public Dictionary<string, string>? Attributes { get; init; }

    public Instant? RecordedAt { get; init; }

    public string? RecordedBy { get; init; }

    public string? Voids { get; init; }

    public string? Replaces { get; init; }
}
