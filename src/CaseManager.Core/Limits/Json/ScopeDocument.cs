namespace CaseManager.Core.Limits.Json;

/// <summary>What a limit is about, as it is written.</summary>
internal sealed record ScopeDocument
{
    public required LimitUnit Unit { get; init; }

    public string[]? Roles { get; init; }

    public string[]? Programs { get; init; }

    public string[]? Bands { get; init; }

    public string[]? OnlyCategories { get; init; }

    public string[]? OnlyLevels { get; init; }

    public string[]? EveryLevelOf { get; init; }

    public int? AgeFrom { get; init; }

    public int? AgeThrough { get; init; }

    public int? AnyPercentOver { get; init; }

    public int? EveryPercentAtMost { get; init; }

    public bool? Aide { get; init; }
}
