using System.Collections.Immutable;

namespace CaseManager.Core.Plans.Json;

/// <summary>A history of plans as it is written.</summary>
internal sealed record PlanHistoryDocument
{
    internal const int Current = 1;

    public required int Schema { get; init; }

    public required StudentId Student { get; init; }

    public required ImmutableArray<PlanRecordDocument> Records { get; init; }
}
