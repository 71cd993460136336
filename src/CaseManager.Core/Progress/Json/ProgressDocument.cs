using System.Text.Json.Serialization;

namespace CaseManager.Core.Progress.Json;

/// <summary>A file of progress data: the keys, their order and which of them are required.</summary>
internal sealed record ProgressDocument
{
    internal const int Current = 1;

    /// <summary>Where the JSON Schema stands, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? JsonSchema { get; init; }

    public required int Schema { get; init; }

    public required MonitoredGoalDocument[] Goals { get; init; }
}
