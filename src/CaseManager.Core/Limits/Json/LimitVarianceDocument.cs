using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits.Json;

/// <summary>A variance as it is written.</summary>
internal sealed record LimitVarianceDocument
{
    public required RuleId Limit { get; init; }

    public required string Subject { get; init; }

    public required LocalDate From { get; init; }

    public required LocalDate Through { get; init; }

    public required decimal Most { get; init; }

    public required string Authority { get; init; }
}
