using System.Collections.Immutable;
using CaseManager.Core.Rules;

namespace CaseManager.Core.Timelines;

/// <summary>The events with which a rule's clock could be opened, as patterns that tell its branches apart.</summary>
internal static class SupposedOpenings
{
    /// <summary>Each opening pattern as it stands, and then narrowed by what guards ask of the event that opened the clock.</summary>
    internal static ImmutableArray<EventPattern> Of(TimelineRule rule)
    {
        if (rule.Starts is not ClockStart.OnEvent starts)
        {
            return [];
        }

        EventPattern[] asked = [.. rule.Variants.SelectMany(variant => variant.When).SelectMany(Asked)];
        return
        [
            .. starts.AnyOf
                .Concat(starts.AnyOf.SelectMany(opening => asked.Where(ask => ask.Name == opening.Name).Select(ask => Both(opening, ask)).OfType<EventPattern>()))
                .Distinct(),
        ];
    }

    private static IEnumerable<EventPattern> Asked(Guard guard) =>
        guard switch
        {
            Guard.OpenedBy opened => opened.Event,
            Guard.Unless unless => Asked(unless.Inner),
            _ => [],
        };

    /// <summary>What matches both patterns; null when nothing does.</summary>
    private static EventPattern? Both(EventPattern one, EventPattern other)
    {
        var conditions = one.Where.ToDictionary(condition => condition.Key, condition => condition.AnyOf, StringComparer.Ordinal);
        foreach (AttributeCondition condition in other.Where)
        {
            conditions[condition.Key] = conditions.TryGetValue(condition.Key, out ImmutableArray<string> known)
                ? [.. known.Intersect(condition.AnyOf, StringComparer.Ordinal)]
                : condition.AnyOf;
        }

        return conditions.Values.Any(values => values.IsEmpty)
            ? null
            : new EventPattern(one.Name, [.. conditions.OrderBy(condition => condition.Key, StringComparer.Ordinal).Select(condition => new AttributeCondition(condition.Key, condition.Value))]);
    }
}
