using CaseManager.Core.Rules;
using CaseManager.Core.Rules.Json;
using NodaTime;

namespace CaseManager.Core.Limits.Json;

/// <summary>A limit as it is written.</summary>
internal sealed record LimitDocument
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required ScopeDocument Scope { get; init; }

    public required MeasureOfLimitDocument Measure { get; init; }

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    public required CitationDto[] Cite { get; init; }

    public required RuleStatus Status { get; init; }

    public string? Notes { get; init; }
}
