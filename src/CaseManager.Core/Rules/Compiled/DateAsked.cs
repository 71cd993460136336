using System.Collections.Immutable;

namespace CaseManager.Core.Rules.Compiled;

/// <summary>Events of which a rule version takes note only when they carry a date.</summary>
/// <param name="Pattern">The pattern, less what it asks of the date.</param>
/// <param name="Key">The date.</param>
/// <param name="Rule">The rule.</param>
/// <param name="From">The first day of such an event under this version.</param>
/// <param name="To">The last day.</param>
internal sealed record DateAsked(EventPattern Pattern, string Key, TimelineRule Rule, int From, int To)
{
    internal static IEnumerable<DateAsked> By(RuleVersion version) =>
        from pattern in PatternCollector.Of(version.Rule).Distinct()
        from condition in pattern.Where
        where EventPattern.AsksForDate(condition.Key) && condition.AnyOf.Contains(AttributeCondition.Given, StringComparer.Ordinal)
        let rest = pattern.Where.RemoveAll(other => EventPattern.AsksForDate(other.Key))
        select new DateAsked(pattern with { Where = rest }, condition.Key, version.Rule, version.StartFrom, version.StartTo);
}
