using NodaTime;

namespace CaseManager.Core.Calendars.Json;

/// <summary>One entry of <c>nonInstructional</c>.</summary>
internal sealed class NonInstructionalDto
{
    public required LocalDate From { get; init; }

    public required LocalDate To { get; init; }

    public required string Name { get; init; }

    public required ClosureKind Kind { get; init; }
}
