using NodaTime;

namespace CaseManager.Core.Plans.Json;

/// <summary>A finished plan as it is written in a history.</summary>
internal sealed record PlanRevisionDocument
{
    public required int Number { get; init; }

    public required LocalDate From { get; init; }

    public required LocalDate FinishedOn { get; init; }

    public required IepDocument Content { get; init; }
}
