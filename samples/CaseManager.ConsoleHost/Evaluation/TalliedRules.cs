using CaseManager.Core.Batch;
using CaseManager.Core.Rules;
using CaseManager.Core.Timelines;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>The deadlines of all cases under one rule set, counted.</summary>
internal sealed record TalliedRules(int Cases, DeadlineTally Tally)
{
    internal RuleSet Rules => Tally.Rules;

    /// <summary>The rules that have a clock, in rule order.</summary>
    internal IEnumerable<RuleId> RulesWithClocks => Rules.Rules.Select(rule => rule.Id).Distinct().Where(id => Clocks(id) > 0);

    internal long Clocks(RuleId rule) => Enum.GetValues<DeadlineStatus>().Sum(status => Tally.Count(rule, status));
}
