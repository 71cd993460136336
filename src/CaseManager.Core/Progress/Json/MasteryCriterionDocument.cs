namespace CaseManager.Core.Progress.Json;

/// <summary>A mastery criterion as it is written; its level is of the goal's measure.</summary>
internal sealed record MasteryCriterionDocument
{
    public required decimal Level { get; init; }

    public required int Needed { get; init; }

    public required int Of { get; init; }

    public MasteryWindow Window { get; init; }

    public MissedSessionPolicy MissedSessions { get; init; }

    public bool CanBeMetEarly { get; init; }

    public int MinimumOpportunities { get; init; }

    public bool AllowsPrompts { get; init; }

    public int? DistinctSettings { get; init; }

    public int? DistinctPeople { get; init; }
}
