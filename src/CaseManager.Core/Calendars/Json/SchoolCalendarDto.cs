using NodaTime;

namespace CaseManager.Core.Calendars.Json;

/// <summary>The keys of a school-calendar file; those after the early dismissals are research notes that no count reads.</summary>
internal sealed class SchoolCalendarDto
{
    public string? Id { get; init; }

    public required string District { get; init; }

    public required string State { get; init; }

    public required string SchoolYear { get; init; }

    public required LocalDate FirstInstructionalDay { get; init; }

    public required LocalDate LastInstructionalDay { get; init; }

    public required string[] Weekend { get; init; }

    public required NonInstructionalDto[] NonInstructional { get; init; }

    public LocalDate[]? ExtraInstructional { get; init; }

    public LocalDate[]? EarlyDismissal { get; init; }

    public LocalDate[]? ContingencyMakeUpDays { get; init; }

    public int? StatedInstructionalDays { get; init; }

    public Dictionary<string, int>? StatedDaysByMonth { get; init; }

    public string? Source { get; init; }

    public string? Quality { get; init; }

    public string? Notes { get; init; }

    public int? ComputedInstructionalDays { get; init; }

    public string? CheckResult { get; init; }
}
