namespace CaseManager.Core.Limits.Json;

/// <summary>A student who may join a roster, as it is written.</summary>
internal sealed record RosterReferralDocument
{
    public required string Roster { get; init; }

    public required RosterStudentDocument Student { get; init; }
}
