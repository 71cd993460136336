using System.Text.Json.Serialization;

namespace CaseManager.Core.Progress.Json;

/// <summary>A file of progress data: the keys, their order and which of them are required.</summary>
internal sealed record ProgressDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required MonitoredGoalDocument[] Goals { get; init; }
}
