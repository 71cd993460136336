using System.Collections.Immutable;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>
/// What opens a rule's clock as it is compiled. Where every branch finds its due date from a date of the starting event itself, an event
/// without that date opens and restarts nothing: a plan whose new date nobody wrote down leaves the plan before it standing.
/// </summary>
internal static class DatedStarts
{
    internal static ClockStart? Of(TimelineRule rule)
    {
        if (rule.Starts is not ClockStart.OnEvent starts || rule.Due is null)
        {
            return rule.Starts;
        }

        IEnumerable<string> needed = rule.Variants.Aggregate(Needed(rule.Due), (some, variant) => some.Intersect(Needed(variant.Due), StringComparer.Ordinal));
        return needed.FirstOrDefault() is { } key
            ? new ClockStart.OnEvent(With(starts.AnyOf, key), starts.Take, With(starts.RestartedBy, key), With(starts.ReopenedBy, key))
            : starts;
    }

    /// <summary>The dates of the starting event without which an expression gives none (counting C18); in fact one at most.</summary>
    private static IEnumerable<string> Needed(DueExpression? due) =>
        due switch
        {
            DueExpression.GivenBy { Event.IsEmpty: true, Date: EventDate.For } => ["for"],
            DueExpression.GivenBy { Event.IsEmpty: true, Date: EventDate.Until } => ["until"],
            DueExpression.GivenBy { Event.IsEmpty: true, Date: EventDate.Through } => ["through"],
            DueExpression.Count count => Needed(count.From),
            DueExpression.Before before => Needed(before.From),
            DueExpression.Anniversary years => Needed(years.From),
            DueExpression.OnAnnualDate on => Needed(on.From),
            DueExpression.AtCalendarPoint at => Needed(at.From),
            DueExpression.EarliestOf earliest => Needed(earliest.Terms[0]),
            DueExpression.LatestOf latest => Needed(latest.Terms[0]),
            _ => [],
        };

    private static ImmutableArray<EventPattern> With(ImmutableArray<EventPattern> patterns, string key) =>
    [
        .. patterns.Select(pattern => pattern.Where.Any(condition => condition.Key == key)
            ? pattern
            : pattern with { Where = pattern.Where.Add(new AttributeCondition(key, [AttributeCondition.Given])) }),
    ];
}
