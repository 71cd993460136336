using System.Text.Json.Serialization;

namespace CaseManager.Core.Limits.Json;

/// <summary>A pack of limits as it is written.</summary>
internal sealed record LimitPackDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Jurisdiction { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public required LimitDocument[] Limits { get; init; }

    public string? Notes { get; init; }
}
