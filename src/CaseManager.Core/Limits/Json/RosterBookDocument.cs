namespace CaseManager.Core.Limits.Json;

/// <summary>A book of rosters as it is written.</summary>
internal sealed record RosterBookDocument
{
    internal const int Current = 1;

    public required int Schema { get; init; }

    public required RosterDocument[] Rosters { get; init; }

    public RosterReferralDocument[]? Referrals { get; init; }

    public RosterChangeDocument[]? Changes { get; init; }

    public LimitVarianceDocument[]? Variances { get; init; }
}
