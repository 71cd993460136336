namespace CaseManager.Core.Rules.Compiled;

/// <summary>What settling a clock asks of every rule version, side by side in one array: the versions themselves would not stay in the nearest cache.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="HasVariants">Whether a branch has to be chosen.</param>
/// <param name="Opens">The operation of the window's first day; −1 when there is none.</param>
/// <param name="Own">The rule's own branch.</param>
/// <param name="OwnDue">The operation of its due date; the default value when there is none.</param>
internal readonly record struct Outline(RuleKind Kind, bool HasVariants, int Opens, BranchOutline Own, Op OwnDue)
{
    /// <summary>Whether there is no date to find: a duty without a number, or a rule that is not modelled.</summary>
    internal bool IsDateless { get; } = !HasVariants && Own.Due == Op.Start && Opens == Op.Start && Kind != RuleKind.MinimumInterval;

    /// <summary>Whether all there is to find is one date, from the clock's start alone.</summary>
    internal bool IsPlain { get; } = !HasVariants && Own.Due != Op.Start && Opens == Op.Start && Kind != RuleKind.MinimumInterval && OwnDue.IsPlain;

    internal static Outline Of(RuleVersion version, Op[] ops)
    {
        BranchOutline own = version.Branches[^1].Outline;
        return new Outline(version.Kind, version.Branches.Length > 1, version.Opens, own, own.Due == Op.Start ? default : ops[own.Due]);
    }
}
