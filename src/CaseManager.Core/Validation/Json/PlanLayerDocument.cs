using System.Text.Json.Serialization;
using CaseManager.Core.Plans;
using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Json;
using NodaTime;

namespace CaseManager.Core.Validation.Json;

/// <summary>A layer of checks of plans as its file says it. Only its shape is checked here; <see cref="LayerMapping"/> checks the sense.</summary>
internal sealed record PlanLayerDocument
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Jurisdiction { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public LayerAgeDocument? TransitionAge { get; init; }

    public LayerAgeDocument? MajorityAge { get; init; }

    public LayerDemandDocument? Objectives { get; init; }

    public LayerAdditionDocument[]? Additions { get; init; }

    public LayerRaiseDocument[]? Raised { get; init; }

    public LayerGapDocument[]? NotModelled { get; init; }

    public string? Notes { get; init; }
}

/// <summary>What every part of a layer says of its law.</summary>
internal abstract record LayerPartDocument
{
    public LocalDate? From { get; init; }

    public required CitationDto[] Cite { get; init; }

    public required RuleStatus Status { get; init; }

    public string? Notes { get; init; }
}

internal sealed record LayerAgeDocument : LayerPartDocument
{
    public required int Months { get; init; }
}

internal sealed record LayerDemandDocument : LayerPartDocument;

internal sealed record LayerAdditionDocument : LayerPartDocument
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public int? UnderAge { get; init; }

    public EducationLevel? Level { get; init; }
}

internal sealed record LayerRaiseDocument : LayerPartDocument
{
    public required string Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    public LocalDate? Through { get; init; }
}

internal sealed record LayerGapDocument : LayerPartDocument
{
    public required string Title { get; init; }
}
