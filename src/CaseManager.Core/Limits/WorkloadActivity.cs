using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>One activity of a provider, on the days on which it takes place. A yearly total is never spread over weeks by itself.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Provider">Whose activity it is.</param>
/// <param name="Cluster">Where it belongs.</param>
/// <param name="Name">What it is, for example <c>annual review</c>.</param>
/// <param name="Each">How long it takes each time: an assumption that stays visible.</param>
/// <param name="On">The days; a day that stands twice counts twice.</param>
public sealed record WorkloadActivity(StaffId Provider, WorkloadCluster Cluster, string Name, Minutes Each, ImmutableArray<LocalDate> On)
{
    /// <summary>The days; never a default array.</summary>
    public ImmutableArray<LocalDate> On { get; } = On.IsDefault ? [] : On;

    /// <summary>Whether another activity is the same.</summary>
    /// <param name="other">The other activity.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(WorkloadActivity? other) =>
        other is not null && (Provider, Cluster, Name, Each) == (other.Provider, other.Cluster, other.Name, other.Each) && Sequence.Same(On, other.On);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Provider, Cluster, Name, Each, Sequence.Hash(On));
}
