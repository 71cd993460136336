using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Limits.Json;

/// <summary>An expected change as it is written.</summary>
internal sealed record RosterChangeDocument
{
    public required LocalDate On { get; init; }

    public required string Roster { get; init; }

    public required RosterStudentDocument Student { get; init; }

    public bool? Leaves { get; init; }

    public required string Reason { get; init; }

    public RuleId? Rule { get; init; }
}
