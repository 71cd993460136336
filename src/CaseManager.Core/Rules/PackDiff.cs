using System.Collections.Immutable;

namespace CaseManager.Core.Rules;

/// <summary>How two rule sets differ: what a change in the law changes.</summary>
/// <remarks>Equality is by value. Versions of one rule are told apart by the first day on which they are law.</remarks>
/// <param name="Earlier">The fingerprint of the earlier set.</param>
/// <param name="Later">The fingerprint of the later set.</param>
/// <param name="Rules">The rules that differ, in the order of the later set, then those removed.</param>
public sealed record PackDiff(RuleSetFingerprint Earlier, RuleSetFingerprint Later, ImmutableArray<RuleChange> Rules)
{
    /// <summary>Whether no rule differs. Bases, parameters and holidays may still do: then the fingerprints differ.</summary>
    public bool IsEmpty => Rules.IsEmpty;

    /// <summary>Compares by value.</summary>
    /// <param name="other">Another difference.</param>
    /// <returns>True when all parts are the same.</returns>
    public bool Equals(PackDiff? other) => other is not null && Earlier == other.Earlier && Later == other.Later && Sequence.Same(Rules, other.Rules);

    /// <summary>A hash of the telling parts.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => HashCode.Combine(Earlier, Later, Rules.Length);

    internal static PackDiff Between(RuleSet earlier, RuleSet later)
    {
        Dictionary<(RuleId, NodaTime.LocalDate?), TimelineRule> old = earlier.Rules.Distinct().ToDictionary(VersionOf);
        var changes = ImmutableArray.CreateBuilder<RuleChange>();
        foreach (TimelineRule rule in later.Rules.Distinct())
        {
            if (!old.Remove(VersionOf(rule), out TimelineRule? before))
            {
                changes.Add(new RuleChange(RuleChangeKind.Added, null, rule, []));
            }
            else if (before != rule)
            {
                changes.Add(new RuleChange(RuleChangeKind.Changed, before, rule, PartsThatDiffer(before, rule)));
            }
        }

        changes.AddRange(earlier.Rules.Distinct().Where(rule => old.ContainsKey(VersionOf(rule))).Select(rule => new RuleChange(RuleChangeKind.Removed, rule, null, [])));
        return new PackDiff(earlier.Fingerprint, later.Fingerprint, changes.DrainToImmutable());
    }

    private static (RuleId Id, NodaTime.LocalDate? From) VersionOf(TimelineRule rule) => (rule.Id, rule.Effective.From);

    private static ImmutableArray<string> PartsThatDiffer(TimelineRule before, TimelineRule after)
    {
        (string Name, bool Same)[] parts =
        [
            (nameof(TimelineRule.Title), before.Title == after.Title),
            (nameof(TimelineRule.Kind), before.Kind == after.Kind),
            (nameof(TimelineRule.Words), before.Words == after.Words),
            (nameof(TimelineRule.Replaces), before.Replaces == after.Replaces),
            (nameof(TimelineRule.Effective), before.Effective == after.Effective),
            (nameof(TimelineRule.Starts), before.Starts == after.Starts),
            (nameof(TimelineRule.Ends), before.Ends == after.Ends),
            (nameof(TimelineRule.Opens), before.Opens == after.Opens),
            (nameof(TimelineRule.Due), before.Due == after.Due),
            (nameof(TimelineRule.Modifiers), Sequence.Same(before.Modifiers, after.Modifiers)),
            (nameof(TimelineRule.Variants), Sequence.Same(before.Variants, after.Variants)),
            (nameof(TimelineRule.Citations), Sequence.Same(before.Citations, after.Citations)),
            (nameof(TimelineRule.Status), before.Status == after.Status),
            (nameof(TimelineRule.References), Sequence.Same(before.References, after.References)),
            (nameof(TimelineRule.Notes), before.Notes == after.Notes),
        ];
        return [.. parts.Where(part => !part.Same).Select(part => part.Name)];
    }
}
