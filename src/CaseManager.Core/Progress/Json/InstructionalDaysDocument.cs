using NodaTime;

namespace CaseManager.Core.Progress.Json;

/// <summary>The days of instruction, where a goal line rises with them.</summary>
internal sealed record InstructionalDaysDocument
{
    public required LocalDate From { get; init; }

    public required LocalDate Through { get; init; }

    public required LocalDate[] Days { get; init; }

    public int? PerWeek { get; init; }
}
