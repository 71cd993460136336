namespace CaseManager.Core.Limits;

/// <summary>What one activity takes of a week.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Cluster">Where it belongs.</param>
/// <param name="Name">What it is.</param>
/// <param name="Times">How often it takes place.</param>
/// <param name="Total">The minutes in all.</param>
public sealed record WorkloadShare(WorkloadCluster Cluster, string Name, int Times, Minutes Total);
