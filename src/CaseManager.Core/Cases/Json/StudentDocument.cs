using NodaTime;

namespace CaseManager.Core.Cases.Json;

/// <summary>A student as written in a case.</summary>
internal sealed record StudentDocument
{
    public required string Id { get; init; }

    public required LocalDate BirthDate { get; init; }
}
