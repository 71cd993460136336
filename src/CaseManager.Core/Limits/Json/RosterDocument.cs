namespace CaseManager.Core.Limits.Json;

/// <summary>One roster as it is written.</summary>
internal sealed record RosterDocument
{
    public required string Id { get; init; }

    public required LimitUnit Unit { get; init; }

    public string? Organization { get; init; }

    public string? Role { get; init; }

    public string? Program { get; init; }

    public string? Band { get; init; }

    public bool? Aide { get; init; }

    public required RosterStudentDocument[] Students { get; init; }
}
