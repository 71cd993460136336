using System.Collections.Immutable;
using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The raw numbers of an indicator of the State Performance Plan: the clocks of one rule, whichever layer made it.</summary>
/// <param name="Number">The indicator.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Law">The law behind it.</param>
/// <param name="RuleName">The name of the rule.</param>
internal sealed record IndicatorCount(int Number, string Question, string Law, string RuleName, IReadOnlyList<TalliedRules> Tallies)
{
    /// <summary>The statuses that are told apart.</summary>
    internal static ImmutableArray<DeadlineStatus> Counted { get; } =
        [DeadlineStatus.MetOnTime, DeadlineStatus.MetLate, DeadlineStatus.Overdue, DeadlineStatus.Running, DeadlineStatus.Suspended, DeadlineStatus.Excused, DeadlineStatus.NoLongerRequired];

    internal long Clocks => Enum.GetValues<DeadlineStatus>().Sum(Count);

    /// <summary>Clocks of no status that is told apart: without a date, mostly because the calendar does not reach.</summary>
    internal long Other => Clocks - Counted.Sum(Count);

    internal static ImmutableArray<IndicatorCount> Of(IReadOnlyList<TalliedRules> tallies) =>
    [
        new(11, "children with consent, evaluated within the timeframe", "20 U.S.C. 1416(a)(3)(B); 34 CFR 300.301(c), (d)", "initial-evaluation", tallies),
        new(12, "children from Part C with an IEP by the third birthday", "20 U.S.C. 1416(a)(3)(B); 34 CFR 300.124(b)", "iep-by-third-birthday", tallies),
    ];

    internal long Count(DeadlineStatus status) => Sum((tally, rule) => tally.Count(rule, status));

    /// <summary>Clocks met late, or late and still open, by begun weeks.</summary>
    internal IEnumerable<(int Weeks, long Met, long Open)> Lateness() =>
        Enumerable.Range(1, DeadlineTally.MaximumWeeks)
            .Select(weeks => (weeks, Sum((tally, rule) => tally.Count(rule, DeadlineStatus.MetLate, weeks)), Sum((tally, rule) => tally.Count(rule, DeadlineStatus.Overdue, weeks))))
            .Where(late => late.Item2 + late.Item3 > 0);

    private long Sum(Func<DeadlineTally, RuleId, long> count) =>
        Tallies.Sum(tallied => tallied.Rules.Rules.Select(rule => rule.Id).Distinct().Where(id => id.Name == RuleName).Sum(id => count(tallied.Tally, id)));
}
