using NodaTime;

namespace CaseManager.Core.Rules.Json;

internal sealed record RuleDto
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public RuleKind Kind { get; init; }

    public string? Words { get; init; }

    public string? Replaces { get; init; }

    public EffectiveDto? Effective { get; init; }

    public StartsDto? Starts { get; init; }

    public EndsDto? Ends { get; init; }

    public DueDto? Opens { get; init; }

    public DueDto? Due { get; init; }

    public ModifierDto[]? Modifiers { get; init; }

    public VariantDto[]? Variants { get; init; }

    public required CitationDto[] Cite { get; init; }

    public required RuleStatus Status { get; init; }

    public string[]? Reference { get; init; }

    public string? Notes { get; init; }
}

internal sealed record EffectiveDto
{
    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public LawChoice By { get; init; }
}

/// <summary>What the clock runs from, where that is not an event.</summary>
internal enum StartFrom
{
    Event,
    Birth,
    SchoolYear,
}

internal sealed record StartsDto
{
    public StartFrom From { get; init; }

    public string[]? AnyOf { get; init; }

    public StartTake? Take { get; init; }

    public string[]? RestartedBy { get; init; }

    public string[]? ReopenedBy { get; init; }

    public string[]? ListedFrom { get; init; }

    public string[]? ListedUntil { get; init; }
}

internal sealed record EndsDto
{
    public string[]? AnyOf { get; init; }

    public string[]? AllOf { get; init; }
}

internal sealed record VariantDto
{
    public required string Id { get; init; }

    public required GuardDto[] When { get; init; }

    public DueDto? Due { get; init; }

    public ModifierDto[]? Modifiers { get; init; }

    public RuleStatus? Status { get; init; }

    public CitationDto[]? Cite { get; init; }

    public string? Notes { get; init; }
}

internal sealed record CitationDto
{
    public required string Label { get; init; }

    public string? Href { get; init; }

    public LocalDate? Retrieved { get; init; }
}
