namespace CaseManager.Core.Limits.Json;

/// <summary>A student on a roster, as it is written.</summary>
internal sealed record RosterStudentDocument
{
    public required StudentId Id { get; init; }

    public PersonalDate? BirthDate { get; init; }

    public PersonalText? Category { get; init; }

    public string? Level { get; init; }

    public int? PercentOfDay { get; init; }

    public bool? HasIep { get; init; }
}
