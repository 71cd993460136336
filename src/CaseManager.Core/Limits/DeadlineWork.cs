namespace CaseManager.Core.Limits;

/// <summary>What one kind of deadline takes of a provider's time: an assumption that stays visible.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Rule">The name of the rule without its jurisdiction, for example <c>annual-review</c>.</param>
/// <param name="Cluster">Where the work belongs.</param>
/// <param name="Each">How long it takes each time.</param>
public sealed record DeadlineWork(string Rule, WorkloadCluster Cluster, Minutes Each);
