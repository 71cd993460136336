using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>A number that rules share and a higher layer may set again: the age of majority.</summary>
/// <param name="Id">The name.</param>
/// <param name="Months">The value in months.</param>
/// <param name="Citations">The law, at least one.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="Notes">Choices made and doubts left, or null.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record RuleParameter(string Id, int Months, ImmutableArray<Citation> Citations, RuleStatus Status, string? Notes = null)
{
    /// <summary>Compares by value.</summary>
    /// <param name="other">Another parameter.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(RuleParameter? other) =>
        other is not null && Id == other.Id && Months == other.Months && Status == other.Status && Notes == other.Notes
        && Sequence.Same(Citations, other.Citations);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Months, Status);
}
