namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every rule version, side by side in one array: the versions themselves would not stay in the nearest cache.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="Way">How its clocks are settled.</param>
/// <param name="Opens">The operation of the window's first day; −1 when there is none.</param>
/// <param name="Own">The rule's own branch.</param>
/// <param name="OwnDue">The operation of its due date, for the plain way; the default value when there is none.</param>
/// <param name="Variants">Its variants, one of which may apply instead; apart, since few rules have any.</param>
internal readonly record struct Outline(RuleKind Kind, SettlementWay Way, int Opens, BranchOutline Own, Op OwnDue, BranchOutline[] Variants)
{
    /// <summary>Whether a branch has to be chosen.</summary>
    internal bool HasVariants => Variants.Length > 0;

    /// <summary>The branch at a place: the variants, and last the rule's own.</summary>
    internal BranchOutline this[int place] => place < Variants.Length ? Variants[place] : Own;

    internal static Outline Of(RuleVersion version, Op[] ops)
    {
        BranchOutline[] branches = [.. version.Branches.Select(branch => BranchOutline.Of(branch, ops))];
        BranchOutline own = branches[^1];
        return new Outline(version.Kind, WayOf(version, branches, ops), version.Opens, own, own.Due == Op.Start ? default : ops[own.Due], branches[..^1]);
    }

    private static SettlementWay WayOf(RuleVersion version, BranchOutline[] branches, Op[] ops)
    {
        bool opensPlainly = version.Opens == Op.Start || PlainOps.ArePlain(ops, version.Opens);
        if (branches is not [BranchOutline only])
        {
            bool mayBePlain = opensPlainly && version.Kind != RuleKind.MinimumInterval && branches.Any(branch => branch.IsPlain);
            return mayBePlain ? SettlementWay.ByBranch : SettlementWay.General;
        }

        if (version.Kind == RuleKind.MinimumInterval)
        {
            bool plain = opensPlainly && version.Opens != Op.Start && !only.NotModelled && only.MovedBy == 0;
            return plain ? SettlementWay.Interval : SettlementWay.General;
        }

        return only.Due == Op.Start && version.Opens == Op.Start ? SettlementWay.Dateless
            : only.IsPlain && opensPlainly ? SettlementWay.Plain
            : SettlementWay.General;
    }
}
