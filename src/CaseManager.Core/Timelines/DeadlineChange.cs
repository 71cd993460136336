using System.Collections.Immutable;
using CaseManager.Core.Rules;
using NodaTime;

namespace CaseManager.Core.Timelines;

/// <summary>One deadline before and after.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The deadline before; null when it appears.</param>
/// <param name="After">The deadline after; null when it goes.</param>
/// <remarks>Equality is by value. The default value is no change: it has no deadline on either side.</remarks>
public readonly record struct DeadlineChange(DeadlineChangeKind Kind, Deadline? Before, Deadline? After)
{
    /// <summary>The clock.</summary>
    public DeadlineKey Key => (After ?? Before ?? default).Key;

    /// <summary>How many days of the calendar the due date moves, negative when it comes earlier; null when one of the two is not known.</summary>
    public int? DaysMoved => Before?.DueOn is { } before && After?.DueOn is { } after ? Period.DaysBetween(before, after) : null;

    /// <summary>Compares two evaluations of one case.</summary>
    /// <param name="before">The deadlines before.</param>
    /// <param name="after">The deadlines after.</param>
    /// <returns>
    /// The changes, in the order of <paramref name="after"/>, then those that go. Clocks are the same when the name of the rule, the
    /// episode and what opened them are; a rule of another layer with the same name counts as the same.
    /// </returns>
    public static ImmutableArray<DeadlineChange> Between(ImmutableArray<Deadline> before, ImmutableArray<Deadline> after)
    {
        var changes = ImmutableArray.CreateBuilder<DeadlineChange>();
        Dictionary<DeadlineKey, Deadline> earlier = before.ToDictionary(deadline => deadline.Key);
        Dictionary<DeadlineKey, DeadlineKey> otherLayer = LeftAlone(before, after);
        foreach (Deadline deadline in after)
        {
            DeadlineKey key = earlier.ContainsKey(deadline.Key) ? deadline.Key : otherLayer.GetValueOrDefault(Layerless(deadline.Key));
            if (!earlier.Remove(key, out Deadline old))
            {
                changes.Add(new DeadlineChange(DeadlineChangeKind.Appears, null, deadline));
            }
            else if (old.DueOn != deadline.DueOn || old.OpensOn != deadline.OpensOn || old.NotBefore != deadline.NotBefore)
            {
                changes.Add(new DeadlineChange(DeadlineChangeKind.Moves, old, deadline));
            }
            else if (old.Status != deadline.Status)
            {
                changes.Add(new DeadlineChange(DeadlineChangeKind.ChangesStatus, old, deadline));
            }
        }

        changes.AddRange(before.Where(deadline => earlier.ContainsKey(deadline.Key)).Select(deadline => new DeadlineChange(DeadlineChangeKind.Goes, deadline, null)));
        return changes.DrainToImmutable();
    }

    /// <summary>What changed, of which clock: nothing personal.</summary>
    /// <returns>For example <c>Moves us/initial-evaluation#e1</c>.</returns>
    public override string ToString() => $"{Kind} {Key}";

    /// <summary>Clocks before that have no exact counterpart after, by their keys without a layer.</summary>
    private static Dictionary<DeadlineKey, DeadlineKey> LeftAlone(ImmutableArray<Deadline> before, ImmutableArray<Deadline> after)
    {
        HashSet<DeadlineKey> later = [.. after.Select(deadline => deadline.Key)];
        var alone = new Dictionary<DeadlineKey, DeadlineKey>();
        foreach (Deadline deadline in before.Where(deadline => !later.Contains(deadline.Key)))
        {
            alone.TryAdd(Layerless(deadline.Key), deadline.Key);
        }

        return alone;
    }

    private static DeadlineKey Layerless(DeadlineKey key) => key with { Rule = new RuleId(JurisdictionId.Federal, key.Rule.Name) };
}
