using NodaTime;

namespace CaseManager.Core.Progress.Json;

/// <summary>A change of instruction as it is written.</summary>
internal sealed record PhaseChangeDocument
{
    public required LocalDate On { get; init; }

    public required string Name { get; init; }
}
