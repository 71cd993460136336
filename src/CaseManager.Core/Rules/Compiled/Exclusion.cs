using NodaTime;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>Whether two variants of a rule provably never hold together (counting C17).</summary>
internal static class Exclusion
{
    internal static bool Holds(RuleVariant one, RuleVariant other) =>
        one.When.Any(left => other.When.Any(right => Contradict(Plain(left), Plain(right))));

    /// <summary>A guard without double negations.</summary>
    private static Guard Plain(Guard guard) => guard is Guard.Unless { Inner: Guard.Unless inner } ? Plain(inner.Inner) : guard;

    private static bool Contradict(Guard left, Guard right) =>
        (left, right) switch
        {
            (Guard.Unless, Guard.Unless) => false,
            (Guard.Unless unless, _) => Implies(right, unless.Inner),
            (_, Guard.Unless unless) => Implies(left, unless.Inner),
            (Guard.Remaining a, Guard.Remaining b) => a.Basis == b.Basis && a.Until == b.Until && Disjoint(a.AtLeast, a.Below, b.AtLeast, b.Below),
            (Guard.Absences a, Guard.Absences b) => a.Until == b.Until && Disjoint(a.AtLeast, a.Below, b.AtLeast, b.Below),
            (Guard.Age a, Guard.Age b) => Disjoint(a.AtLeastMonths, a.BelowMonths, b.AtLeastMonths, b.BelowMonths),
            (Guard.Says a, Guard.Says b) => Disjoint(a.Condition, b.Condition),
            (Guard.OpenedBy a, Guard.OpenedBy b) => a.Event.All(one => b.Event.All(other => Disjoint(one, other))),
            (Guard.StartsBetween a, Guard.StartsBetween b) => !Days(a).Intersect(Days(b)).Any(),
            _ => false,
        };

    /// <summary>What holds whenever <paramref name="guard"/> does; only what can be seen from the data.</summary>
    private static bool Implies(Guard guard, Guard consequence) =>
        guard == consequence || (guard, consequence) switch
        {
            (Guard.Remaining a, Guard.Remaining b) => a.Basis == b.Basis && a.Until == b.Until && Within(a.AtLeast, a.Below, b.AtLeast, b.Below),
            (Guard.Absences a, Guard.Absences b) => a.Until == b.Until && Within(a.AtLeast, a.Below, b.AtLeast, b.Below),
            (Guard.Age a, Guard.Age b) => Within(a.AtLeastMonths, a.BelowMonths, b.AtLeastMonths, b.BelowMonths),
            (Guard.Says a, Guard.Says b) => a.Condition.Key == b.Condition.Key && a.Condition.AnyOf.All(value => b.Condition.Holds(value)),
            (Guard.Has a, Guard.Has b) => a.Event.All(pattern => b.Event.Contains(pattern)),
            (Guard.OpenedBy a, Guard.OpenedBy b) => a.Event.All(pattern => b.Event.Contains(pattern)),
            (Guard.StartsBetween a, Guard.StartsBetween b) => !Days(a).Except(Days(b)).Any(),
            _ => false,
        };

    private static bool Disjoint(int? atLeast, int? below, int? otherAtLeast, int? otherBelow) => below <= otherAtLeast || otherBelow <= atLeast;

    private static bool Within(int? atLeast, int? below, int? otherAtLeast, int? otherBelow) =>
        (otherAtLeast is null || atLeast >= otherAtLeast) && (otherBelow is null || below <= otherBelow);

    private static bool Disjoint(AttributeCondition one, AttributeCondition other) =>
        one.Key == other.Key && !one.AnyOf.Intersect(other.AnyOf, StringComparer.Ordinal).Any();

    /// <summary>Whether no event matches both.</summary>
    private static bool Disjoint(EventPattern one, EventPattern other) =>
        one.Name != other.Name || one.Where.Any(left => other.Where.Any(right => Disjoint(left, right)));

    private static IEnumerable<AnnualDate> Days(Guard.StartsBetween guard)
    {
        var day = new LocalDate(2000, 1, 1);
        for (int i = 0; i < 366; i++)
        {
            var date = new AnnualDate(day.Month, day.Day);
            bool after = date >= guard.From;
            bool before = date <= guard.To;
            if (guard.From <= guard.To ? after && before : after || before)
            {
                yield return date;
            }

            day = day.PlusDays(1);
        }
    }
}
