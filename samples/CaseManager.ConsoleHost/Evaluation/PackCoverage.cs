using CaseManager.Core.Rules;

namespace CaseManager.ConsoleHost.Evaluation;

/// <summary>How sure a pack is: its rules by status.</summary>
internal sealed record PackCoverage(RulePack Pack, int Verified, int Secondary, int Recalled, int NotModelled)
{
    internal int Rules => Verified + Secondary + Recalled + NotModelled;

    internal static PackCoverage Of(RulePack pack) =>
        new(pack, Count(pack, RuleStatus.Verified), Count(pack, RuleStatus.Secondary), Count(pack, RuleStatus.Recalled), Count(pack, RuleStatus.NotModelled));

    private static int Count(RulePack pack, RuleStatus status) => pack.Rules.Count(rule => rule.Status == status);
}
