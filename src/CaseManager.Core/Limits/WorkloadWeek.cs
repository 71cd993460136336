using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>The work of one provider in one week, by cluster and by activity, against the time there is.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Provider">Whose it is.</param>
/// <param name="Week">The Monday.</param>
/// <param name="Direct">Minutes of <see cref="WorkloadCluster.DirectServices"/>.</param>
/// <param name="Program">Minutes of <see cref="WorkloadCluster.ProgramSupport"/>.</param>
/// <param name="Curriculum">Minutes of <see cref="WorkloadCluster.CurriculumSupport"/>.</param>
/// <param name="Compliance">Minutes of <see cref="WorkloadCluster.Compliance"/>.</param>
/// <param name="Available">The contracted minutes of the week.</param>
/// <param name="Activities">The minutes of each activity, by name in ordinal order.</param>
public sealed record WorkloadWeek(
    StaffId Provider, LocalDate Week, Minutes Direct, Minutes Program, Minutes Curriculum, Minutes Compliance, Minutes Available, ImmutableArray<WorkloadShare> Activities)
{
    /// <summary>The minutes of each activity; never a default array.</summary>
    public ImmutableArray<WorkloadShare> Activities { get; } = Activities.IsDefault ? [] : Activities;

    /// <summary>All work of the week.</summary>
    public Minutes Total => Direct + Program + Curriculum + Compliance;

    /// <summary>What the work has more than the week; negative when time is left.</summary>
    public Minutes Excess => Total - Available;

    /// <summary>Whether another week is the same.</summary>
    /// <param name="other">The other week.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(WorkloadWeek? other) =>
        other is not null
        && (Provider, Week, Direct, Program, Curriculum, Compliance, Available)
            == (other.Provider, other.Week, other.Direct, other.Program, other.Curriculum, other.Compliance, other.Available)
        && Sequence.Same(Activities, other.Activities);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Provider, Week, Direct, Program, Curriculum, Compliance, Available, Sequence.Hash(Activities));
}
