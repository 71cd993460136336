namespace CaseManager.Core.Limits.Json;

/// <summary>The weight of a student, as it is written.</summary>
internal sealed record WeightDocument
{
    public string? Level { get; init; }

    public string[]? Categories { get; init; }

    public bool? Aide { get; init; }

    public required decimal Weight { get; init; }
}
