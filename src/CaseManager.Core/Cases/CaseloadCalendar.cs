using System.Collections.Immutable;

namespace CaseManager.Core.Cases;

/// <summary>One school calendar of a caseload: the school years that the host must join, in the order given.</summary>
/// <remarks>Equality is by value.</remarks>
/// <param name="Id">The name by which cases refer to it.</param>
/// <param name="Sources">The parts, one for each school year.</param>
public sealed record CaseloadCalendar(string Id, ImmutableArray<CalendarSource> Sources)
{
    /// <summary>Compares by value.</summary>
    /// <param name="other">Another calendar.</param>
    /// <returns>True when both have the same name and the same parts in order.</returns>
    public bool Equals(CaseloadCalendar? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan());

    /// <summary>A hash of the name and the number of parts.</summary>
    /// <returns>The same number for equal calendars within one process.</returns>
    public override int GetHashCode() => HashCode.Combine(Id, Sources.Length);

    /// <summary>The name.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
