using System.Collections.Immutable;
using NodaTime;

namespace CaseManager.Core.Limits;

/// <summary>That a roster, or an organisation, goes over a limit: in which week, until when, and why.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Week">The Monday of the week.</param>
/// <param name="Ends">The Monday of the first week without a day over the limit; null when there is none before the forecast ends.</param>
/// <param name="Reading">How it stands on the first day over.</param>
/// <param name="On">The first day over.</param>
/// <param name="Because">What happens to it in that week up to that day.</param>
public sealed record ForecastBreach(LocalDate Week, LocalDate? Ends, LimitReading Reading, LocalDate On, ImmutableArray<ForecastCause> Because)
{
    /// <summary>What happens; never a default array.</summary>
    public ImmutableArray<ForecastCause> Because { get; } = Because.IsDefault ? [] : Because;

    /// <summary>Whether another breach is the same.</summary>
    /// <param name="other">The other breach.</param>
    /// <returns>True when every part agrees.</returns>
    public bool Equals(ForecastBreach? other) =>
        other is not null && (Week, Ends, Reading, On) == (other.Week, other.Ends, other.Reading, other.On) && Sequence.Same(Because, other.Because);

    /// <summary>A hash that agrees with equality.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Week, Ends, Reading, On, Sequence.Hash(Because));
}
