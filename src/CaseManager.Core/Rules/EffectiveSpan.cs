using NodaTime;

namespace CaseManager.Core.Rules;

/// <summary>When a version of a rule is law. Both ends count; an absent end is open.</summary>
/// <param name="From">The first day, or null.</param>
/// <param name="To">The last day, or null.</param>
/// <param name="By">Which day of a case is held against the span.</param>
public sealed record EffectiveSpan(LocalDate? From = null, LocalDate? To = null, LawChoice By = LawChoice.Start)
{
    /// <summary>In force always.</summary>
    public static EffectiveSpan Always { get; } = new();

    /// <summary>Whether a day stands in the span.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from the first day through the last.</returns>
    public bool Contains(LocalDate date) => (From is null || date >= From) && (To is null || date <= To);

    internal int FromDay => From is { } date ? CivilDay.Of(date) : int.MinValue;

    internal int ToDay => To is { } date ? CivilDay.Of(date) : int.MaxValue;

    internal bool Overlaps(EffectiveSpan other) => FromDay <= other.ToDay && other.FromDay <= ToDay;
}
