using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>One version of a rule before and after.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Earlier">The rule before; null when it was added.</param>
/// <param name="Later">The rule after; null when it was removed.</param>
/// <param name="Parts">The members of <see cref="TimelineRule"/> that differ, when it changed; for a new date, <c>Due</c>.</param>
/// <remarks>Equality is by value.</remarks>
public sealed record RuleChange(RuleChangeKind Kind, TimelineRule? Earlier, TimelineRule? Later, ImmutableArray<string> Parts)
{
    /// <summary>The rule.</summary>
    public RuleId Rule => (Later ?? Earlier!).Id;

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another change.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(RuleChange? other) =>
        other is not null && Kind == other.Kind && Earlier == other.Earlier && Later == other.Later && Sequence.Same(Parts, other.Parts);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, Rule, Parts.Length);

    /// <summary>What changed, of which rule.</summary>
    /// <returns>For example <c>Changed us-mi/initial-evaluation: Due, Citations</c>.</returns>
    public override string ToString() => Parts.IsEmpty ? $"{Kind} {Rule}" : $"{Kind} {Rule}: {string.Join(", ", Parts)}";
}
