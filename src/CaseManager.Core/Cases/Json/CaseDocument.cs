using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>A case as it is written: the keys, their order and which of them are required.</summary>
internal sealed record CaseDocument
{
    public required string Id { get; init; }

    public required StudentDocument Student { get; init; }

    public required string Jurisdiction { get; init; }

    public string? Calendar { get; init; }

    public required List<EventDocument> Events { get; init; }

    public Dictionary<string, string>? Attributes { get; init; }

    public Dictionary<string, List<LocalDate>>? Holidays { get; init; }
}
